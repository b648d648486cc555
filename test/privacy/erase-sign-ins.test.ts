import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { recordEntry } from '../../src/history/log-store.ts';
import { eraseDue } from '../../src/privacy/erase-due.ts';
import { askForLetter, deskWithOrganiser, newBrowser } from '../organisers/signing-in.ts';
import { onEveryEngine } from '../support/engines.ts';

onEveryEngine('what signing in leaves behind', (engine) => {
  test('goes when it is over: letters and forms after a day, sessions after a fortnight or when ended', async () => {
    const { desk, organiser } = await deskWithOrganiser({ engine });
    const left = async () => {
      await eraseDue(desk.db, desk.clock.now());
      const count = async (table: 'signInLetters' | 'organiserSessions' | 'deskDrafts') =>
        (await desk.db.reader.selectFrom(table).select('id').execute()).length;
      return [await count('signInLetters'), await count('organiserSessions'), await count('deskDrafts')];
    };
    const browser = newBrowser(desk);
    await browser.post((await askForLetter(desk, browser, organiser.email)).link);
    const ended = await desk.again(organiser);
    await ended.post('/arrangor/logga-ut');
    desk.clock.pass({ hours: 9 });
    await browser.post('/arrangor/inloggningar', { avsluta: 'andra' });
    expect(await left()).toEqual([1, 1, 1]);
    desk.clock.pass({ hours: 16 });
    expect(await left()).toEqual([0, 1, 1]);
    desk.clock.pass({ hours: 9 });
    expect(await left()).toEqual([0, 1, 0]);
    desk.clock.pass({ days: 13 });
    expect(await left()).toEqual([0, 1, 0]);
    desk.clock.pass({ days: 1 });
    expect(await left()).toEqual([0, 0, 0]);
  });

  test('but for the log, which is kept for two years', async () => {
    const { desk } = await deskWithOrganiser({ engine });
    const now = desk.clock.now();
    await transact(desk.db, (trx) => recordEntry(trx, { now, by: null, action: 'event-published' }));
    desk.clock.set('2024-11-10T09:01');
    expect((await eraseDue(desk.db, desk.clock.now())).logEntries).toBe(0);
    desk.clock.set('2024-11-11T00:01');
    expect((await eraseDue(desk.db, desk.clock.now())).logEntries).toBe(1);
    expect(await desk.db.reader.selectFrom('logEntries').selectAll().execute()).toEqual([]);
  });
});
