import type { PGlite } from '@electric-sql/pglite';
import { CamelCasePlugin, Kysely, PGliteDialect } from 'kysely';
import type { Database } from '../../src/database/database.ts';
import type { Schema } from '../../src/database/schema.ts';

/** PostgreSQL inside this process, with one connection: it proves the SQL, not the races. */
export function databaseOn(pglite: PGlite): Database {
  const db = new Kysely<Schema>({ dialect: new PGliteDialect({ pglite }), plugins: [new CamelCasePlugin()] });
  return {
    engine: 'postgres',
    reader: db,
    writer: db,
    close: async () => {
      await db.destroy();
      if (!pglite.closed) await pglite.close();
    },
  };
}
