import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../../src/database/database.ts';

/** One fingerprint of every row of every table: equal before and after means that nothing was changed. */
export async function hashOfAllRows(db: Database): Promise<string> {
  const tables = await db.reader.withoutPlugins().introspection.getTables();
  const hash = createHash('sha256');
  for (const name of tables.map((table) => table.name).sort()) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(db.reader);
    hash.update(`${name} ${rows.length}\n`);
    for (const row of rows.map((one) => JSON.stringify(one)).sort()) hash.update(row);
  }
  return hash.digest('hex');
}
