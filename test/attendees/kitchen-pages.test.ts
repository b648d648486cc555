import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { local } from '../../src/time.ts';
import { openDesk } from '../support/desk.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { insertPeople } from './said.ts';

const waiting = { confirmedAt: null, queuedAt: local('2022-11-05T08:00') };

async function kitchenOf(fields: Parameters<typeof conference>[0] = {}) {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const event = await insertEvent(desk.db, conference({ servesFood: 1, ...fields }));
  return { desk, event, path: `/arrangor/evenemang/${event.id}/kost` };
}

test('the kitchen gets numbers and words, and no name, address, employer or code', async () => {
  const { desk, event, path } = await kitchenOf({ attendance: 'hybrid' });
  const people = await insertPeople(desk, event, [
    { lastName: 'Ek', said: { diets: ['vegetarian', 'gluten-free'] } },
    { lastName: 'Öst', said: { diets: ['other'], otherDiet: 'Nötallergi' } },
    {
      lastName: 'Ask',
      said: { diets: ['vegan', 'other'], otherDiet: 'nötallergi', needs: 'Teckenspråkstolk' },
    },
    { lastName: 'Alm', said: { diets: ['other'], otherDiet: 'Äter inte fisk' } },
    { lastName: 'Lind', said: { diets: ['other'], otherDiet: 'Inget <b>griskött</b>' } },
    { lastName: 'Bok' },
    { lastName: 'Online', attendance: 'online', said: { diets: ['vegetarian'] } },
    { lastName: 'Kö', ...waiting, ticket: 1, said: { diets: ['vegetarian'] } },
    { lastName: 'Avanmäld', cancelledAt: local('2022-11-06T08:00'), said: { diets: ['vegan'] } },
  ]);
  const page = await (await desk.signIn('editor')).read(path);
  expect(page.texts('main li')).toEqual([
    '6 anmälda på plats',
    '1 vegetarisk',
    '1 vegansk',
    '1 glutenfri',
    '4 andra specialkoster',
    '”Inget <b>griskött</b>”',
    '”Nötallergi” (2 personer)',
    '”Äter inte fisk”',
  ]);
  const html = page.$.html();
  for (const { lastName, email, organisation, code } of people)
    for (const trace of [`${lastName},`, email, organisation, `"${code}"`]) expect(html).not.toContain(trace);
  expect(html).not.toContain('Teckenspråkstolk');
  expect(page.text).toContain('Exempel: En konferens, torsdag\u00a024\u00a0november\u00a02022');
});

test('whoever wrote what cannot be told from the sheet: other people with the same words give the same page', async () => {
  const words = ['Nötallergi', 'Inget fläsk', 'Äggallergi', 'Jordnötter'];
  const sheets = await Promise.all(
    [words, words.toReversed()].map(async (order) => {
      const { desk, event, path } = await kitchenOf();
      const said = order.map((otherDiet) => ({ said: { diets: ['other'], otherDiet } }));
      await insertPeople(desk, event, said);
      return (await (await desk.signIn('editor')).read(path)).text;
    }),
  );
  expect(sheets[0]).toBe(sheets[1]);
  expect(sheets[0]).toContain('”Jordnötter”');
});

test('an event without food says so, and nobody having asked for anything is said too', async () => {
  const without = await kitchenOf({ servesFood: 0 });
  const page = await (await without.desk.signIn('editor')).read(without.path);
  expect(page.text).toContain('frågar inte om mat');
  const { desk, event, path } = await kitchenOf();
  await insertPeople(desk, event, [{ lastName: 'Ek' }]);
  const sheet = await (await desk.signIn('editor')).read(path);
  expect(sheet.texts('main li')).toEqual(['1 anmäld på plats']);
  expect(sheet.text).toContain('Ingen har bett om specialkost.');
  expect(sheet.text).toContain('raderas senast torsdag\u00a08\u00a0december\u00a02022');
});

test('readers see neither food nor needs, and no link to them', async () => {
  const { desk, event, path } = await kitchenOf();
  await insertPeople(desk, event, [{ lastName: 'Ek' }]);
  const reader = await desk.signIn('reader');
  await reader.get(path).expect(404);
  const list = `/arrangor/evenemang/${event.id}/deltagare`;
  expect((await reader.read(list)).texts('main .links a')).toEqual([]);
  const editor = await desk.signIn('editor');
  expect((await editor.read(list)).texts('main .links a')).toEqual(
    expect.arrayContaining(['Underlag till köket', 'Behov av stöd']),
  );
});

test('an editor of another organiser of the event gets the sheet, and not the names of those with needs', async () => {
  const { desk, event, path } = await kitchenOf();
  await transact(desk.db, (trx) =>
    trx
      .insertInto('eventOrganisers')
      .values({ eventId: event.id, organisationId: 'exempelverket', position: 2 })
      .execute(),
  );
  const editor = await desk.signIn('editor', 'exempelverket');
  await editor.get(path).expect(200);
  await editor.get(`/arrangor/evenemang/${event.id}/behov`).expect(404);
  await editor.post(`/arrangor/evenemang/${event.id}/behov`).expect(404);
});
