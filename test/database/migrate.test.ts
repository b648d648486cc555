import { expect, test } from 'vitest';
import { migrate, pendingMigrations } from '../../src/database/migrate.ts';
import { transact } from '../../src/database/transact.ts';
import { registration } from '../support/a-registration.ts';
import { onEveryEngine } from '../support/engines.ts';
import { event, insertEvent } from '../support/factories.ts';
import { openTestDatabase } from '../support/test-database.ts';

onEveryEngine('a migrated database', (engine) => {
  test('has nothing left to do', async () => {
    const db = await openTestDatabase(engine);
    expect(await pendingMigrations(db)).toEqual([]);
    expect(await migrate(db)).toEqual([]);
  });

  test('gives an event and a registration back exactly as they were stored', async () => {
    const db = await openTestDatabase(engine);
    const stored = await insertEvent(db, event({ title: 'Exempel: Åtta webbinarier', capacity: 80 }));
    const person = registration(stored, {
      firstName: '李',
      lastName: "O'Brien 👨‍👩‍👧‍👦",
      question: 'Två\nrader',
    });
    await transact(db, (trx) => trx.insertInto('registrations').values(person).execute());
    expect(await db.reader.selectFrom('events').selectAll().execute()).toEqual([stored]);
    expect(await db.reader.selectFrom('registrations').selectAll().execute()).toEqual([person]);
  });

  test('compares text octet by octet, so that both engines sort alike', async () => {
    const db = await openTestDatabase(engine);
    for (const title of ['Öl', 'Ål', 'a', 'Z', 'é', 'Ä', '{', 'A']) await insertEvent(db, event({ title }));
    const rows = await db.reader.selectFrom('events').select('title').orderBy('title').execute();
    expect(rows.map((row) => row.title)).toEqual(['A', 'Z', 'a', '{', 'Ä', 'Ål', 'Öl', 'é']);
  });
});
