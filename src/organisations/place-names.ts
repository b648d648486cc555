import { type CountyCode, counties } from './counties.ts';

/** Which county a name in lower case says; null when none does. */
export type NameLookup = (name: string) => CountyCode | null;
type Name = [name: string, county: CountyCode];

/** A municipality before "kommun" or "stad": "botkyrka", "göteborgs", "falu". */
export const municipalityBefore: NameLookup = lookup(
  municipalities().flatMap(([name, code]): Name[] => [
    [name, code],
    [`${name}s`, code],
    ...(name === 'falun' ? [['falu', code] satisfies Name] : []),
  ]),
);

/** What may stand alone and says where it is: "botkyrka", "skåne", "stockholms län". */
export const wholePlace: NameLookup = lookup([...municipalities(), ...countyForms()], 5);

/** How the name of a region begins. */
export const regionStart: NameLookup = lookup([
  ['vgr', '14'],
  ...counties.map(({ region, code }): Name => [spaced(region), code]),
  ...countyForms().map(([form, code]): Name => [`region ${form}`, code]),
]);

/** How the name of a county administrative board begins, in Swedish or English. */
export const boardStart: NameLookup = lookup(
  countyForms().flatMap(([form, code]) =>
    [
      `länsstyrelsen ${form}`,
      `länsstyrelsen i ${form}`,
      `lst ${form}`,
      `lst i ${form}`,
      `${form} länsstyrelse`,
      `county administrative board of ${form}`,
    ].map((name): Name => [name, code]),
  ),
);

/** How the name of a municipality begins in English. */
export const englishStart: NameLookup = lookup(
  municipalities().flatMap(([name, code]): Name[] => [
    [`municipality of ${name}`, code],
    [`city of ${name}`, code],
  ]),
);

function municipalities(): Name[] {
  const named = counties.flatMap(({ code, municipalities }) =>
    municipalities.split(/,\s/).map((one): Name => [spaced(one.replace(/^\d{4} /, '')), code]),
  );
  return [...named, ['gothenburg', '14']];
}

/** "skåne", "skånes", "skåne län": a county as people write it, longest last. */
function countyForms(): Name[] {
  const own = counties.flatMap(({ code, name, place }): Name[] => [
    [spaced(place), code],
    [`${spaced(place)}s`, code],
    [`${spaced(place)} län`, code],
    [spaced(name), code],
  ]);
  return [
    ...own,
    ['sörmland', '04'],
    ['sörmlands', '04'],
    ['sörmlands län', '04'],
    ['jämtland härjedalen', '23'],
  ];
}

/** As the words of an organisation are joined: in lower case, with a space for every sign. */
function spaced(name: string): string {
  return name.toLowerCase().replaceAll('-', ' ');
}

/**
 * Names are found as they are written, else typed without diacritics: "goteborg", but "habo" is Habo and never Håbo.
 * Those shorter than `shortest` could be other words.
 */
function lookup(names: readonly Name[], shortest = 0): NameLookup {
  const exact = new Map(names);
  const plain = new Map(names.map(([name, code]) => [withoutMarks(name), code]));
  return (name) => {
    const found = exact.get(name);
    if (found) return found;
    return name.length >= shortest ? (plain.get(name) ?? null) : null;
  };
}

function withoutMarks(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}
