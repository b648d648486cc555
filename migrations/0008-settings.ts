import { type Kysely, sql } from 'kysely';

/** Frozen in time: imports nothing from src/. What an administrator decides for an organisation. */
export async function up(db: Kysely<unknown>, engine: 'sqlite' | 'postgres'): Promise<void> {
  const text = engine === 'postgres' ? 'text collate "C"' : 'text';
  await sql.raw(`alter table organisations add column privacy_approved_at ${text}`).execute(db);
  await sql.raw(`alter table organisations add column retention_reference ${text}`).execute(db);
}
