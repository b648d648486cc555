import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { getEventDetails } from '../../src/events/event-store.ts';
import { registerSeries } from '../../src/groups/register-series.ts';
import { createKeys } from '../../src/keys.ts';
import type { Applicant } from '../../src/registrations/applicant.ts';
import { findSeriesBySlug } from '../../src/series/series-store.ts';
import { local } from '../../src/time.ts';
import { issueFormKey } from '../../src/web/form-key.ts';
import { secret, startSiteProcess } from '../registrations/site-processes.ts';
import { onEveryRacingEngine } from '../support/engines.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { webinarSite } from './series-site.ts';

const size = Number(process.env.GROUP_RACE_SIZE ?? 10);
const keys = createKeys([secret]);
const clock = '2022-11-10T09:00';

onEveryRacingEngine('groups at the same time', (engine) => {
  test(`${size} groups of three through two processes share ten seats, and nobody is split unasked`, async () => {
    const db = await openTestDatabase(engine);
    const event = await insertEvent(db, conference({ capacity: 10, queue: 1 }));
    const path = `/evenemang/${event.slug}/anmalan/kontrollera`;
    const processes = await Promise.all([startSiteProcess(db, clock), startSiteProcess(db, clock)]);
    const answers = await Promise.all(
      Array.from({ length: size }, async (_, index) =>
        processes[index % 2]?.post(path, groupForm(event.id, index), `10.1.0.${index}`),
      ),
    );
    const statuses = answers.map((answer) => answer?.status ?? 0).sort((a, b) => a - b);
    expect(statuses).toEqual([303, 303, 303, ...Array(size - 3).fill(409)]);
    const refused = answers.filter((answer) => answer?.status === 409);
    for (const answer of refused)
      expect(answer?.body).toMatch(/Det finns \d+ plats(er)? kvar|Alla platser är bokade/);
    const after = await db.reader.selectFrom('events').selectAll().executeTakeFirstOrThrow();
    expect([after.confirmed, after.queued]).toEqual([9, 0]);
    const rows = await db.reader.selectFrom('registrations').select('groupId').execute();
    expect(
      Object.values(Object.groupBy(rows, ({ groupId }) => groupId ?? '')).map((group) => group?.length),
    ).toEqual([3, 3, 3]);
    for (const running of processes) await running.stop();
  }, 120_000);

  test('people who choose the same webinars in different orders never wait for each other', async () => {
    const { site } = await webinarSite({ mal: { capacity: 5, queue: 1 } }, engine);
    const listed = await findSeriesBySlug(site.db.reader, 'serien');
    if (!listed) throw new Error('No series');
    const both = await Promise.all(
      listed.events.slice(0, 2).map((one) => getEventDetails(site.db.reader, one)),
    );
    const outcomes = await Promise.all(
      Array.from({ length: size }, (_, index) =>
        registerSeries(site.services, listed, {
          chosen: index % 2 === 0 ? both : both.toReversed(),
          applicant: applicant(index),
          formKey: `key-${index}`,
          queues: [],
        }),
      ),
    );
    const kinds = outcomes.map(({ kind }) => kind).sort();
    expect(kinds).toEqual([...Array(5).fill('accepted'), ...Array(size - 5).fill('changed')]);
    const rows = await site.db.reader.selectFrom('registrations').select('eventId').execute();
    expect(rows.map(({ eventId }) => eventId).sort()).toEqual([
      ...Array(5).fill('mal'),
      ...Array(5).fill('medel'),
    ]);
    if (engine === 'postgres') expect(await deadlocks(site.db.reader)).toBe(0);
  }, 60_000);
});

function groupForm(eventId: string, group: number): Record<string, string> {
  const people = [1, 2, 3].flatMap((person) => [
    [`fornamn-${person}`, `Gäst${person}`],
    [`efternamn-${person}`, `Grupp${group}`],
    [`epost-${person}`, `gast-${group}-${person}@example.com`],
  ]);
  return {
    fornamn: 'Exempel',
    efternamn: `Handläggare${group}`,
    epost: `handlaggare-${group}@example.com`,
    organisation: 'Exempelkommunen',
    orgtyp: 'municipality',
    antal: '3',
    op: 'skicka',
    nyckel: issueFormKey(keys, `group:${eventId}`, local('2022-11-10T08:50')),
    ...Object.fromEntries(people),
  };
}

function applicant(number: number): Applicant {
  const email = `gast-${number}@example.com`;
  return {
    firstName: 'Exempel',
    lastName: `Gäst${number}`,
    email,
    emailKey: email,
    nameKey: `exempel gast${number}`,
    organisation: 'Exempelkommunen',
    organisationType: 'municipality',
    role: null,
    title: null,
    question: null,
    attendance: null,
    language: 'sv',
    sensitive: null,
  };
}

/** As PostgreSQL counts them; it tells of them a second later. */
async function deadlocks(db: Parameters<typeof getEventDetails>[0]): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const { rows } = await sql<{ deadlocks: number }>`
    select deadlocks from pg_stat_database where datname = current_database()`.execute(db);
  return Number(rows[0]?.deadlocks);
}
