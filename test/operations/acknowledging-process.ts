import { writeSync } from 'node:fs';
import { sql } from 'kysely';
import { openSqlite } from '../../src/database/open-sqlite.ts';
import { transact } from '../../src/database/transact.ts';

/**
 * `node acknowledging-process.ts <file> <count> <synchronous>`: stores notices, eight at a time, and writes a line
 * to standard output when one is stored, as the site answers a visitor.
 */
const [file = '', count = '0', synchronous = 'FULL'] = process.argv.slice(2);
const db = await openSqlite(file);
if (synchronous !== 'FULL') await sql.raw(`pragma synchronous = ${synchronous}`).execute(db.writer);

async function store(number: number): Promise<void> {
  await transact(db, (trx) =>
    sql`insert into site_notices (id, heading, text, from_day, to_day)
      values (${String(number)}, 'Exempel', 'Exempel', '2022-11-01', '2022-11-30')`.execute(trx),
  );
  writeSync(1, `stored ${number}\n`);
}

for (let number = 0; number < Number(count); number += 8)
  await Promise.all(Array.from({ length: 8 }, (_, index) => store(number + index)));
await db.close();
