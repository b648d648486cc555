import { transact } from '../database/transact.ts';
import { recordEntry } from '../history/log-store.ts';
import { randomId } from '../keys.ts';
import type { Author } from '../organisers/organiser.ts';
import type { Services } from '../web/visit.ts';
import { blankEvent } from './blank-event.ts';
import type { Event, EventType } from './event.ts';
import { insertNewEvent } from './new-event-store.ts';

export type FirstWords = { type: EventType; title: string; controllerId: string };

/** Makes a draft with the usual defaults, organised by the one who is responsible for it. */
export function createEvent(services: Services, words: FirstWords, by: Author): Promise<Event> {
  return transact(services.db, async (trx) => {
    const now = services.clock.now();
    const event = blankEvent(randomId(), { ...words, slug: '', createdAt: now });
    const stored = await insertNewEvent(trx, { event, organiserIds: [words.controllerId] });
    await recordEntry(trx, { now, by, eventId: stored.id, action: 'event-created' });
    return stored;
  });
}
