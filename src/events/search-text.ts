import type { Organisation } from '../organisations/organisation.ts';
import type { Series } from '../series/series.ts';
import type { Appearance, Event } from './event.ts';

/** What a search for an event looks in. */
export type Searchable = {
  event: Pick<Event, 'title' | 'titleEn' | 'lead' | 'leadEn' | 'venue' | 'town'>;
  series?: Pick<Series, 'title' | 'titleEn'> | null;
  organisers?: readonly Pick<Organisation, 'name' | 'shortName' | 'nameEn'>[];
  appearances?: readonly Pick<Appearance, 'name' | 'organisation'>[];
};

/**
 * The text stored as `searchText`: lower case as written, then folded. So "oster" finds Öster, while "öster" does
 * not find Oster: look for `searchWords` in it, each as it was typed.
 */
export function searchText({ event, series, organisers = [], appearances = [] }: Searchable): string {
  const { title, titleEn, lead, leadEn, venue, town } = event;
  const own = [title, titleEn, lead, leadEn, venue, town, series?.title, series?.titleEn];
  const names = organisers.flatMap(({ name, shortName, nameEn }) => [name, shortName, nameEn]);
  const people = appearances.flatMap(({ name, organisation }) => [name, organisation]);
  const texts = [own, names, people].flat().filter((text) => text);
  const written = lowerCase([...new Set(texts)].join('\n'));
  const folded = foldForSearch(written);
  return folded === written ? written : `${written}\n${folded}`;
}

/** The words of a query, to be found in `searchText` one by one, in any order. */
export function searchWords(query: string): string[] {
  return lowerCase(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** Compatibility forms and diacritics folded away, lower case: "Öster" and "ÖSTER" become "oster". */
export function foldForSearch(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function lowerCase(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
