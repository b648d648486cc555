import { expect, test, vi } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { createKeys } from '../../src/keys.ts';
import {
  countLetters,
  enqueue,
  findLetter,
  forgetLetters,
  listLetters,
  openLetter,
  recipientKey,
} from '../../src/mail/outbox.ts';
import { local } from '../../src/time.ts';
import { onEveryEngine } from '../support/engines.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { allRows, keys, mailAt, postLetters, someInstant, someLetter, someMessage } from './some-letter.ts';

// PGlite takes a second to start, and much more on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

onEveryEngine('the outbox', (engine) => {
  test('keeps a letter with what caused it, sealed', async () => {
    const db = await openTestDatabase(engine);
    await transact(db, (trx) =>
      enqueue(trx, someLetter({ eventId: 'e', registrationId: 'r' }), mailAt(someInstant)),
    );
    const [row] = await allRows(db);
    const { id = '', sealed } = row ?? {};
    expect(row).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      kind: 'confirmed',
      eventId: 'e',
      registrationId: 'r',
      recipientKey: recipientKey(keys, 'exempel@example.com'),
      sealed: expect.any(String),
      messageId: `<${id}@evenemang.example.se>`,
      createdAt: someInstant,
      nextAttemptAt: someInstant,
      attempts: 0,
      sentAt: null,
      failedAt: null,
      lastResponse: null,
    });
    const inClear = JSON.stringify({
      ...row,
      sealed: Buffer.from(sealed ?? '', 'base64').toString('latin1'),
    });
    expect(inClear).not.toMatch(/exempel|anm.ld|@example\.com/i);
    const stored = await findLetter(db.reader, id);
    expect(stored && openLetter(keys, stored)).toEqual({
      ...someMessage(),
      id,
      messageId: `<${id}@evenemang.example.se>`,
    });
    expect(await findLetter(db.reader, 'another')).toBeUndefined();
  });

  test('forgets a letter whose cause was undone', async () => {
    const db = await openTestDatabase(engine);
    const undone = transact(db, async (trx) => {
      await enqueue(trx, someLetter(), mailAt(someInstant));
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await allRows(db)).toEqual([]);
  });

  test('counts the letters of some kinds to one person since an instant', async () => {
    const db = await openTestDatabase(engine);
    const post = (address: string, kind: string, at: string) =>
      transact(db, (trx) =>
        enqueue(trx, someLetter({ kind, to: { name: 'Exempel', address } }), mailAt(local(at))),
      );
    await post('asa@example.com', 'found', '2022-11-10T09:00');
    await post('Asa+kurs@EXAMPLE.com', 'asked', '2022-11-10T10:00');
    await post('asa@example.com', 'found', '2022-11-09T08:59');
    await post('asa@example.com', 'confirmed', '2022-11-10T10:00');
    await post('per@example.com', 'found', '2022-11-10T10:00');
    const count = (kinds: string[]) =>
      countLetters(db.reader, recipientKey(keys, 'asa@example.com'), kinds, local('2022-11-10T09:00'));
    expect(await count(['found', 'asked'])).toBe(2);
    expect(await count(['found', 'asked', 'confirmed'])).toBe(3);
    expect(await count([])).toBe(0);
  });

  test('is listed newest first, page by page', async () => {
    const db = await openTestDatabase(engine);
    await postLetters(db, 3, local('2022-11-10T09:00'));
    await postLetters(db, 2, local('2022-11-10T10:00'));
    const first = await listLetters(db.reader, { before: null, limit: 3 });
    const rest = await listLetters(db.reader, { before: first.at(-1) ?? null, limit: 3 });
    const newest = (await allRows(db)).sort((a, b) =>
      `${b.createdAt}${b.id}`.localeCompare(`${a.createdAt}${a.id}`, 'en'),
    );
    expect([...first, ...rest]).toEqual(newest);
    expect(first).toHaveLength(3);
  });

  test('erases what delivered letters said, and only theirs', async () => {
    const db = await openTestDatabase(engine);
    await postLetters(db, 4, someInstant);
    const [old, recent, failed, waiting] = await allRows(db);
    const mark = (id: string | undefined, change: object) =>
      transact(db, (trx) => trx.updateTable('outbox').set(change).where('id', '=', String(id)).execute());
    await mark(old?.id, { sentAt: local('2022-11-10T09:00'), nextAttemptAt: null });
    await mark(recent?.id, { sentAt: local('2022-11-12T09:00'), nextAttemptAt: null });
    await mark(failed?.id, { failedAt: local('2022-11-10T09:00'), nextAttemptAt: null });
    expect(await transact(db, (trx) => forgetLetters(trx, local('2022-11-12T09:00')))).toBe(1);
    expect(await transact(db, (trx) => forgetLetters(trx, local('2022-11-12T09:00')))).toBe(0);
    const left = (await allRows(db)).filter((row) => row.sealed !== null).map((row) => row.id);
    expect(left).toEqual([recent?.id, failed?.id, waiting?.id]);
    const erased = await findLetter(db.reader, String(old?.id));
    expect(erased && openLetter(keys, erased)).toBeNull();
  });
});

test('all spellings of a mailbox are one recipient, and nobody else', () => {
  const key = (address: string) => recipientKey(keys, address);
  const asa = key('asa.berg@gmail.com');
  for (const same of [
    'Asa.Berg@Gmail.com',
    'asaberg@gmail.com',
    'asa.berg+kurs@gmail.com',
    'a.s.a.berg+a+b@gmail.com',
  ])
    expect(key(same), same).toBe(asa);
  expect(key('asa@räksmörgås.se')).toBe(key('asa@xn--rksmrgs-5wao1o.se'));
  for (const other of ['asa.berg@example.com', 'asa@gmail.com', 'asa.berg@gmail.se'])
    expect(key(other)).not.toBe(asa);
  expect(key('asa.berg@example.com')).not.toBe(key('asaberg@example.com'));
  expect(asa).not.toContain('asa');
});

test('a sealed letter cannot be moved to another row or opened with another secret', () => {
  const sealed = keys.seal('letter', JSON.stringify(someMessage()), 'one');
  expect(() => openLetter(keys, { id: 'two', sealed })).toThrow('cannot be opened');
  expect(() => openLetter(createKeys(['some other secret']), { id: 'one', sealed })).toThrow(
    'cannot be opened',
  );
});
