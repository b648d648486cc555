import { expect, it } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { demoContent, tables } from '../../src/demo/content.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { local } from '../../src/time.ts';
import { onEveryEngine } from '../support/engines.ts';
import { openTestDatabase } from '../support/test-database.ts';

/** A first PGlite can take seconds on a busy machine. */
const timeout = 30_000;

onEveryEngine('the demo’s content', (engine) => {
  it('is in the database as it was written, and has sent no letter', { timeout }, async () => {
    const db = await openTestDatabase(engine);
    const content = demoContent(local('2022-10-04T09:00'));
    await transact(db, (trx) => loadDemo(trx, content));
    for (const table of tables) {
      const rows = await db.reader.selectFrom(table).selectAll().execute();
      expect({ table, rows: inOrder(rows) }).toEqual({ table, rows: inOrder(content[table]) });
    }
    expect(await db.reader.selectFrom('outbox').selectAll().execute()).toEqual([]);
  });

  it('is loaded as a whole or not at all', { timeout }, async () => {
    const db = await openTestDatabase(engine);
    const content = demoContent(local('2022-10-04T09:00'));
    const [registration] = content.registrations;
    if (!registration) throw new Error('No registration');
    const broken = { ...content, registrations: [...content.registrations, registration] };
    await expect(transact(db, (trx) => loadDemo(trx, broken))).rejects.toThrow(/unique/i);
    expect(await db.reader.selectFrom('organisations').selectAll().execute()).toEqual([]);
  });
});

/** Rows as text, in an order of their own; the order of columns does not count. */
function inOrder(rows: readonly object[]): string[] {
  return rows.map((row) => JSON.stringify(row, Object.keys(row).toSorted(byText))).toSorted(byText);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}
