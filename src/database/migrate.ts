import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { up as eventsAndRegistrations } from '../../migrations/0001-events-and-registrations.ts';
import type { Database, Engine } from './database.ts';

type Step = (db: Kysely<unknown>, engine: Engine) => Promise<void>;

const steps: Record<string, Step> = {
  '0001-events-and-registrations': eventsAndRegistrations,
};

/** Brings the database to this version; returns the names of what ran. Throws when the database is newer. */
export async function migrate(db: Database): Promise<string[]> {
  const { error, results } = await migrator(db).migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error(String(error));
  return (results ?? []).map((result) => result.migrationName);
}

/** The names of migrations that have not run. */
export async function pendingMigrations(db: Database): Promise<string[]> {
  const all = await migrator(db).getMigrations();
  return all.filter((migration) => !migration.executedAt).map((migration) => migration.name);
}

function migrator(db: Database): Migrator {
  const migrations = Object.fromEntries(
    Object.entries(steps).map(([name, step]): [string, Migration] => [
      name,
      { up: (trx) => step(trx.withoutPlugins(), db.engine) },
    ]),
  );
  return new Migrator({ db: db.writer, provider: { getMigrations: async () => migrations } });
}

/** True when the database answers. */
export async function answers(db: Database): Promise<boolean> {
  try {
    await sql`select 1`.execute(db.reader);
    return true;
  } catch {
    return false;
  }
}
