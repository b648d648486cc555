import type { Transaction } from '../database/database.ts';
import type { Appearance, Event, EventContact, Material, Session } from './event.ts';
import { numberedSlug, slugOf } from './event-slug.ts';
import { getEventDetails } from './event-store.ts';
import { searchText } from './search-text.ts';
import { isSlugTaken } from './slug-store.ts';

/** An event that is not stored yet, with all that belongs to it. */
export type NewEvent = {
  event: Event;
  /** In the order in which they are named. */
  organiserIds: readonly string[];
  contacts?: readonly EventContact[];
  sessions?: readonly Session[];
  appearances?: readonly Appearance[];
  materials?: readonly Material[];
};

/** Stores it under an address of its own, which follows from its title, town and year. */
export async function insertNewEvent(
  trx: Transaction,
  { event, organiserIds, ...rest }: NewEvent,
): Promise<Event> {
  const stored = { ...event, slug: await freeSlug(trx, event) };
  await trx.insertInto('events').values(stored).execute();
  const organisers = organiserIds.map((organisationId, index) => ({
    eventId: event.id,
    organisationId,
    position: index + 1,
  }));
  if (organisers.length > 0) await trx.insertInto('eventOrganisers').values(organisers).execute();
  const { contacts = [], sessions = [], appearances = [], materials = [] } = rest;
  if (contacts.length > 0) await trx.insertInto('eventContacts').values(contacts).execute();
  if (sessions.length > 0) await trx.insertInto('sessions').values(sessions).execute();
  if (appearances.length > 0) await trx.insertInto('appearances').values(appearances).execute();
  if (materials.length > 0) await trx.insertInto('materials').values(materials).execute();
  const words = searchText(await getEventDetails(trx, stored));
  await trx.updateTable('events').set({ searchText: words }).where('id', '=', event.id).execute();
  return { ...stored, searchText: words };
}

async function freeSlug(trx: Transaction, event: Event): Promise<string> {
  const slug = slugOf(event);
  for (let number = 1; ; number++) {
    const numbered = numberedSlug(slug, number);
    if (!(await isSlugTaken(trx, numbered, event.id))) return numbered;
  }
}
