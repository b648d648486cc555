import { sql } from 'kysely';
import { transact } from '../../src/database/transact.ts';
import type { Event } from '../../src/events/event.ts';
import { addMinutes, local } from '../../src/time.ts';
import { issueFormKey } from '../../src/web/form-key.ts';
import type { EngineName } from '../support/engines.ts';
import { event, insertEvent, organisation, series } from '../support/factories.ts';
import { type Fields, openSite, type Site } from '../support/site.ts';
import { type Answer, ask } from './journey-client.ts';
import type { Paper, Row, Who } from './journey-model.ts';
import type { Setting } from './journey-steps.ts';

/** The site beside its paper, and what ties the two together. */
export type Journey = {
  site: Site;
  events: Event[];
  paper: Paper;
  /** The id of each row and group on paper. */
  rows: Map<string, Row>;
  groups: string[];
  receipts: string[];
  /** Every link handed out, by its secret. */
  links: Map<string, { row: Row; version: number }>;
  groupLinks: Map<string, number>;
  /** Letters read, as text to compare. */
  letters: Map<string, string>;
  /** Where the forms come from: one client may send 400 in ten minutes. */
  client: string;
};

/** A series of two webinars; to the second one can register until it begins. */
export async function journeySite(engine: EngineName): Promise<{ site: Site; events: Event[] }> {
  const site = await openSite({ engine, env: { TRUST_PROXY: '127.0.0.1' } });
  await spareTheDisk(site);
  await transact(site.db, async (trx) => {
    await trx
      .insertInto('organisations')
      .values(organisation({ id: 'exempelmyndigheten' }))
      .execute();
    await trx
      .insertInto('series')
      .values(series({ id: 'serien' }))
      .execute();
  });
  const first = event({ id: 'mal', slug: 'mal', seriesId: 'serien', position: 1, deadlineDay: '2022-11-18' });
  const second = event({
    id: 'medel',
    slug: 'medel',
    seriesId: 'serien',
    position: 2,
    startsAt: local('2022-12-01T10:00'),
    endsAt: local('2022-12-01T11:00'),
  });
  return { site, events: [await insertEvent(site.db, first), await insertEvent(site.db, second)] };
}

/** Every step would wait for the disk, and what happens when the power goes is proved elsewhere. */
async function spareTheDisk({ db }: Site): Promise<void> {
  if (db.engine === 'sqlite') {
    await sql`pragma synchronous = off`.execute(db.writer);
    return;
  }
  await sql`set synchronous_commit = off`.execute(db.writer);
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db.writer);
  await sql`alter database ${sql.ref(rows[0]?.name ?? '')} set synchronous_commit = off`.execute(db.writer);
}

let journeys = 0;

/** Wipes the site, and begins on an empty paper. */
export async function begin(site: Site, events: Event[], settings: Setting[]): Promise<Journey> {
  site.clock.set('2022-11-10T09:00');
  await transact(site.db, async (trx) => {
    for (const table of tables) await trx.deleteFrom(table).execute();
    for (const [index, { id }] of events.entries()) {
      const { capacity = null, queue, offers } = settings[index] ?? {};
      const counters = { confirmed: 0, queued: 0, lastTicket: 0 };
      const fields = { ...counters, capacity, queue: flag(queue), offers: flag(offers) };
      await trx.updateTable('events').set(fields).where('id', '=', id).execute();
    }
  });
  journeys += 1;
  const lists = events.map((one, index) => {
    const { capacity = null, queue = false, offers = false } = settings[index] ?? {};
    return { event: one, capacity, queue, offers, rows: [], tickets: 0 };
  });
  return {
    site,
    events,
    paper: { now: site.clock.now(), lists, groups: [], receipts: [], letters: [] },
    rows: new Map(),
    groups: [],
    receipts: [],
    links: new Map(),
    groupLinks: new Map(),
    letters: new Map(),
    client: `10.${journeys >> 16}.${(journeys >> 8) & 255}.${journeys & 255}`,
  };
}

const flag = (value = false): 0 | 1 => (value ? 1 : 0);

const tables = [
  'groupMembers',
  'reminders',
  'submissions',
  'registrations',
  'registrationGroups',
  'outbox',
] as const;

export function pass(journey: Journey, seconds: number): void {
  journey.site.clock.pass({ seconds });
  journey.paper.now = journey.site.clock.now();
}

/** Sends a form; the answer's status, and where it leads. */
export function send({ site, client }: Journey, path: string, fields: Fields): Promise<Answer> {
  return ask(site, path, { fields, client });
}

/** A key as the form had it a minute ago. */
export function keyOf({ site }: Journey, form: string): string {
  return issueFormKey(site.services.keys, form, addMinutes(site.clock.now(), -1));
}

export const lastName = (name: number) => `Gäst${'ABCDE'[name]}`;
export const address = (mailbox: number) => `gast-${mailbox}@example.com`;

/** A person's fields on a form; `suffix` as on the form for several. */
export function fieldsOf({ name, mailbox }: Who, suffix = ''): Record<string, string> {
  return {
    [`fornamn${suffix}`]: 'Exempel',
    [`efternamn${suffix}`]: lastName(name),
    [`epost${suffix}`]: address(mailbox),
  };
}

export const workplace = { organisation: 'Exempelkommunen', orgtyp: 'municipality' };
