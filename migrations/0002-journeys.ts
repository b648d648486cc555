import { type Kysely, sql } from 'kysely';

/** Frozen in time: imports nothing from src/. Groups, watchers, offers, reminders and the link to join. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? 'text collate "C"' : 'text';
  const integer = engine === 'postgres' ? 'bigint' : 'integer';
  const run = (statement: string) =>
    sql.raw(statement.replaceAll('TEXT', text).replaceAll('INTEGER', integer)).execute(db);

  await run(`create table registration_groups (
    id TEXT primary key, kind TEXT not null check (kind in ('colleagues', 'series')),
    event_id TEXT references events (id), series_id TEXT references series (id),
    first_name TEXT not null, last_name TEXT not null, email TEXT not null, email_key TEXT not null,
    organisation TEXT not null, language TEXT not null check (language in ('sv', 'en')),
    token_version INTEGER not null default 1, created_at TEXT not null,
    check ((event_id is null) <> (series_id is null)))`);
  await run('create index registration_groups_by_email on registration_groups (email_key)');

  for (const column of ['meeting_url TEXT', 'directions TEXT', 'offers INTEGER not null default 0'])
    await run(`alter table events add column ${column}`);
  for (const column of [
    'group_id TEXT references registration_groups (id)',
    'offered_at TEXT',
    'offer_ends_at TEXT',
    'offer_reminded_at TEXT',
    `cancelled_by TEXT check (cancelled_by in ('attendee', 'registrar', 'organiser', 'offer'))`,
  ])
    await run(`alter table registrations add column ${column}`);
  await run('create index registrations_by_group on registrations (group_id) where group_id is not null');
  // What the form said of each, which the group goes on showing: a person registered already has no row of the group's.
  await run(`create table group_members (
    group_id TEXT not null references registration_groups (id) on delete cascade,
    position INTEGER not null, event_id TEXT not null references events (id),
    registration_id TEXT references registrations (id) on delete set null,
    first_name TEXT not null, last_name TEXT not null,
    seat TEXT not null check (seat in ('confirmed', 'queued')), ticket INTEGER,
    token_version INTEGER not null default 1, cancelled_at TEXT,
    primary key (group_id, position))`);
  await run('create index group_members_by_registration on group_members (registration_id)');
  await run(`create index registrations_offered on registrations (offer_ends_at)
    where offer_ends_at is not null and confirmed_at is null and cancelled_at is null`);

  await run(`create table watchers (
    id TEXT primary key, event_id TEXT references events (id), series_id TEXT references series (id),
    awaits TEXT not null check (awaits in ('opening', 'date')), opened TEXT not null,
    recipient_key TEXT not null, sealed_email TEXT not null, language TEXT not null check (language in ('sv', 'en')),
    key_hash TEXT not null, created_at TEXT not null, confirmed_at TEXT,
    check ((event_id is null) <> (series_id is null)))`);
  await run(
    'create unique index watchers_of_event on watchers (event_id, recipient_key) where event_id is not null',
  );
  await run(
    'create unique index watchers_of_series on watchers (series_id, recipient_key) where series_id is not null',
  );

  // A moved event is due anew: the start that the reminder was for is part of the key.
  await run(`create table reminders (
    registration_id TEXT not null references registrations (id) on delete cascade,
    rule TEXT not null, starts_at TEXT not null, created_at TEXT not null,
    primary key (registration_id, rule, starts_at))`);
}
