/** No name is longer; what is, is not compared further. */
const longestName = 80;
/** Shorter names are too easily alike. */
const shortestSound = 6;

/**
 * Pairs of names that seem to be one person's: they sound alike (Jacobson, Jakobsson), have the same letters in
 * another order, or differ by one letter that is missing. One walk through the names.
 */
export function spelledTwoWays(names: readonly string[]): [first: string, second: string][] {
  const written = new Map<string, string>();
  const shortened = new Map<string, string>();
  const pairs: [string, string][] = [];
  for (const name of new Set(names)) {
    const sound = soundOf(name.slice(0, longestName));
    if (sound.length < shortestSound) continue;
    const keys = [sound, mixed(sound)];
    const shorter = withoutOneLetter(sound);
    const others = [...keys, ...shorter].map((key) => written.get(key));
    const other = others.find(Boolean) ?? shortened.get(sound);
    if (other) pairs.push([other, name]);
    for (const key of keys) if (!written.has(key)) written.set(key, name);
    for (const key of shorter) if (!shortened.has(key)) shortened.set(key, name);
  }
  return pairs;
}

/** How a name sounds in Swedish, roughly: without accents, double letters and the letters that are written for others. */
function soundOf(name: string): string {
  const letters = name.normalize('NFD').toLowerCase().replace(/\P{L}/gu, '');
  return alike
    .reduce((sound, [written, heard]) => sound.replaceAll(written, heard), letters)
    .replace(/(.)\1+/gu, '$1');
}

/** What one letter more or less does not explain already, as it does Christer and Krister. */
const alike: readonly [RegExp | string, string][] = [
  [/c(?=[eiy])/g, 's'],
  [/[cq]/g, 'k'],
  ['ph', 'f'],
  ['w', 'v'],
  ['z', 's'],
  ['x', 'ks'],
];

/** The same for names whose letters have changed places; apart from every sound. */
function mixed(sound: string): string {
  return `=${[...sound].sort().join('')}`;
}

function withoutOneLetter(sound: string): string[] {
  return Array.from(sound, (_, index) => sound.slice(0, index) + sound.slice(index + 1));
}
