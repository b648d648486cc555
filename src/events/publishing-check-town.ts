import type { Event } from './event.ts';

type Titled = Pick<Event, 'title' | 'town'>;

/** Where a title says the event's town; `last` is in parentheses at its end, as SKR's Webbhandbok has it. */
export function townInTitle(event: Titled): 'no' | 'last' | 'elsewhere' {
  const town = words(event.town ?? '').join(' ');
  const title = words(event.title).join(' ');
  if (town === '' || !` ${title} `.includes(` ${town} `)) return 'no';
  return event.title.trim().toLowerCase().endsWith(`(${event.town?.trim().toLowerCase()})`)
    ? 'last'
    : 'elsewhere';
}

/** What titles of the same event in several towns have in common. */
export function titleWithoutTown(event: Titled): string {
  const town = words(event.town ?? '');
  return words(event.title)
    .filter((word) => !town.includes(word) && word !== 'i')
    .join(' ');
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
