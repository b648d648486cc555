import { capitalised, formatDate, formatMonth } from '../format/format-day.ts';
import { formatWhen } from '../format/format-when.ts';
import type { Lang } from '../language.ts';
import type { Fact } from '../mail/letter.ts';
import type { Event } from './event.ts';
import { eventChangeMailText } from './event-change-mail-text.ts';
import { endsOnline, eventChanges, hasNewVenue } from './event-changes.ts';
import { firstDay } from './event-dates.ts';
import { eventPlace, venueOf } from './event-place.ts';
import { eventTypeText } from './event-type-text.ts';

type Change = { before: Event; after: Event };

/** "Nytt datum: MR-konferens flyttas till 24 november 2022", after the weightiest change. `event`: short name and date. */
export function changeSubject({ before, after }: Change, lang: Lang): (event: string) => string {
  const t = eventChangeMailText[lang].subject;
  const [part] = eventChanges(before, after);
  if (part === 'venue' && isSiteOnly({ before, after })) return t.siteOnly;
  if (part !== 'date') return t[part];
  const [from, to] = [firstDay(before), firstDay(after)];
  if (isHeldAfterAll({ before, after })) return t.heldAfterAll;
  if (to) return from ? () => t.date(after.shortName, formatDate(to, lang)) : t.dated;
  const month = monthOf(after, lang);
  return () => (month ? t.date(after.shortName, month) : t.dateToCome(after.shortName));
}

/** "Konferensen är flyttad till ett nytt datum. Platsen är också ny." */
export function changeSentences(change: Change, lang: Lang): string {
  const { before, after } = change;
  const t = eventChangeMailText[lang].news;
  const also = eventChanges(before, after).slice(1);
  const sentences = [
    capitalised(firstSentence(change, lang)),
    also.includes('venue') &&
      !isSiteOnly(change) &&
      (after.attendance === 'online' ? t.alsoOnline : t.alsoVenue),
    endsOnline(before, after) && t.endsOnline,
    also.includes('link') && t.alsoLink,
  ];
  return sentences.filter((sentence) => typeof sentence === 'string').join(' ');
}

/** When and where, before and now. The address of a meeting is never told. */
export function changeRows({ before, after }: Change, lang: Lang): Fact[] {
  const t = eventChangeMailText[lang].rows;
  const parts = eventChanges(before, after);
  const when = (parts.includes('date') && !isHeldAfterAll({ before, after })) || parts.includes('time');
  const place = endsOnline(before, after) ? eventPlace : venueOf;
  const rows = [
    when && { label: t.before, value: before.precision === 'none' ? '' : formatWhen(before, lang) },
    when && { label: t.now, value: formatWhen(after, lang) },
    parts.includes('venue') && { label: t.venueBefore, value: place(before, lang) },
    parts.includes('venue') && { label: t.venueNow, value: place(after, lang) },
  ];
  return rows.filter((row) => row !== false).filter(({ value }) => value !== '');
}

/** It was postponed, and is held on the very day that it had. */
export function isHeldAfterAll({ before, after }: Change): boolean {
  return before.postponedAt !== null && after.postponedAt === null && firstDay(before) === firstDay(after);
}

/** Nothing else is new about the place than that nobody takes part online. */
export function isSiteOnly({ before, after }: Change): boolean {
  return endsOnline(before, after) && !hasNewVenue(before, after);
}

function firstSentence({ before, after }: Change, lang: Lang): string {
  const t = eventChangeMailText[lang].news;
  const { definite: the } = eventTypeText(after.type, lang);
  const [part] = eventChanges(before, after);
  switch (part) {
    case 'date':
      return dateSentence({ before, after }, lang);
    case 'time':
      if (after.precision !== 'time') return t.timeToCome(the);
      return before.precision === 'time' ? t.time(the) : t.timed(the);
    case 'venue':
      if (isSiteOnly({ before, after })) return t.siteOnly(the);
      return after.attendance === 'online' ? t.online(the) : t.venue(the);
    case 'link':
      return t.link(the);
    case 'details':
      return t.details(the);
  }
}

function dateSentence({ before, after }: Change, lang: Lang): string {
  const t = eventChangeMailText[lang].news;
  const { definite: the, moved } = eventTypeText(after.type, lang);
  const [from, to] = [firstDay(before), firstDay(after)];
  if (!to) {
    const month = monthOf(after, lang);
    return month ? t.movedToMonth(the, moved, month) : t.movedAway(the, moved);
  }
  if (!from) return t.dated(the);
  if (isHeldAfterAll({ before, after })) return t.heldAfterAll(the);
  return before.postponedAt ? t.redated(the) : t.moved(the, moved);
}

function monthOf({ precision, month }: Event, lang: Lang): string | null {
  return precision === 'month' && month ? formatMonth(month, lang) : null;
}
