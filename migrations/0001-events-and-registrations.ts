import { type Kysely, sql } from 'kysely';

/** Frozen in time: imports nothing from src/. TEXT and INTEGER only, so that both engines behave alike. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? 'text collate "C"' : 'text';
  const integer = engine === 'postgres' ? 'bigint' : 'integer';
  const run = (statement: string) =>
    sql.raw(statement.replaceAll('TEXT', text).replaceAll('INTEGER', integer)).execute(db);

  await run(`create table organisations (
    id TEXT primary key, slug TEXT not null unique, name TEXT not null, short_name TEXT not null, name_en TEXT,
    legal_form TEXT not null check (legal_form in ('authority', 'association', 'collective')),
    contact_name TEXT, contact_email TEXT, data_protection_email TEXT, website TEXT,
    retention_months INTEGER not null, assumed INTEGER not null default 0)`);

  await run(`create table series (
    id TEXT primary key, slug TEXT not null unique, kind TEXT not null check (kind in ('many', 'one')),
    title TEXT not null, title_en TEXT, lead TEXT not null, lead_en TEXT,
    controller_id TEXT not null references organisations (id), published_at TEXT)`);

  await run(`create table events (
    id TEXT primary key, slug TEXT not null unique,
    type TEXT not null check (type in ('webinar', 'conference', 'seminar', 'workshop', 'course', 'network-meeting')),
    title TEXT not null, title_en TEXT, series_prefix INTEGER not null default 0, short_name TEXT not null,
    lead TEXT not null, lead_en TEXT, body TEXT, audience TEXT, content_heading TEXT, content TEXT, practical TEXT,
    language TEXT not null, attendance TEXT not null check (attendance in ('site', 'online', 'hybrid')),
    venue TEXT, address TEXT, town TEXT,
    precision TEXT not null check (precision in ('none', 'month', 'day', 'time')),
    month TEXT, day TEXT, end_day TEXT, starts_at TEXT, ends_at TEXT, gathering_at TEXT, gathering_text TEXT,
    registration TEXT not null check (registration in ('on', 'later')),
    opens_at TEXT, deadline_day TEXT, closed_at TEXT,
    late_registration INTEGER not null default 0, queue INTEGER not null default 0, show_seats INTEGER not null default 0,
    capacity INTEGER check (capacity >= 0), capacity_online INTEGER check (capacity_online >= 0),
    serves_food INTEGER not null default 0, asks_question INTEGER not null default 0, recorded INTEGER not null default 0,
    price TEXT, series_id TEXT references series (id), position INTEGER,
    controller_id TEXT not null references organisations (id),
    published_at TEXT, unpublished_at TEXT, cancelled_at TEXT, cancel_reason TEXT, postponed_at TEXT,
    moved_from_starts_at TEXT, moved_from_ends_at TEXT, moved_from_venue TEXT,
    confirmed INTEGER not null default 0 check (confirmed >= 0), queued INTEGER not null default 0 check (queued >= 0),
    confirmed_online INTEGER not null default 0 check (confirmed_online >= 0),
    queued_online INTEGER not null default 0 check (queued_online >= 0),
    last_ticket INTEGER not null default 0, sequence INTEGER not null default 0,
    search_text TEXT not null, created_at TEXT not null, updated_at TEXT not null,
    check (precision <> 'month' or month is not null),
    check (precision not in ('day', 'time') or day is not null),
    check (precision <> 'time' or starts_at is not null),
    check (ends_at is null or ends_at > starts_at))`);
  await run('create index events_by_series on events (series_id, position)');

  await run(`create table event_organisers (
    event_id TEXT not null references events (id) on delete cascade,
    organisation_id TEXT not null references organisations (id), position INTEGER not null,
    primary key (event_id, organisation_id))`);
  await run(`create table event_contacts (
    id TEXT primary key, event_id TEXT not null references events (id) on delete cascade,
    role TEXT not null check (role in ('content', 'registration')), position INTEGER not null,
    name TEXT, title TEXT, email TEXT)`);
  await run('create index event_contacts_by_event on event_contacts (event_id, position)');
  await run(`create table sessions (
    id TEXT primary key, event_id TEXT not null references events (id) on delete cascade, position INTEGER not null,
    starts_at TEXT, ends_at TEXT, kind TEXT not null check (kind in ('session', 'break', 'meal', 'end')),
    format TEXT, title TEXT not null, abstract TEXT, unique (event_id, position))`);
  await run(`create table appearances (
    id TEXT primary key, event_id TEXT not null references events (id) on delete cascade,
    session_id TEXT references sessions (id) on delete cascade, position INTEGER not null,
    name TEXT not null, role TEXT, organisation TEXT)`);
  await run('create index appearances_by_event on appearances (event_id, position)');
  await run(`create table materials (
    id TEXT primary key, event_id TEXT not null references events (id) on delete cascade, position INTEGER not null,
    kind TEXT not null check (kind in ('recording', 'file')), title TEXT not null, url TEXT not null)`);
  await run('create index materials_by_event on materials (event_id, position)');
  await run(`create table slug_redirects (
    slug TEXT primary key, event_id TEXT not null references events (id) on delete cascade)`);

  await run(`create table registrations (
    id TEXT primary key, event_id TEXT not null references events (id),
    confirmed_at TEXT, queued_at TEXT, cancelled_at TEXT, ticket INTEGER,
    attendance TEXT not null check (attendance in ('site', 'online')),
    first_name TEXT not null, last_name TEXT not null, email TEXT not null, email_key TEXT not null, name_key TEXT not null,
    sort_key TEXT not null,
    organisation TEXT not null, organisation_type TEXT not null, role TEXT, title TEXT, question TEXT,
    language TEXT not null check (language in ('sv', 'en')), code TEXT not null,
    token_version INTEGER not null default 1, sequence INTEGER not null default 0,
    created_at TEXT not null, updated_at TEXT not null,
    check (confirmed_at is not null or queued_at is not null),
    check (queued_at is null or ticket is not null),
    unique (event_id, code), unique (event_id, ticket))`);
  // One person, one seat: the last guard behind the action's own look-up.
  await run(`create unique index registrations_one_per_person on registrations (event_id, email_key, name_key)
    where cancelled_at is null`);
  await run('create index registrations_by_name on registrations (event_id, sort_key, id)');
  await run('create index registrations_by_email on registrations (email_key, created_at)');
  await run(`create index registrations_waiting on registrations (event_id, ticket)
    where cancelled_at is null and confirmed_at is null`);

  await run(`create table sensitive_answers (
    registration_id TEXT primary key references registrations (id) on delete cascade,
    event_id TEXT not null references events (id), sealed TEXT not null, created_at TEXT not null)`);

  await run(`create table submissions (
    id TEXT primary key, key_hash TEXT not null unique, person_key TEXT not null,
    event_id TEXT not null references events (id),
    outcome TEXT not null check (outcome in ('confirmed', 'queued')),
    registration_id TEXT references registrations (id) on delete set null,
    sealed_email TEXT, corrected_at TEXT, language TEXT not null, created_at TEXT not null)`);
  await run('create index submissions_by_age on submissions (created_at)');

  await run(`create table outbox (
    id TEXT primary key, kind TEXT not null, event_id TEXT, registration_id TEXT, recipient_key TEXT not null,
    sealed TEXT, message_id TEXT not null unique, created_at TEXT not null, next_attempt_at TEXT,
    attempts INTEGER not null default 0, sent_at TEXT, failed_at TEXT, last_response TEXT)`);
  await run('create index outbox_due on outbox (next_attempt_at) where next_attempt_at is not null');
  await run('create index outbox_by_recipient on outbox (recipient_key, created_at)');

  await run(`create table questions (
    id TEXT primary key, event_id TEXT not null references events (id), name TEXT not null, email TEXT not null,
    text TEXT not null, language TEXT not null, key_hash TEXT not null unique, created_at TEXT not null)`);

  await run(`create table site_notices (
    id TEXT primary key, heading TEXT not null, text TEXT not null, heading_en TEXT, text_en TEXT,
    link_text TEXT, link_text_en TEXT, link_url TEXT, from_day TEXT not null, to_day TEXT not null)`);

  await guardCapacity(db, engine);
}

/** The last guard against overselling, should the lock ever be forgotten: a seat above capacity aborts. */
async function guardCapacity(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const oversold = `(new.confirmed > old.confirmed and new.confirmed > new.capacity)
    or (new.confirmed_online > old.confirmed_online and new.confirmed_online > new.capacity_online)`;
  if (engine === 'sqlite') {
    await sql
      .raw(`create trigger events_never_oversold before update of confirmed, confirmed_online on events
        when ${oversold} begin select raise(abort, 'oversold'); end`)
      .execute(db);
    return;
  }
  await sql
    .raw(`create function refuse_oversold() returns trigger language plpgsql as $$
      begin if ${oversold} then raise exception 'oversold'; end if; return new; end $$`)
    .execute(db);
  await sql
    .raw(`create trigger events_never_oversold before update of confirmed, confirmed_online on events
      for each row execute function refuse_oversold()`)
    .execute(db);
}
