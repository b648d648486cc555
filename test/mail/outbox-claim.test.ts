import { expect, test, vi } from 'vitest';
import type { SendOutcome } from '../../src/mail/message.ts';
import { claimLetters } from '../../src/mail/outbox-claim.ts';
import type { OutboxRow } from '../../src/mail/outbox-row.ts';
import { settleLetter } from '../../src/mail/outbox-settle.ts';
import { addMinutes } from '../../src/time.ts';
import { onEveryEngine } from '../support/engines.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { allRows, postLetters, someInstant } from './some-letter.ts';

// PGlite takes a second to start, and much more on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const at = (minutes: number) => addMinutes(someInstant, minutes);

async function claimOne(db: TestDatabase, now: string): Promise<OutboxRow> {
  const [row] = await claimLetters(db, now, 1);
  if (!row) throw new Error('Nothing to claim');
  return row;
}

onEveryEngine('a claim', (engine) => {
  test('takes a letter for ten minutes, so that nobody else sends it', async () => {
    const db = await openTestDatabase(engine);
    await postLetters(db, 3, at(0));
    const first = await claimLetters(db, at(0), 2);
    const second = await claimLetters(db, at(0), 2);
    expect(first).toHaveLength(2);
    expect(second).toHaveLength(1);
    const all = [...first, ...second];
    expect(all.every((row) => row.attempts === 1 && row.nextAttemptAt === at(10))).toBe(true);
    expect(new Set(all.map((row) => row.id)).size).toBe(3);
    expect(await claimLetters(db, at(9.99), 3)).toEqual([]);
    expect(await claimLetters(db, at(10), 3)).toHaveLength(3);
  });

  test('takes those that have waited longest, and none before its time', async () => {
    const db = await openTestDatabase(engine);
    await postLetters(db, 1, at(5));
    await postLetters(db, 1, at(3));
    await postLetters(db, 1, at(8));
    const due = [...(await claimLetters(db, at(6), 1)), ...(await claimLetters(db, at(6), 5))];
    expect(due.map((row) => row.createdAt)).toEqual([at(3), at(5)]);
  });

  test('that has run out can say that the letter has left, and nothing else', async () => {
    const db = await openTestDatabase(engine);
    await postLetters(db, 1, at(0));
    const late = await claimOne(db, at(0));
    const present = await claimOne(db, at(10));
    const settle = (row: OutboxRow, outcome: SendOutcome) => settleLetter(db, row, outcome, at(11), 0);
    await settle(late, { kind: 'permanent', response: '550 late' });
    await settle(late, { kind: 'temporary', response: '451 late' });
    expect(await allRows(db)).toEqual([present]);
    await settle(late, { kind: 'sent', response: '250 late' });
    await settle(present, { kind: 'permanent', response: '550 no' });
    expect(await allRows(db)).toEqual([
      { ...present, sentAt: at(11), nextAttemptAt: null, lastResponse: '250 late' },
    ]);
    expect(await claimLetters(db, at(1000), 1)).toEqual([]);
  });

  const outcomes: [SendOutcome, Partial<OutboxRow>][] = [
    [
      { kind: 'sent', response: 'a' },
      { sentAt: at(1), nextAttemptAt: null },
    ],
    [
      { kind: 'permanent', response: 'b' },
      { failedAt: at(1), nextAttemptAt: null },
    ],
    [{ kind: 'temporary', response: 'c' }, { nextAttemptAt: at(2) }],
    [{ kind: 'unsure', response: 'd' }, { nextAttemptAt: at(2) }],
    [{ kind: 'paused', reason: 'unreachable', response: 'e' }, { nextAttemptAt: at(2) }],
    [
      { kind: 'paused', reason: 'refused', response: 'f' },
      { nextAttemptAt: at(6), attempts: 0 },
    ],
  ];

  test('settled says what comes next', async () => {
    const db = await openTestDatabase(engine);
    await postLetters(db, outcomes.length, at(0));
    const rows = await claimLetters(db, at(0), outcomes.length);
    const expected: OutboxRow[] = [];
    for (const [index, [outcome, change]] of outcomes.entries()) {
      const row = rows[index];
      if (!row) throw new Error('Too few letters');
      await settleLetter(db, row, outcome, at(1), 0);
      expected.push({ ...row, lastResponse: outcome.response, ...change });
    }
    expect(await allRows(db)).toEqual(expected.sort((a, b) => (a.id < b.id ? -1 : 1)));
  });
});
