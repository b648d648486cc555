import { type Kysely, sql } from 'kysely';

/** Frozen in time: imports nothing from src/. What an organiser changes of an event, and whom it is told. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? 'text collate "C"' : 'text';
  const integer = engine === 'postgres' ? 'bigint' : 'integer';
  const run = (statement: string) =>
    sql.raw(statement.replaceAll('TEXT', text).replaceAll('INTEGER', integer)).execute(db);

  await run('alter table events add column version INTEGER not null default 0');

  // One row for a change that people are told of, stored with the change; their letters follow it, some at a time.
  await run(`create table event_notices (
    id TEXT primary key, event_id TEXT not null references events (id) on delete cascade,
    kind TEXT not null check (kind in ('changed', 'cancelled', 'postponed', 'resumed')),
    version INTEGER not null, before_event TEXT not null, after_event TEXT not null, message TEXT not null,
    undone_id TEXT references event_notices (id) on delete cascade,
    told_to TEXT not null, created_at TEXT not null, finished_at TEXT,
    unique (event_id, version))`);
  await run(`create index event_notices_unfinished on event_notices (event_id, version)
    where finished_at is null`);

  // The last guard against telling anyone twice.
  await run(`create table event_notice_letters (
    outbox_id TEXT primary key references outbox (id) on delete cascade,
    notice_id TEXT not null references event_notices (id) on delete cascade,
    registration_id TEXT references registrations (id) on delete cascade,
    group_id TEXT references registration_groups (id) on delete cascade,
    unique (notice_id, registration_id), unique (notice_id, group_id))`);
  await run('create index event_notice_letters_by_registration on event_notice_letters (registration_id)');
  await run('create index event_notice_letters_by_group on event_notice_letters (group_id)');
}
