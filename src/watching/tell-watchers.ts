import type { Database, Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import type { Event } from '../events/event.ts';
import { eventStart } from '../events/event-dates.ts';
import { type EventState, eventState, takesRegistrations } from '../events/event-state.ts';
import { getEvent, getEventDetails } from '../events/event-store.ts';
import { seatsOf } from '../events/seats.ts';
import { enqueue, type MailContext, type MailSettings } from '../mail/outbox.ts';
import type { Instant } from '../time.ts';
import { openingMail } from './opening-mail.ts';
import type { Awaits } from './watchable.ts';
import type { Watched } from './watched.ts';
import { findWatchedSeries, getWatchedEvent } from './watched-store.ts';
import { listWatchedEvents, listWatchedSlugs, takeWatchers } from './watcher-store.ts';

/** Letters written in one transaction: few enough that nobody who registers meanwhile notices. */
const together = 20;

type Site = { db: Database; mail: MailSettings; nudgeMail(): void };

/**
 * Writes the one letter to everyone who confirmed that they wait for what has come, and deletes them in the same
 * transaction: exactly once, however many workers there are. Returns how many were told.
 */
export async function tellWatchers(site: Site, now: Instant): Promise<number> {
  let told = 0;
  for (const event of await listWatchedEvents(site.db.reader)) {
    if (cameTrue(stateOf(event, now)).length === 0) continue;
    told += await tellAll(site, await getWatchedEvent(site.db.reader, event), event, now);
  }
  for (const slug of await listWatchedSlugs(site.db.reader)) {
    const watched = await findWatchedSeries(site.db.reader, slug);
    for (const event of watched ? opened(watched.listed.events, now) : [])
      if (watched) told += await tellAll(site, watched, event, now);
  }
  if (told > 0) site.nudgeMail();
  return told;
}

async function tellAll(site: Site, watched: Watched, { id }: Event, now: Instant): Promise<number> {
  const mail = { ...site.mail, now };
  for (let told = 0; ; ) {
    const some = await transact(site.db, (trx) => tellSome(trx, watched, id, mail));
    if (some === 0) return told;
    told += some;
  }
}

/** Looks at the event anew: it may have closed since it was listed. */
async function tellSome(
  trx: Transaction,
  watched: Watched,
  eventId: string,
  mail: MailContext,
): Promise<number> {
  const event = await getEvent(trx, eventId);
  const state = stateOf(event, mail.now);
  const awaits = cameTrue(state);
  const series = watched.kind === 'series' ? watched.listed.series : null;
  if (series ? !awaits.includes('opening') : awaits.length === 0) return 0;
  const wanted = series ? { seriesId: series.id, opened: eventId } : { eventId, awaits };
  const watchers = await takeWatchers(trx, wanted, together);
  if (watchers.length === 0) return 0;
  const details = await getEventDetails(trx, event);
  for (const watcher of watchers) {
    const address = mail.keys.open('watcher', watcher.sealedEmail, watcher.id);
    await enqueue(trx, openingMail(watched, { details, state }, watcher, address, mail), mail);
  }
  return watchers.length;
}

/** What has come for those who wait: a new date is news even while registration is closed. */
function cameTrue(state: EventState): Awaits[] {
  if (takesRegistrations(state) !== 'no') return ['opening', 'date'];
  return ['not-open', 'closed', 'full', 'ongoing'].includes(state.kind) ? ['date'] : [];
}

function opened(events: readonly Event[], now: Instant): Event[] {
  return events
    .filter((event) => takesRegistrations(stateOf(event, now)) !== 'no')
    .toSorted((a, b) => ((eventStart(a) ?? '') < (eventStart(b) ?? '') ? -1 : 1));
}

function stateOf(event: Event, now: Instant): EventState {
  return eventState(event, seatsOf(event), now);
}
