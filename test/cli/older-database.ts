import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Migration, Migrator } from 'kysely/migration';
import { up } from '../../migrations/0001-events-and-registrations.ts';
import { openSqlite } from '../../src/database/open-sqlite.ts';

/** A database as the first version made it, with one organisation in it. */
export async function makeOlderDatabase(file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const db = await openSqlite(file);
  const first: Record<string, Migration> = {
    '0001-events-and-registrations': { up: (trx) => up(trx.withoutPlugins(), 'sqlite') },
  };
  const { error } = await new Migrator({
    db: db.writer,
    provider: { getMigrations: async () => first },
  }).migrateToLatest();
  if (error) throw new Error('The first migration failed', { cause: error });
  await db.writer
    .insertInto('organisations')
    .values({
      id: 'exempel',
      slug: 'exempel',
      name: 'Exempelmyndigheten',
      shortName: 'Exempel',
      nameEn: null,
      legalForm: 'authority',
      contactName: null,
      contactEmail: null,
      dataProtectionEmail: null,
      website: null,
      retentionMonths: 6,
      assumed: 0,
    })
    .execute();
  await db.close();
}
