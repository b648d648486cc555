import fc from 'fast-check';
import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import type { Event } from '../../src/events/event.ts';
import { getEventDetails, lockEvent } from '../../src/events/event-store.ts';
import { recipientKey } from '../../src/mail/outbox.ts';
import { promoteWaiting } from '../../src/registrations/promote-waiting.ts';
import { registrationToken } from '../../src/registrations/registration-link.ts';
import { local } from '../../src/time.ts';
import { onEveryRacingEngine } from '../support/engines.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { numRuns } from '../support/property-runs.ts';
import { openSite, type Site } from '../support/site.ts';
import { cancelOnPaper, fillSeats, isFull, type Paper, registerOnPaper, taken } from './queue-model.ts';
import { formKey, guest } from './registering.ts';

const someone = fc.nat({ max: 5 });
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('register' as const), person: someone, ko: fc.boolean() }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('cancel' as const), entry: fc.nat({ max: 20 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('seats' as const), capacity: fc.option(fc.nat({ max: 4 })) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      hours: fc.constantFrom<number[]>(1, 24, 100, 200),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const join = (person: number): Step => ({ kind: 'register', person, ko: true });
/** What chance seldom comes to: more seats when the event is closed, and when it has begun. */
const examples: [number | null, boolean, Step[]][] = [207, 338].map((hours) => [
  1,
  true,
  [
    join(0),
    join(1),
    join(2),
    { kind: 'wait', hours },
    { kind: 'seats', capacity: 2 },
    { kind: 'seats', capacity: null },
  ],
]);

onEveryRacingEngine('whatever people and the organiser do, in any order', (engine) => {
  test('the site keeps the list as one would on paper, and writes to those whom it concerns', async () => {
    const site = await openSite({ engine, env: { TRUST_PROXY: '127.0.0.1' } });
    let run = 0;
    const property = fc.asyncProperty(
      fc.option(fc.nat({ max: 3 })),
      fc.boolean(),
      fc.array(step, { maxLength: 30 }),
      async (capacity, queue, steps) => {
        run += 1;
        site.clock.set('2022-11-10T09:00');
        const event = await insertEvent(site.db, conference({ capacity, queue: queue ? 1 : 0 }));
        const paper: Paper = { capacity, queue, second: 0, phase: 'open', entries: [], letters: [] };
        for (const one of steps) {
          // No two rows of one moment, so that the order in which they came is known.
          wait(site, paper, 1);
          await take(site, event, paper, one, run);
          await expectSame(site, event, paper, run);
        }
      },
    );
    await fc.assert(property, {
      numRuns: Math.ceil(numRuns / 5),
      examples,
      interruptAfterTimeLimit: 600_000,
    });
  }, 900_000);
});

/** Each run comes from a client of its own: one may send 400 forms in ten minutes. */
const from = (run: number) => ({ 'X-Forwarded-For': `10.0.${run >> 8}.${run & 255}` });

const address = (run: number, person: number) => `gast-${run}-${person}@example.com`;

async function take(site: Site, event: Event, paper: Paper, one: Step, run: number): Promise<void> {
  switch (one.kind) {
    case 'register': {
      const fields = guest(one.person, { epost: address(run, one.person), ko: one.ko ? 'ja' : 'nej' });
      const form = { ...fields, nyckel: formKey(site, event) };
      const { status } = await site.post(`/evenemang/${event.slug}/anmalan`, form, from(run));
      expect(status).toBe(registerOnPaper(paper, one.person, one.ko) ? 303 : 409);
      return;
    }
    case 'cancel': {
      const entry = paper.entries[one.entry];
      const row = (await rowsOf(site, event))[one.entry];
      if (!entry || !row) return;
      const link = `/anmalan/${registrationToken(site.services.keys, row)}/avanmal`;
      const { status } = await site.post(link, {}, from(run));
      expect(status).toBe(cancelOnPaper(paper, entry) ? 303 : 409);
      return;
    }
    case 'seats':
      paper.capacity = one.capacity;
      fillSeats(paper);
      return changeCapacity(site, event, one.capacity);
    case 'wait':
      wait(site, paper, one.hours * 3600);
  }
}

const closes = '2022-11-19T00:00';
const begins = '2022-11-24T10:00';

function wait(site: Site, paper: Paper, seconds: number): void {
  site.clock.pass({ seconds });
  paper.second += seconds;
  const now = site.clock.now();
  paper.phase = now >= local(begins) ? 'begun' : now >= local(closes) ? 'closed' : 'open';
}

/** As the organiser's page does it: the seats and those who get them in one transaction. */
async function changeCapacity(site: Site, event: Event, capacity: number | null): Promise<void> {
  const details = await getEventDetails(site.db.reader, event);
  await transact(site.db, async (trx) => {
    await lockEvent(trx, event.id);
    await trx.updateTable('events').set({ capacity }).where('id', '=', event.id).execute();
    await promoteWaiting(trx, details, { ...site.services.mail, now: site.clock.now() });
  });
}

async function expectSame(site: Site, event: Event, paper: Paper, run: number): Promise<void> {
  const rows = await rowsOf(site, event);
  const places = rows.map((row) => {
    if (row.cancelledAt) return 'out';
    return row.confirmedAt ? 'seat' : 'queue';
  });
  expect(rows.map(({ email, ticket }, index) => ({ email, ticket, place: places[index] }))).toEqual(
    paper.entries.map(({ person, ticket, place }) => ({ email: address(run, person), ticket, place })),
  );
  const counters = await site.db.reader
    .selectFrom('events')
    .select(['confirmed', 'queued'])
    .where('id', '=', event.id)
    .executeTakeFirstOrThrow();
  expect(counters).toEqual({ confirmed: taken(paper, 'seat'), queued: taken(paper, 'queue') });
  const nobodyWaitsForNothing = taken(paper, 'queue') === 0 || isFull(paper) || paper.phase === 'begun';
  expect(nobodyWaitsForNothing).toBe(true);
  const letters = await site.db.reader
    .selectFrom('outbox')
    .select(['kind', 'recipientKey'])
    .where('eventId', '=', event.id)
    .execute();
  const due = paper.letters.map(
    ({ kind, person }) => `${kind} ${recipientKey(site.services.keys, address(run, person))}`,
  );
  expect(letters.map(({ kind, recipientKey: to }) => `${kind} ${to}`).sort()).toEqual(due.sort());
}

/** In the order in which they came. */
function rowsOf(site: Site, event: Event) {
  return site.db.reader
    .selectFrom('registrations')
    .selectAll()
    .where('eventId', '=', event.id)
    .orderBy('createdAt')
    .execute();
}
