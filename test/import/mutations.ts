import fc from 'fast-check';

/** What happens to a text on its way; `lines` are the numbers (from 1) of those that lost something. */
export type Mutated = { text: string; lost: Set<number> };

type Mutation = (lines: string[], at: number, random: number) => Mutated;

const furniture = [
  'Sida 2 av 3',
  '2 (3)',
  '– 2 –',
  'Forts. program',
  'Programmet fortsätter på nästa sida.',
  'Dela på Facebook',
  'Skriv ut',
  '_______________',
  '\f',
];

/** Where nothing is lost, what the text says stays found. */
export const harmless: Record<string, Mutation> = {
  'furniture inserted': (lines, at, random) =>
    kept(lines.toSpliced(betweenSentences(lines, at), 0, '', furniture[random % furniture.length] ?? '', '')),
  'a line doubled': (lines, at) => kept(lines.toSpliced(at, 0, lines[at] ?? '')),
  'other typography': (lines, _at, random) =>
    kept(lines.map((line) => typography[random % typography.length]?.(line) ?? line)),
  'other line breaks': (lines, _at, random) => ({
    text: lines.join(['\r\n', '\r', '\u2028\n'][random % 3]),
    lost: new Set(),
  }),
  'more empty lines': (lines) => kept(lines.flatMap((line) => (line === '' ? ['', '', ''] : [line]))),
  'spaces at the ends': (lines) => kept(lines.map((line) => (line === '' ? line : `${line}  `))),
};

/** Where no line goes on in the next, from there on; a sentence that a page parts may not be found whole. */
function betweenSentences(lines: string[], from: number): number {
  const at = lines.findIndex((line, index) => index >= from && (line === '' || /[.!?]$/u.test(line)));
  return at < 0 ? lines.length : at + 1;
}

const typography: ((line: string) => string)[] = [
  (line) => line.replaceAll(' ', '\u00a0'),
  (line) => line.replaceAll('–', '-'),
  (line) => line.replaceAll('”', '"'),
  (line) => line.replace(/ /, ' \u200b'),
  (line) => line.normalize('NFD'),
];

/** A line that is gone, words broken off: only that nothing is invented or lost can be asked. */
export const harmful: Record<string, Mutation> = {
  'a line dropped': (lines, at) => ({ text: lines.toSpliced(at, 1).join('\n'), lost: new Set([at + 1]) }),
  'a line cut': (lines, at, random) => ({
    text: lines.with(at, (lines[at] ?? '').slice(0, random % 40)).join('\n'),
    lost: new Set([at + 1]),
  }),
  're-wrapped': (lines, _at, random) => kept(lines.flatMap((line) => wrapped(line, 50 + (random % 40)))),
  'two lines changed about': (lines, at) =>
    kept(lines.toSpliced(at, 2, lines[at + 1] ?? '', lines[at] ?? '')),
  'all on one line': (lines) => kept([lines.join(' ')]),
  'no empty lines': (lines) => kept(lines.filter((line) => line.trim() !== '')),
};

export const mutations = fc.record({ at: fc.nat({ max: 500 }), random: fc.nat({ max: 1_000 }) });

export function mutate(
  text: string,
  mutation: Mutation | undefined,
  { at, random }: { at: number; random: number },
): Mutated {
  const lines = text.split('\n');
  return mutation ? mutation(lines, at % lines.length, random) : kept(lines);
}

function kept(lines: string[]): Mutated {
  return { text: lines.join('\n'), lost: new Set() };
}

function wrapped(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
