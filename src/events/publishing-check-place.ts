import type { Event } from './event.ts';
import type { Flaw, PublishingCase, PublishingRule } from './publishing-check-case.ts';
import { placeCheckText as t } from './publishing-check-place-text.ts';
import { titleWithoutTown, townInTitle } from './publishing-check-town.ts';

export const placeRules: PublishingRule[] = [
  { code: 'place-missing', level: 'error', find: missingPlace },
  { code: 'town-missing', level: 'error', find: venueWithoutTown },
  { code: 'town-in-place', level: 'warning', find: townInPlace },
  { code: 'online-as-venue', level: 'error', find: onlineAsVenue },
  { code: 'online-with-venue', level: 'warning', find: onlineWithVenue },
  { code: 'link-missing', level: 'warning', find: missingLink },
  { code: 'link-unused', level: 'warning', find: unusedLink },
  { code: 'town-in-title', level: 'warning', find: townTwice },
  { code: 'town-not-last', level: 'warning', find: townNotLast },
];

const placeFields = [
  ['lokal', 'venue'],
  ['adress', 'address'],
  ['ort', 'town'],
] as const;

function missingPlace({ draft: { event } }: PublishingCase): Flaw[] {
  const nowhere = placeFields.every(([, name]) => isBlank(event[name]));
  return event.attendance !== 'online' && nowhere ? [{ field: 'ort', message: t.missing }] : [];
}

function venueWithoutTown({ draft: { event } }: PublishingCase): Flaw[] {
  if (event.attendance === 'online' || !isBlank(event.town)) return [];
  const place = [event.venue, event.address].filter((part) => !isBlank(part)).join(', ');
  return place === '' ? [] : [{ field: 'ort', message: t.townMissing(place.slice(0, 100)) }];
}

/** The town is written out after the address, so it would be said twice. */
function townInPlace({ draft: { event } }: PublishingCase): Flaw[] {
  const town = event.town?.trim().toLowerCase();
  if (!town || event.attendance === 'online') return [];
  return placeFields
    .filter(([, name]) => name !== 'town' && lastPart(event[name])?.endsWith(town))
    .filter(([, name]) => lastPart(event[name])?.replace(/^\d{3} ?\d{2} /, '') === town)
    .map(([field]) => ({ field, message: t.townTwice }));
}

function lastPart(text: string | null): string | undefined {
  if (!text?.includes(',')) return undefined;
  return text
    .slice(text.lastIndexOf(',') + 1)
    .trim()
    .toLowerCase();
}

const virtual =
  /^(?:online|digital|digitalt|digitalt möte|webben|på webben|zoom|teams|microsoft teams|skype)$/i;

function onlineAsVenue({ draft: { event } }: PublishingCase): Flaw[] {
  if (event.attendance === 'online') return [];
  return placeFields
    .filter(([, name]) => virtual.test(event[name]?.trim() ?? ''))
    .map(([field]) => ({ field, message: t.onlineAsVenue }));
}

/** The place of an event that is only online is always "Online". */
function onlineWithVenue({ draft: { event } }: PublishingCase): Flaw[] {
  if (event.attendance !== 'online') return [];
  return placeFields
    .filter(([, name]) => !isBlank(event[name]) && !virtual.test(event[name]?.trim() ?? ''))
    .slice(0, 1)
    .map(([field]) => ({ field, message: t.onlineWithVenue }));
}

function missingLink({ draft: { event } }: PublishingCase): Flaw[] {
  const dated = event.precision === 'day' || event.precision === 'time';
  if (event.attendance === 'site' || !dated || !isBlank(event.meetingUrl)) return [];
  return [{ field: 'moteslank', message: t.linkMissing }];
}

function unusedLink({ draft: { event } }: PublishingCase): Flaw[] {
  if (event.attendance !== 'site' || isBlank(event.meetingUrl)) return [];
  return [{ field: 'moteslank', message: t.linkUnused }];
}

/** Where a series says that the same event is held in several towns, lists add the town themselves. */
function townTwice({ draft: { event, series } }: PublishingCase): Flaw[] {
  if (series?.kind !== 'one' || townInTitle(event) === 'no') return [];
  return [{ field: 'titel', message: t.townAddedItself(event.town?.trim() ?? '') }];
}

/** SKR's Webbhandbok: the same event in several towns has the town in parentheses last in the title. */
function townNotLast({ draft: { event, series }, context }: PublishingCase): Flaw[] {
  const town = event.town?.trim();
  if (!town || series?.kind === 'one' || townInTitle(event) === 'last') return [];
  const own = titleWithoutTown(event);
  const repeated = context.siblings.some(
    (other) => isElsewhere(other, town) && titleWithoutTown(other) === own,
  );
  return repeated ? [{ field: 'titel', message: t.townNotLast(town) }] : [];
}

function isElsewhere(other: Event, town: string): boolean {
  return !isBlank(other.town) && other.town?.trim().toLowerCase() !== town.toLowerCase();
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
