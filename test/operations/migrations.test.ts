import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { appliedMigrations, migrate, pendingMigrations } from '../../src/database/migrate.ts';
import { onEveryEngine } from '../support/engines.ts';
import { openTestDatabase } from '../support/test-database.ts';

onEveryEngine('a database', (engine) => {
  test('that is up to date has nothing pending, and migrating it again does nothing', async () => {
    const db = await openTestDatabase(engine);
    expect(await pendingMigrations(db)).toEqual([]);
    expect(await appliedMigrations(db.reader)).toContain('0001-events-and-registrations');
    expect(await migrate(db)).toEqual([]);
  });

  test('does not mind another one beside it', async () => {
    await openTestDatabase(engine);
    const second = await openTestDatabase(engine);
    expect(await pendingMigrations(second)).toEqual([]);
    expect(await second.reader.selectFrom('events').select('id').execute()).toEqual([]);
  });

  test('made by a newer version is refused in a clear line', async () => {
    const db = await openTestDatabase(engine);
    await sql`insert into kysely_migration (name, timestamp) values ('9999-future', '2030-01-01')`.execute(
      db.writer,
    );
    const line = /made by a newer Samlingspunkt \(it has 9999-future\)/;
    await expect(pendingMigrations(db)).rejects.toThrow(line);
    await expect(migrate(db)).rejects.toThrow(line);
  });
});
