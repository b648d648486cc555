import type { Transaction } from '../database/database.ts';
import { recordEntry } from '../history/log-store.ts';
import type { Author } from '../organisers/organiser.ts';
import type { Services } from '../web/visit.ts';
import { type ChangeEventOutcome, changeEvent } from './change-event.ts';
import { changedEvent, type EventChange } from './changed-event.ts';
import type { Edited } from './edit-part-form.ts';
import type { Event } from './event.ts';
import type { EventDetails } from './event-details.ts';
import { nextPosition, replaceLists } from './event-lists-store.ts';
import { numberedSlug, slugOf } from './event-slug.ts';

export type EditOptions = {
  by: Author;
  /** Null: nobody is told. */
  notify: { message: string } | null;
  /** For the log, where it is not just a change. */
  action?: 'event-moved';
};

/**
 * Saves what an organiser has edited, if the event is still the one that was edited (`details`). What follows from the
 * title follows it: a short name that nobody has chosen, and the address of a draft.
 */
export async function editEvent(
  services: Services,
  details: EventDetails,
  edited: Edited,
  { by, notify, action }: EditOptions,
): Promise<ChangeEventOutcome> {
  const { event } = details;
  const change = {
    ...edited.event,
    ...shortName(event, edited.event),
    ...(await placeInSeries(services, edited)),
  };
  const now = services.clock.now();
  const own = ownSlug(event, change, changedEvent(event, change, now));
  for (let number = 1; ; number++) {
    const slug = own === null ? typedSlug(change) : { slug: numberedSlug(own, number) };
    const { slug: _, ...rest } = change;
    const outcome = await changeEvent(
      services,
      event.id,
      { ...rest, ...slug },
      {
        expectedVersion: event.version,
        by,
        notify,
        ...(action && { action }),
        also: async (trx, after) => {
          await replaceLists(trx, event.id, edited);
          await logLists(trx, after, edited, by);
        },
      },
    );
    if (outcome.kind !== 'slug-taken' || own === null) return outcome;
  }
}

/** The address that follows from what the event is called; null where somebody has chosen one, or people know it. */
function ownSlug(before: Event, change: EventChange, after: Event): string | null {
  if (before.publishedAt) return null;
  if (change.slug) return null;
  if (change.slug === '') return slugOf(after);
  const wasOwn = before.slug.replace(/-\d{1,2}$/, '') === slugOf(before) || before.slug === slugOf(before);
  const isOther = slugOf(before) !== slugOf(after);
  return wasOwn && isOther ? slugOf(after) : null;
}

function typedSlug({ slug }: EventChange): EventChange {
  return slug ? { slug } : {};
}

function shortName(before: Event, { title, shortName: chosen }: EventChange): EventChange {
  const shortOf = (text: string) => [...text].slice(0, 40).join('').trimEnd();
  if (chosen === '') return { shortName: shortOf(title ?? before.title) };
  const follows = before.shortName === shortOf(before.title);
  return title !== undefined && chosen === undefined && follows ? { shortName: shortOf(title) } : {};
}

async function placeInSeries(services: Services, { event: { seriesId } }: Edited): Promise<EventChange> {
  if (seriesId === undefined) return {};
  return { position: seriesId ? await nextPosition(services.db.reader, seriesId) : null };
}

/** The columns are logged with their change; of the lists only that they changed, as they hold names. */
async function logLists(trx: Transaction, event: Event, edited: Edited, by: Author) {
  const fields = Object.keys(edited).filter((name) => name !== 'event');
  if (fields.length === 0) return;
  const entry = { now: event.updatedAt, by, eventId: event.id, action: 'event-lists-changed' };
  await recordEntry(trx, { ...entry, details: { fields } });
}
