import { type Kysely, sql } from 'kysely';

/** Frozen in time: imports nothing from src/. A person's card shows the letters about one registration. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw('create index outbox_by_registration on outbox (registration_id) where registration_id is not null')
    .execute(db);
}
