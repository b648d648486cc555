import { createHash } from 'node:crypto';
import type Sqlite from 'better-sqlite3';

export type Fingerprint = {
  /** Rows of each table. */
  tables: Record<string, number>;
  /** SHA-256, hex, over the schema and every column of every row in the order of the primary keys. */
  hash: string;
};

/** What is in a SQLite database, whatever its pages look like: equal content, equal fingerprint. */
export function fingerprintOf(connection: Sqlite.Database): Fingerprint {
  const hash = createHash('sha256');
  const tables: Record<string, number> = {};
  const schema = connection
    .prepare<[], { type: string; name: string; sql: string | null }>(
      `select type, name, sql from sqlite_schema where name not like 'sqlite\\_%' escape '\\' order by type, name`,
    )
    .all();
  hash.update(JSON.stringify(schema));
  for (const { name } of schema.filter(({ type }) => type === 'table')) {
    let rows = 0;
    for (const row of connection.prepare(inOrder(connection, name)).raw().iterate()) {
      hash.update(`${JSON.stringify(row)}\n`);
      rows += 1;
    }
    tables[name] = rows;
  }
  return { tables, hash: hash.digest('hex') };
}

function inOrder(connection: Sqlite.Database, table: string): string {
  const columns = connection.pragma(`table_info(${quoted(table)})`) as { name: string; pk: number }[];
  const key = columns.filter(({ pk }) => pk > 0).toSorted((a, b) => a.pk - b.pk);
  const order = key.length > 0 ? key.map(({ name }) => quoted(name)).join(', ') : 'rowid';
  return `select * from ${quoted(table)} order by ${order}`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
