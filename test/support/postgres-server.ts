import pg from 'pg';

/** Runs one statement on the server of TEST_DATABASE_URL, outside any test's database. */
export async function onPostgres(url: string, statement: string): Promise<Record<string, string>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, string>>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** The address of another database on the same server. */
export function databaseUrl(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

export async function dropDatabases(url: string, prefix: string): Promise<void> {
  const rows = await onPostgres(url, `select datname from pg_database where datname like '${prefix}%'`);
  for (const { datname } of rows) await onPostgres(url, `drop database if exists ${datname} with (force)`);
}
