import { describe, expect, it } from 'vitest';
import { demoContent } from '../../src/demo/content.ts';
import { searchText, searchWords } from '../../src/events/search-text.ts';
import { local } from '../../src/time.ts';

const { events } = demoContent(local('2022-10-04T09:00'));

describe('a search among the events', () => {
  it.each([
    ['a speaker', 'olof wilske', ['mr-konferens-stockholm-2022']],
    ['a speaker’s employer', 'Botkyrka kommun', ['mr-konferens-stockholm-2022']],
    ['a town', 'Umeå', ['mr-konferens-umea-2022']],
    ['a town without its dots', 'umea', ['mr-konferens-umea-2022']],
    ['a place', 'odenplan', ['mr-konferens-stockholm-2022']],
    ['words of the title in any order', 'klarspråk exempel', ['exempel-klarsprak-i-beslut']],
    ['an English title', 'plain language', ['exempel-klarsprak-i-beslut']],
    ['nothing there is', 'trädgårdsmästare', []],
  ])('by %s', (_what, query, found) => {
    expect(find(query)).toEqual(found);
  });

  it('finds an organiser by its short and its long name', () => {
    expect(find('Sveriges Kommuner och Regioner')).toHaveLength(8);
    expect(find('skr länsstyrelserna')).toHaveLength(4);
  });

  it('finds the parts of a series by its title', () => {
    expect(find('samverkan i vardagen')).toHaveLength(4);
  });

  it('takes o for ö, but not ö for o', () => {
    expect(find('osterberg')).toEqual(find('Österberg'));
    expect(find('Österberg')).toEqual(['mr-konferens-stockholm-2022']);
    expect(find('ödenplan')).toEqual([]);
  });

  it('takes a decomposed letter for the same letter', () => {
    const text = searchText({
      event: { title: 'Ode\u0301n', titleEn: null, lead: '', leadEn: null, venue: null, town: null },
    });
    expect(searchWords('od\u00e9n').filter((word) => !text.includes(word))).toEqual([]);
    expect(searchWords('oden').filter((word) => !text.includes(word))).toEqual([]);
  });
});

function find(query: string): string[] {
  const words = searchWords(query);
  return events
    .filter((event) => words.every((word) => event.searchText.includes(word)))
    .map(({ slug }) => slug);
}
