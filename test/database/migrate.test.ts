import { expect, test } from 'vitest';
import { migrate, pendingMigrations } from '../../src/database/migrate.ts';
import { onEveryEngine } from '../support/engines.ts';
import { event, insertEvent } from '../support/factories.ts';
import { openTestDatabase } from '../support/test-database.ts';

onEveryEngine('a migrated database', (engine) => {
  test('has nothing left to do', async () => {
    const db = await openTestDatabase(engine);
    expect(await pendingMigrations(db)).toEqual([]);
    expect(await migrate(db)).toEqual([]);
  });

  test('gives an event back exactly as it was stored', async () => {
    const db = await openTestDatabase(engine);
    const stored = await insertEvent(db, event({ title: 'Exempel: Åtta webbinarier', capacity: 80 }));
    const read = await db.reader.selectFrom('events').selectAll().executeTakeFirstOrThrow();
    expect(read).toEqual(stored);
  });
});
