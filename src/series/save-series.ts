import type { Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import { looksOtherwise } from '../events/differing-calendar.ts';
import type { EventDetails } from '../events/event-details.ts';
import { getEventDetails, lockEvent, updateEvent } from '../events/event-store.ts';
import { searchText } from '../events/search-text.ts';
import { recordEntry } from '../history/log-store.ts';
import type { Author } from '../organisers/organiser.ts';
import type { Instant } from '../time.ts';
import type { Services } from '../web/visit.ts';
import type { Series } from './series.ts';
import type { SeriesChange } from './series-editor-form.ts';
import { isSeriesSlugTaken, listEventsOfSeries, lockSeries, updateSeries } from './series-editor-store.ts';
import { membersAfter, type SeriesOrder } from './series-order.ts';

export type SeriesSave = {
  change: SeriesChange;
  order: SeriesOrder;
  /** Ids of events without a series that may be put into one. */
  addable: ReadonlySet<string>;
  isPublic: boolean;
};

export type SaveSeriesOutcome =
  | { kind: 'saved'; series: Series }
  /** Somebody has changed the series since. */
  | { kind: 'conflict' }
  | { kind: 'slug-taken' };

/**
 * Stores a series with the order of its events. Events that come or go, or whose title has the series' before it, say
 * so in search and calendars; nobody is told. An event that somebody else has put into the series meanwhile stays.
 */
export function saveSeries(
  { db, clock }: Services,
  id: string,
  { change, order, addable, isPublic }: SeriesSave,
  { expectedVersion, by }: { expectedVersion: number; by: Author },
): Promise<SaveSeriesOutcome> {
  return transact(db, async (trx): Promise<SaveSeriesOutcome> => {
    const before = await lockSeries(trx, id);
    if (before.version !== expectedVersion) return { kind: 'conflict' };
    if (await isSeriesSlugTaken(trx, change.slug, id)) return { kind: 'slug-taken' };
    const now = clock.now();
    const present = (await listEventsOfSeries(trx, id)).map((event) => event.id);
    const members = membersAfter(order, present, addable);
    const touched = await lockedDetails(trx, [...new Set([...present, ...members])]);
    const publishedAt = isPublic ? (before.publishedAt ?? now) : null;
    const taken = !isPublic && before.publishedAt !== null;
    const unpublishedAt = isPublic ? null : taken ? now : before.unpublishedAt;
    const after: Series = { ...before, ...change, publishedAt, unpublishedAt, version: before.version + 1 };
    await updateSeries(trx, id, after);
    for (const details of touched) await placeEvent(trx, details, id, members, { now, by });
    const fields = (Object.keys(change) as (keyof SeriesChange)[]).filter(
      (name) => before[name] !== after[name],
    );
    await recordEntry(trx, {
      now,
      by,
      organisationId: before.controllerId,
      action: actionOf(before, after),
      details: { series: id, fields, events: [present.length, members.length] },
    });
    return { kind: 'saved', series: after };
  });
}

/** In the order of their ids, as every transaction that locks several. */
async function lockedDetails(trx: Transaction, ids: string[]): Promise<EventDetails[]> {
  const details: EventDetails[] = [];
  for (const id of ids.sort()) details.push(await getEventDetails(trx, await lockEvent(trx, id)));
  return details;
}

async function placeEvent(
  trx: Transaction,
  before: EventDetails,
  seriesId: string,
  members: readonly string[],
  { now, by }: { now: Instant; by: Author },
): Promise<void> {
  const { event } = before;
  const place = members.indexOf(event.id) + 1;
  // An event that somebody else has put into another series meanwhile is theirs.
  if (event.seriesId !== null && event.seriesId !== seriesId) return;
  const placed = place > 0 ? { seriesId, position: place } : { seriesId: null, position: null };
  const prefix = place > 0 ? event.seriesPrefix : 0;
  const moved = { ...event, ...placed, seriesPrefix: prefix };
  const after = await getEventDetails(trx, moved);
  const comesOrGoes = event.seriesId !== placed.seriesId;
  const other = looksOtherwise(before, after);
  await updateEvent(trx, event.id, {
    ...placed,
    seriesPrefix: prefix,
    version: event.version + (comesOrGoes ? 1 : 0),
    sequence: event.sequence + (other ? 1 : 0),
    searchText: searchText(after),
    ...((comesOrGoes || other) && { updatedAt: now }),
  });
  if (!comesOrGoes) return;
  const values = { seriesId: [event.seriesId, placed.seriesId] };
  const details = { fields: ['seriesId'], values };
  await recordEntry(trx, { now, by, eventId: event.id, action: 'event-changed', details });
}

function actionOf(before: Series, after: Series): string {
  if (before.publishedAt === null && after.publishedAt !== null) return 'series-published';
  return before.publishedAt !== null && after.publishedAt === null ? 'series-unpublished' : 'series-changed';
}
