import { describe, expect, test } from 'vitest';
import { type Catalogue, leaves, loadCatalogues, shapeOf } from './support/catalogues.ts';
import { filesIn, readSource } from './support/source-files.ts';

const catalogues = await loadCatalogues();

describe('texts', () => {
  test('there are catalogues to judge', () => {
    expect(catalogues.map((catalogue) => catalogue.name)).toContain('chromeText');
    expect(catalogues.length).toBeGreaterThan(5);
  });

  test('both languages have the same keys, of the same kinds', () => {
    for (const { name, sv, en } of catalogues)
      expect({ [name]: shapeOf(en) }).toEqual({ [name]: shapeOf(sv) });
  });

  test('no text is empty, and none has two spaces in a row', () => {
    // Said in English only.
    const empty = ['eventText.heldInSwedish: ""', 'eventText.describedInSwedish: ""'];
    const odd = places((text) => text.trim() === '' || text.includes('  '));
    expect(odd.filter((place) => !empty.includes(place))).toEqual([]);
  });

  test('no Swedish is left in the English texts', () => {
    // Names are the same in both languages, and the switch to Swedish names the language in Swedish.
    const names = /Svenska|Sveriges|Länsstyrelse\S*|kl\.|länsstyrelserna|Integritetsskyddsmyndigheten/g;
    const swedish = catalogues.flatMap(({ name, en }) =>
      leaves(en)
        .filter(([, text]) => /[åäöÅÄÖ]|\b(och|eller|till|inte|du|din|är)\b/.test(text.replace(names, '')))
        .map(([key, text]) => `${name}.${key}: ${text}`),
    );
    expect(swedish).toEqual([]);
  });

  test('Swedish clock times have a full stop, English ones a colon, and a dash joins two of them', () => {
    const hyphen = /\d{1,2}[.:]\d{2}\s?-\s?\d{1,2}[.:]\d{2}/;
    expect(places((text) => hyphen.test(text))).toEqual([]);
    const colon = (catalogue: Catalogue) =>
      leaves(catalogue.sv).filter(([, text]) => /(^|[^\d:T])([01]?\d|2[0-3]):[0-5]\d([^\d:]|$)/.test(text));
    expect(catalogues.flatMap(colon)).toEqual([]);
  });

  test('"kl." is never parted from its time, and Swedish quotes are Swedish', () => {
    const loose = leavesOf('sv').filter((text) => /\bkl\.(?!\u00A0|\\u00A0|\$\{|')/.test(text));
    expect(loose).toEqual([]);
    const straight = leavesOf('sv').filter((text) => /[^\\]"|^"/.test(text));
    expect(straight).toEqual([]);
  });

  test('the words are those of the vocabulary', () => {
    const banned =
      /\bOBS\b|vänligen|\bsamt\b|\berfordras\b|\bej\b|\bdvs\b|p\.g\.a|\bskall\b|klicka här|ogiltig|obligatorisk|väntelista|avboka|arrangemang|annullera|registrera dig/i;
    expect(leavesOf('sv').filter((text) => banned.test(text))).toEqual([]);
  });

  test('the demo writes times with a full stop and joins them with a dash', () => {
    const texts = filesIn('src/demo', '.ts').flatMap((path) =>
      readSource(path)
        .split('\n')
        .filter((line) => /\d{1,2}[.:]\d{2}\s?-\s?\d{1,2}[.:]\d{2}|\bkl\. /.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(texts).toEqual([]);
  });
});

function places(isOdd: (text: string) => boolean): string[] {
  return catalogues.flatMap(({ name, sv, en }) =>
    [sv, en].flatMap((side) =>
      leaves(side)
        .filter(([, text]) => isOdd(text))
        .map(([key, text]) => `${name}.${key}: "${text}"`),
    ),
  );
}

function leavesOf(lang: 'sv' | 'en'): string[] {
  return catalogues.flatMap((catalogue) => leaves(catalogue[lang]).map(([, text]) => text));
}
