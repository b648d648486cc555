import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startPeriodic } from '../../src/periodic.ts';
import { eraseDue } from '../../src/privacy/erase-due.ts';
import { local } from '../../src/time.ts';
import { onEveryEngine } from '../support/engines.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { openSite, type Site } from '../support/site.ts';

const person = {
  Förnamn: 'Exempel',
  Efternamn: 'Gästsson',
  'E-postadress': 'gast@example.com',
  Organisation: 'Exempelkommunen',
  'Typ av organisation': 'Kommun',
  'Specialkost (frivilligt)': ['Annat'],
  'Beskriv annan specialkost eller allergi (frivilligt)': 'Tål inte kanariefågel',
};

async function registered(site: Site): Promise<void> {
  const event = await insertEvent(site.db, conference({ servesFood: 1 }));
  const path = `/evenemang/${event.slug}/anmalan`;
  const form = (await site.read(path)).form('Skicka anmälan');
  site.clock.set('2022-11-10T09:05');
  await site.post(path, form.fillIn(person)).expect(303);
}

const kept = async (site: Site) =>
  (await site.db.reader.selectFrom('sensitiveAnswers').selectAll().execute()).length;

onEveryEngine('food and access answers', (engine) => {
  it('are kept until the day that the form promised, and gone when that day begins', async () => {
    const site = await openSite({ engine });
    await registered(site);
    await eraseDue(site.db, local('2022-12-07T23:59'));
    expect(await kept(site)).toBe(1);
    expect((await eraseDue(site.db, local('2022-12-08T00:00'))).sensitiveAnswers).toBe(1);
    expect(await kept(site)).toBe(0);
    expect((await eraseDue(site.db, local('2022-12-08T00:00'))).sensitiveAnswers).toBe(0);
  });
});

it('what is erased leaves the file too, and its log', async () => {
  const site = await openSite({ engine: 'sqlite' });
  await registered(site);
  const row = await site.db.reader.selectFrom('sensitiveAnswers').select('sealed').executeTakeFirstOrThrow();
  const folder = site.services.config.dataDir;
  const files = () => readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('latin1'));
  const holds = () => files().some((content) => content.includes(row.sealed.slice(0, 60)));
  expect(holds()).toBe(true);
  await eraseDue(site.db, local('2022-12-08T00:00'));
  expect(holds()).toBe(false);
});

it('the address on a receipt is forgotten with the receipt, delivered letters after a month', async () => {
  const site = await openSite();
  await registered(site);
  await site.db.writer
    .updateTable('outbox')
    .set({ sentAt: local('2022-11-10T09:06'), nextAttemptAt: null })
    .execute();
  const erase = (time: string) => eraseDue(site.db, local(time));
  expect(await erase('2022-11-10T09:30')).toMatchObject({ addresses: 0, submissions: 0, letters: 0 });
  expect(await erase('2022-11-10T09:36')).toMatchObject({ addresses: 1, submissions: 0, letters: 0 });
  expect(await erase('2022-11-13T09:06')).toMatchObject({ addresses: 0, submissions: 1, letters: 0 });
  expect(await erase('2022-12-11T09:06')).toMatchObject({ letters: 1 });
  expect(await site.letters()).toEqual([]);
});

it('the site erases by itself', async () => {
  const site = await openSite();
  await registered(site);
  site.clock.set('2022-12-08T00:00');
  await startPeriodic(site.services).stop();
  expect(await kept(site)).toBe(0);
});

onEveryEngine('registrations', (engine) => {
  it('are erased the months after the event that the form promised, and their links say so', async () => {
    const site = await openSite({ engine });
    await registered(site);
    const [letter] = await site.letters();
    const link = new URL(/http:\S+\/avanmal/.exec(letter?.text ?? '')?.[0] ?? '').pathname;
    await eraseDue(site.db, local('2023-05-23T23:59'));
    await site.get(link).expect(200);
    expect((await eraseDue(site.db, local('2023-05-24T00:00'))).registrations).toBe(1);
    site.clock.set('2023-05-24T00:01');
    expect((await site.get(link).expect(410)).text).toContain('Länken gäller inte längre');
    expect(await site.letters()).toEqual([]);
    const event = await site.db.reader.selectFrom('events').select('confirmed').executeTakeFirstOrThrow();
    expect(event.confirmed).toBe(1);
  });
});
