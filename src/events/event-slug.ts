import type { Event } from './event.ts';
import { firstDay } from './event-dates.ts';

type Named = Pick<Event, 'title' | 'town' | 'attendance'> & Parameters<typeof firstDay>[0];

/** An address can have so many characters. */
export const longestSlug = 60;

/** The address that follows from what an event is called: title, town and year, such as `mr-konferens-umea-2022`. */
export function slugOf(event: Named): string {
  const town = event.attendance === 'online' ? '' : slugWords(event.town ?? '');
  const year = (firstDay(event) ?? event.month ?? '').slice(0, 4);
  const title = slugWords(event.title);
  const end = [town, year].filter((word) => word !== '' && !title.split('-').includes(word)).join('-');
  const room = longestSlug - (end === '' ? 0 : end.length + 1);
  return [cut(title, room) || 'evenemang', end].filter(Boolean).join('-');
}

/** Lower case without diacritics, everything but letters and digits as one hyphen. */
export function slugWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The same address with a number, for the second event that would have it. */
export function numberedSlug(slug: string, number: number): string {
  return number === 1 ? slug : `${cut(slug, longestSlug - String(number).length - 1)}-${number}`;
}

/** At most so long, without half a word where that can be helped. */
function cut(slug: string, length: number): string {
  if (slug.length <= length) return slug;
  const short = slug.slice(0, length + 1);
  const words = short.slice(0, short.lastIndexOf('-'));
  return (words.length > length / 2 ? words : slug.slice(0, length)).replace(/-+$/, '');
}
