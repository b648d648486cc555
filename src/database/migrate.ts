import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { up as eventsAndRegistrations } from '../../migrations/0001-events-and-registrations.ts';
import { up as journeys } from '../../migrations/0002-journeys.ts';
import { up as organisers } from '../../migrations/0003-organisers.ts';
import { up as eventChanges } from '../../migrations/0004-event-changes.ts';
import { up as attendeeList } from '../../migrations/0005-attendee-list.ts';
import { up as seriesVersion } from '../../migrations/0006-series-version.ts';
import { up as questions } from '../../migrations/0007-questions.ts';
import { up as settings } from '../../migrations/0008-settings.ts';
import { up as lettersOfRegistration } from '../../migrations/0009-letters-of-registration.ts';
import { up as counties } from '../../migrations/0010-counties.ts';
import { up as digestAndRetention } from '../../migrations/0011-digest-and-retention.ts';
import { up as imports } from '../../migrations/0012-imports.ts';
import { up as saidOnThePage } from '../../migrations/0013-said-on-the-page.ts';
import type { Database, Engine, Queryable } from './database.ts';

type Step = (db: Kysely<unknown>, engine: Engine) => Promise<void>;

const steps: Record<string, Step> = {
  '0001-events-and-registrations': eventsAndRegistrations,
  '0002-journeys': journeys,
  '0003-organisers': organisers,
  '0004-event-changes': eventChanges,
  '0005-attendee-list': attendeeList,
  '0006-series-version': seriesVersion,
  '0007-questions': questions,
  '0008-settings': settings,
  '0009-letters-of-registration': lettersOfRegistration,
  '0010-counties': counties,
  '0011-digest-and-retention': digestAndRetention,
  '0012-imports': imports,
  '0013-said-on-the-page': saidOnThePage,
};

/**
 * Brings the database to this version; returns the names of what ran. Several processes may do it at once: one
 * migrates, the others wait. `before` runs first where there is something to lose: the database is not new and
 * nobody else can write meanwhile (SQLite only). Throws when the database is newer than this code.
 */
export async function migrate(
  db: Database,
  before: (pending: string[]) => Promise<void> = async () => {},
): Promise<string[]> {
  if (db.engine === 'postgres') {
    await pendingMigrations(db);
    const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db.writer);
    return latest(db.writer, db.engine, rows[0]?.schema);
  }
  // A process that waits for another's long migration must not give up after the usual five seconds.
  await sql`pragma busy_timeout = 600000`.execute(db.writer);
  const ran = await db.writer.transaction().execute(async (trx) => {
    const applied = await appliedMigrations(trx);
    const pending = pendingAfter(applied);
    if (pending.length > 0 && applied.length > 0) await before(pending);
    return latest(trx, db.engine);
  });
  await sql`pragma busy_timeout = 5000`.execute(db.writer);
  return ran;
}

/** The names of migrations that have not run. Throws when the database is newer than this code. */
export async function pendingMigrations(db: Database): Promise<string[]> {
  return pendingAfter(await appliedMigrations(db.writer));
}

/** The names of the migrations that made the database; empty when it is new. */
export async function appliedMigrations(db: Queryable): Promise<string[]> {
  try {
    const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
    return rows.map((row) => row.name);
  } catch (error) {
    if (/no such table|does not exist/.test(String(error))) return [];
    throw error;
  }
}

/** Which of these migrations this version does not have: a newer one made them. */
export function unknownMigrations(applied: readonly string[]): string[] {
  return applied.filter((name) => !Object.hasOwn(steps, name));
}

function pendingAfter(applied: string[]): string[] {
  const newer = unknownMigrations(applied);
  if (newer.length > 0)
    throw new Error(
      `The database was made by a newer Samlingspunkt (it has ${newer.join(', ')}). ` +
        'Use that version, or restore the backup made before the upgrade.',
    );
  return Object.keys(steps).filter((name) => !applied.includes(name));
}

/** @param schema on PostgreSQL, where a table of the same name in another schema would pass for this one. */
async function latest(db: Queryable, engine: Engine, schema?: string): Promise<string[]> {
  const migrations = Object.fromEntries(
    Object.entries(steps).map(([name, step]): [string, Migration] => [
      name,
      { up: (trx) => step(trx.withoutPlugins(), engine) },
    ]),
  );
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    ...(schema && { migrationTableSchema: schema }),
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error(String(error));
  return (results ?? []).map((result) => result.migrationName);
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
