import { type Kysely, sql } from 'kysely';

/** Frozen in time: imports nothing from src/. Who may sign in, what they may do, and what was done. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? 'text collate "C"' : 'text';
  const integer = engine === 'postgres' ? 'bigint' : 'integer';
  const run = (statement: string) =>
    sql.raw(statement.replaceAll('TEXT', text).replaceAll('INTEGER', integer)).execute(db);

  await run(`create table organisers (
    id TEXT primary key, name TEXT not null, email TEXT not null, email_key TEXT not null unique,
    digest INTEGER not null default 0, sealed_totp TEXT, totp_confirmed_at TEXT, last_totp_step INTEGER,
    created_at TEXT not null, removed_at TEXT)`);
  await run(`create table memberships (
    organiser_id TEXT not null references organisers (id) on delete cascade,
    organisation_id TEXT not null references organisations (id),
    role TEXT not null check (role in ('administrator', 'editor', 'reader')),
    primary key (organiser_id, organisation_id))`);
  await run('create index memberships_by_organisation on memberships (organisation_id)');

  // One for an unknown address too, without an organiser: the answer and the work are the same.
  await run(`create table sign_in_letters (
    id TEXT primary key, organiser_id TEXT references organisers (id) on delete cascade,
    recipient_key TEXT not null, sealed_email TEXT not null, link_hash TEXT not null, code_hash TEXT not null,
    return_to TEXT, tries INTEGER not null default 0, created_at TEXT not null, expires_at TEXT not null,
    used_at TEXT)`);
  await run('create index sign_in_letters_by_recipient on sign_in_letters (recipient_key, created_at)');
  await run(`create table recovery_codes (
    code_hash TEXT primary key, organiser_id TEXT not null references organisers (id) on delete cascade)`);
  await run('create index recovery_codes_by_organiser on recovery_codes (organiser_id)');
  await run(`create table organiser_sessions (
    id TEXT primary key, token_hash TEXT not null unique,
    organiser_id TEXT not null references organisers (id) on delete cascade,
    strong INTEGER not null default 0, tries INTEGER not null default 0, device TEXT not null,
    created_at TEXT not null, revoked_at TEXT)`);
  await run('create index organiser_sessions_by_organiser on organiser_sessions (organiser_id)');
  await run(`create table desk_drafts (
    id TEXT primary key, organiser_id TEXT not null references organisers (id) on delete cascade,
    path TEXT not null, sealed TEXT not null, created_at TEXT not null)`);
  await run('create index desk_drafts_by_organiser on desk_drafts (organiser_id, created_at)');

  // Refers to nothing: what was done stays told when its event or its organiser is gone.
  await run(`create table log_entries (
    id TEXT primary key, at TEXT not null, organiser_id TEXT, who TEXT not null,
    event_id TEXT, organisation_id TEXT, action TEXT not null, details TEXT not null)`);
  await run('create index log_entries_by_event on log_entries (event_id, at)');
  await run('create index log_entries_by_organisation on log_entries (organisation_id, at)');
  await run('create index log_entries_by_age on log_entries (at)');
}
