import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SensitiveAnswers } from '../../src/registrations/registration.ts';
import { openDesk } from '../support/desk.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { numRuns } from '../support/property-runs.ts';
import { insertPeople, say } from './said.ts';

const answers = fc.record({
  diets: fc.subarray(['vegetarian', 'vegan', 'gluten-free', 'lactose-free', 'other']),
  otherDiet: fc.constantFrom('', 'Nötallergi', 'Exempelsson', 'zzz'),
  needs: fc.constantFrom('', 'Teckenspråkstolk', 'Rullstol', 'aaa'),
});
const queries = fc.record({
  q: fc.constantFrom('', 'vegan', 'vegansk', 'nötallergi', 'tolk', 'rullstol', 'exempelsson', 'zzz'),
  status: fc.constantFrom('', 'anmalda', 'ko', 'avanmalda', 'vegan'),
  lan: fc.constantFrom('', '01', 'okant', 'vegan'),
  ordning: fc.constantFrom('', '-namn', 'organisation', '-tid', 'kost', 'behov', 'diets'),
  kost: fc.constantFrom('', 'vegan', 'other'),
  behov: fc.constantFrom('', 'Rullstol'),
});

async function deskWith(said: SensitiveAnswers[]) {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const event = await insertEvent(desk.db, conference({ servesFood: 1 }));
  const people = await insertPeople(
    desk,
    event,
    said.map((one) => ({ said: one })),
  );
  const browser = await desk.signIn();
  /** The list and its file as this organiser gets them. */
  const look = async (chosen: Record<string, string>) => {
    const list = await browser.get(
      `/arrangor/evenemang/${event.id}/deltagare?${new URLSearchParams(chosen).toString()}`,
    );
    const file = await browser.post(`/arrangor/evenemang/${event.id}/export`, { format: 'csv', ...chosen });
    return [list.status, list.text, file.status, file.text];
  };
  return { desk, people, look };
}

const eight = Array.from(
  { length: 8 },
  (_, index): SensitiveAnswers => ({
    diets: index % 2 ? ['vegan'] : [],
    otherDiet: index % 3 ? '' : 'Nötallergi',
    needs: index % 4 ? '' : 'Rullstol',
  }),
);

test('whatever people say of food and needs, every list and file has the same people in the same order', async () => {
  const { desk, people, look } = await deskWith(eight);
  await fc.assert(
    fc.asyncProperty(fc.array(answers, { minLength: 8, maxLength: 8 }), queries, async (said, chosen) => {
      const before = await look(chosen);
      for (const [index, person] of people.entries()) {
        const one = said[index];
        if (one) await say(desk, person, one);
      }
      expect(await look(chosen)).toEqual(before);
    }),
    { numRuns: Math.ceil(numRuns / 5) },
  );
});

test('lists and files do not even read the answers: without their table they are the same', async () => {
  const { desk, look } = await deskWith(eight);
  const chosen = { q: 'exempel', status: 'anmalda', ordning: '-tid' };
  const before = await look(chosen);
  expect(before[1]).toContain('Visar 8 personer.');
  await desk.db.writer.schema.alterTable('sensitiveAnswers').renameTo('gone').execute();
  expect(await look(chosen)).toEqual(before);
});
