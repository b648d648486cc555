import { expect, test } from 'vitest';
import { deskWithQueue, standing } from './attendee-desk.ts';

const person = { organisation: 'Exempelkommunen', orgtyp: 'municipality', bekrafta: 'ja' };

test('organisers who add, cancel and give seats at once never leave a seat counted wrong', async () => {
  const { desk, event, editor, list, card, seated, first, second } = await deskWithQueue();
  const add = (name: string, over: string) =>
    editor.post(`${list}/ny`, {
      ...person,
      fornamn: name,
      efternamn: 'Exempelsson',
      epost: `${name}@example.com`,
      over,
    });
  const answers = await Promise.all([
    editor.post(`${card(seated)}/avanmal`),
    editor.post(`${card(second)}/plats`, { over: 'ja' }),
    editor.post(`${card(first)}/plats`, { over: 'ja' }),
    editor.post(`${card(first)}/avanmal`),
    add('anna', 'ja'),
    add('bo', ''),
    add('bo', ''),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 303));
  const { capacity, stored, counted } = await standing(desk, event.id);
  expect(stored).toEqual(counted);
  // The second, Anna and Bo are left, whatever the order was.
  expect(stored.confirmed + stored.queued).toBe(3);
  expect(stored.confirmed).toBeLessThanOrEqual(capacity ?? 0);
  expect(Math.min((capacity ?? 0) - stored.confirmed, stored.queued)).toBe(0);
});
