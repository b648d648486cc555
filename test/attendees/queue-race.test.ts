import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsSeat } from '../../src/registrations/offer.ts';
import { closeWhatTheTestOpened } from '../support/cleanup.ts';
import { onEveryRacingEngine } from '../support/engines.ts';
import { numRuns } from '../support/property-runs.ts';
import { deskWithQueue, rowsOf } from './attendee-desk.ts';

type Opened = Awaited<ReturnType<typeof deskWithQueue>>;

const people = ['seated', 'first', 'second'] as const;
const someone = fc.constantFrom(...people);
const some = fc.subarray([...people], { minLength: 1 });

/** What two organisers may send at the same moment: about one person, several, or the seats. */
const sent = fc.oneof(
  fc.record({ to: fc.constantFrom('plats', 'erbjud'), who: someone, over: fc.constantFrom('ja', '') }),
  fc.record({ to: fc.constantFrom('till-ko', 'avanmal'), who: someone }),
  fc.record({
    to: fc.constantFrom('plats', 'ko', 'avanmal'),
    several: some,
    mest: fc.integer({ max: 2, min: 0 }),
  }),
  fc.record({ seats: fc.integer({ min: 2, max: 4 }) }),
);
type Sent = typeof sent extends fc.Arbitrary<infer One> ? One : never;

function send(opened: Opened, one: Sent) {
  const { editor, event, list, card } = opened;
  if ('seats' in one)
    return editor.post(`/arrangor/evenemang/${event.id}/ko`, { platser: String(one.seats), version: '1' });
  if ('who' in one) return editor.post(`${card(opened[one.who])}/${one.to}`, { ...one });
  const valda = one.several.map((who) => opened[who].id);
  const fields = { 'valda[]': valda, gor: one.to, steg: 'utfor', mest: String(one.mest) };
  return editor.post(`${list}/markerade`, fields);
}

/** Seats as the event counts them, as the rows have them, and whether one is free while somebody waits. */
async function seats({ desk, event }: Opened) {
  const { capacity, confirmed, queued } = await desk.db.reader
    .selectFrom('events')
    .select(['capacity', 'confirmed', 'queued'])
    .where('id', '=', event.id)
    .executeTakeFirstOrThrow();
  const rows = (await rowsOf(desk.db, event.id)).filter(({ cancelledAt }) => !cancelledAt);
  const taken = rows.filter(holdsSeat).length;
  const free = (capacity ?? 0) - confirmed;
  return {
    stored: { confirmed, queued },
    counted: { confirmed: taken, queued: rows.length - taken },
    isOverbooked: free < 0,
    isFreeWhileSomebodyWaits: free > 0 && queued > 0,
  };
}

onEveryRacingEngine('organisers at once', (engine) => {
  test.each([0, 1] as const)(
    'each seat is counted and none is free while someone waits, whatever they do with them (offers: %i)',
    async (offers) => {
      const examples = fc.array(sent, { minLength: 2, maxLength: 6 });
      await fc.assert(
        fc.asyncProperty(examples, async (orders) => {
          const opened = await deskWithQueue({ offers }, engine);
          const answers = await Promise.all(orders.map((order) => send(opened, order)));
          expect(answers.filter(({ status }) => ![303, 409, 422].includes(status))).toEqual([]);
          const { stored, counted, ...wrong } = await seats(opened);
          expect(stored).toEqual(counted);
          expect(wrong).toEqual({ isOverbooked: false, isFreeWhileSomebodyWaits: false });
          // A hundred sites with their connections would be more than the server of the database takes.
          await closeWhatTheTestOpened();
        }),
        { numRuns: Math.ceil(numRuns / 10) },
      );
    },
    300_000,
  );
});
