import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { pendingMigrations } from '../database/migrate.ts';
import { createKeys, type Purpose } from '../keys.ts';
import { addMinutes, type Instant } from '../time.ts';
import { checkOutbox } from './check-outbox.ts';
import { type Finding, fail, ok, reasonOf } from './finding.ts';

/** Whether this version, this SECRET and this clock fit what is stored, and whether letters leave. */
export async function checkContent(
  db: Database,
  secrets: readonly string[],
  now: Instant,
): Promise<Finding[]> {
  try {
    const pending = await pendingMigrations(db);
    if (pending.length > 0)
      return [fail('migrations', `${pending.join(', ')} not run. Run: npm run samlingspunkt -- migrate`)];
  } catch (error) {
    return [fail('migrations', reasonOf(error))];
  }
  return [
    ok('migrations', 'all have run'),
    ...(await checkSealed(db, secrets)),
    await checkClock(db, now),
    ...(await checkOutbox(db, now)),
  ];
}

/** The oldest and the newest of what is sealed: a key may have been left out of the list, or never put in. */
async function checkSealed(db: Database, secrets: readonly string[]): Promise<Finding[]> {
  if (secrets.length === 0) return [];
  const keys = createKeys(secrets);
  const answers = db.reader.selectFrom('sensitiveAnswers').select(['registrationId as id', 'sealed']);
  const letters = db.reader.selectFrom('outbox').select(['id', 'sealed']).where('sealed', 'is not', null);
  const apps = db.reader
    .selectFrom('organisers')
    .select(['id', 'sealedTotp as sealed'])
    .where('sealedTotp', 'is not', null);
  const closed: Purpose[] = [];
  let opened = 0;
  for (const order of ['asc', 'desc'] as const) {
    const [answer] = await answers.orderBy('createdAt', order).limit(1).execute();
    const [letter] = await letters.orderBy('createdAt', order).limit(1).execute();
    const [app] = await apps.orderBy('totpConfirmedAt', order).limit(1).execute();
    for (const [purpose, row] of [
      ['sensitive', answer],
      ['letter', letter],
      ['second-step', app],
    ] as const) {
      if (!row?.sealed) continue;
      try {
        keys.open(purpose, row.sealed, row.id);
        opened += 1;
      } catch {
        closed.push(purpose);
      }
    }
  }
  if (closed.length > 0)
    return [
      fail('SECRET', 'does not open what is stored. Add the key it was sealed with to the end of the list.'),
    ];
  return [ok('SECRET', opened > 0 ? 'opens what is stored' : 'nothing is sealed yet')];
}

/** Rows from the future mean that the clock has been set back; PostgreSQL has a clock of its own to compare with. */
async function checkClock(db: Database, now: Instant): Promise<Finding> {
  const newest = await db.reader
    .selectFrom('registrations')
    .select('createdAt')
    .unionAll(db.reader.selectFrom('outbox').select('createdAt'))
    .orderBy('createdAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (newest && newest.createdAt > addMinutes(now, 1))
    return fail(
      'clock',
      `it is ${now}, but something was stored at ${newest.createdAt}. Set the clock (NTP).`,
    );
  const theirs = db.engine === 'postgres' ? await clockOfPostgres(db) : now;
  if (theirs > addMinutes(now, 1) || theirs < addMinutes(now, -1))
    return fail('clock', `it is ${now} here, but ${theirs} in PostgreSQL. Set both clocks (NTP).`);
  return ok('clock', now);
}

async function clockOfPostgres(db: Database): Promise<Instant> {
  const { rows } = await sql<{ now: string }>`select to_char(now() at time zone 'UTC',
    'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`.execute(db.reader);
  return rows[0]?.now ?? '';
}
