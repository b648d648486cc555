import { transact } from '../database/transact.ts';
import { recordEntry } from '../history/log-store.ts';
import { randomId } from '../keys.ts';
import type { Author } from '../organisers/organiser.ts';
import type { Services } from '../web/visit.ts';
import { type CopyWishes, copiedEvent, daysToCopy } from './copied-event.ts';
import type { Event } from './event.ts';
import type { EventDetails } from './event-details.ts';
import { nextPosition } from './event-lists-store.ts';
import { daysLater } from './moved-days.ts';
import { insertNewEvent, type NewEvent } from './new-event-store.ts';

/**
 * Makes a draft like an event that was, with its programme, speakers, contacts and organisers; see `copiedEvent`.
 * `controllerId`: who is responsible for the copy's personal data.
 */
export function copyEvent(
  services: Services,
  source: EventDetails,
  wishes: CopyWishes & { controllerId: string },
  by: Author,
): Promise<Event> {
  return transact(services.db, async (trx) => {
    const now = services.clock.now();
    const event = {
      ...copiedEvent(randomId(), source.event, wishes, now),
      controllerId: wishes.controllerId,
    };
    const position = event.seriesId ? await nextPosition(trx, event.seriesId) : null;
    const lists = copiedLists(source, event.id, daysToCopy(source.event, wishes.day));
    const stored = await insertNewEvent(trx, {
      event: { ...event, position },
      organiserIds: organisersOf(source, wishes.controllerId),
      ...lists,
    });
    const details = { from: source.event.id };
    await recordEntry(trx, { now, by, eventId: stored.id, action: 'event-copied', details });
    return stored;
  });
}

/** The same as before; who copies somebody else's event stands beside them. */
function organisersOf({ organisers, controller }: EventDetails, controllerId: string): string[] {
  const ids = organisers.map(({ id }) => id);
  const isNew = controllerId !== controller.id && !ids.includes(controllerId);
  return isNew ? [...ids, controllerId] : ids;
}

/** Programme, speakers and contacts, each time on the day that it then is. */
function copiedLists(
  source: EventDetails,
  eventId: string,
  days: number,
): Omit<NewEvent, 'event' | 'organiserIds'> {
  const ids = new Map(source.sessions.map(({ id }) => [id, randomId()]));
  const later = (instant: string | null) => instant && daysLater(instant, days);
  return {
    contacts: source.contacts.map((row) => ({ ...row, id: randomId(), eventId })),
    sessions: source.sessions.map((row) => ({
      ...row,
      id: ids.get(row.id) ?? randomId(),
      eventId,
      startsAt: later(row.startsAt),
      endsAt: later(row.endsAt),
    })),
    appearances: source.appearances.map((row) => ({
      ...row,
      id: randomId(),
      eventId,
      sessionId: row.sessionId && (ids.get(row.sessionId) ?? null),
    })),
  };
}
