import { sql } from 'kysely';
import { expect, test } from 'vitest';
import type { Database, Transaction } from '../../src/database/database.ts';
import { openConnection, sqliteFile } from '../../src/database/open-sqlite.ts';
import { transact } from '../../src/database/transact.ts';
import { openTestDatabase } from '../support/test-database.ts';

const note =
  (id: string, text = 'Exempel') =>
  (trx: Transaction) =>
    trx
      .insertInto('siteNotices')
      .values({
        id,
        heading: id,
        text,
        headingEn: null,
        textEn: null,
        linkText: null,
        linkTextEn: null,
        linkUrl: null,
        fromDay: '2022-11-01',
        toDay: '2022-11-30',
      })
      .execute();

const stored = async (db: Database) => {
  const rows = await db.reader.selectFrom('siteNotices').select('id').orderBy('id').execute();
  return rows.map(({ id }) => id);
};

const outcomes = async (works: Promise<unknown>[]) =>
  (await Promise.allSettled(works)).map((outcome) =>
    outcome.status === 'fulfilled' ? 'stored' : String(outcome.reason),
  );

/** So many times was something committed on the writing connection. */
async function commits(db: Database): Promise<() => number> {
  let count = 0;
  const { startTransaction } = db.writer;
  db.writer.startTransaction = () => {
    count += 1;
    return startTransaction.call(db.writer);
  };
  return () => count;
}

test('work that arrives together is committed together; one that fails takes nobody with it', async () => {
  const db = await openTestDatabase();
  const transactions = await commits(db);
  const result = await outcomes([
    transact(db, note('a')),
    transact(db, async (trx) => {
      await note('b')(trx);
      throw new Error('changed my mind');
    }),
    transact(db, note('a')),
    transact(db, note('c')),
  ]);
  expect(result).toEqual([
    'stored',
    'Error: changed my mind',
    expect.stringContaining('UNIQUE constraint failed: site_notices.id'),
    'stored',
  ]);
  expect(await stored(db)).toEqual(['a', 'c']);
  expect(transactions()).toBe(1);
});

test('a hundred at once take two commits, and each gets its own answer', async () => {
  const db = await openTestDatabase();
  const transactions = await commits(db);
  const ids = Array.from({ length: 100 }, (_, index) => String(index).padStart(3, '0'));
  const answers = await Promise.all(
    ids.map((id) =>
      transact(db, async (trx) => {
        await note(id)(trx);
        return id;
      }),
    ),
  );
  expect(answers).toEqual(ids);
  expect(await stored(db)).toEqual(ids);
  expect(transactions()).toBe(2);
});

test('a commit that fails rejects all that was in it, stores none of it, and the next one works', async () => {
  const db = await openTestDatabase();
  const orphan = async (trx: Transaction) => {
    await sql`pragma defer_foreign_keys = ON`.execute(trx);
    await trx
      .insertInto('eventOrganisers')
      .values({ eventId: 'nowhere', organisationId: 'nobody', position: 1 })
      .execute();
  };
  const failed = expect.stringContaining('FOREIGN KEY constraint failed');
  expect(await outcomes([transact(db, note('a')), transact(db, orphan), transact(db, note('b'))])).toEqual([
    failed,
    failed,
    failed,
  ]);
  expect(await stored(db)).toEqual([]);
  expect(await outcomes([transact(db, note('c'))])).toEqual(['stored']);
  expect(await stored(db)).toEqual(['c']);
});

test('a full disk is said to be full, stores nothing, and passes when there is room again', async () => {
  const db = await openTestDatabase();
  const [size] = (await sql<{ pageCount: number }>`pragma page_count`.execute(db.writer)).rows;
  await sql.raw(`pragma max_page_count = ${(size?.pageCount ?? 0) + 5}`).execute(db.writer);
  const full = expect.stringContaining('database or disk is full');
  const works = [
    transact(db, note('a')),
    transact(db, note('b', 'x'.repeat(100_000))),
    transact(db, note('c')),
  ];
  expect(await outcomes(works)).toEqual([full, full, full]);
  expect(await stored(db)).toEqual([]);
  await sql`pragma max_page_count = 1000000`.execute(db.writer);
  expect(await outcomes([transact(db, note('d', 'x'.repeat(100_000)))])).toEqual(['stored']);
});

test('a database that another program holds is said to be locked, and works when it is let go', async () => {
  const db = await openTestDatabase();
  await sql`pragma busy_timeout = 50`.execute(db.writer);
  const other = openConnection(sqliteFile(db.settings.DATA_DIR ?? ''));
  other.exec('begin immediate');
  expect(await outcomes([transact(db, note('a')), transact(db, note('b'))])).toEqual(
    Array(2).fill(expect.stringContaining('database is locked')),
  );
  expect(await stored(db)).toEqual([]);
  other.exec('rollback');
  other.close();
  expect(await outcomes([transact(db, note('c'))])).toEqual(['stored']);
});
