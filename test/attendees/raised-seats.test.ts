import { expect, test } from 'vitest';
import { atQueue } from './attendee-desk.ts';

type Fields = Parameters<typeof atQueue>[0];

/** What the page says after more seats. */
async function saidAfter(fields: Fields, typed: Record<string, string>) {
  const { editor, path } = await atQueue(fields);
  const form = (await editor.read(path)).form('Höj antalet platser');
  const answer = await editor.post(form.action, form.fillIn(typed)).expect(303);
  return (await editor.read(answer.headers.location ?? '')).texts('[role="status"]');
}

test('the seats of each kind are told by themselves', async () => {
  const hybrid = { attendance: 'hybrid', capacityOnline: 5 } as const;
  expect(await saidAfter(hybrid, { 'Antal platser': '2' })).toEqual([
    'Evenemanget har nu 2 platser på plats och 5 online. 1 person är flyttad från kön.',
  ]);
  const withoutLimit = { attendance: 'hybrid', capacity: null, capacityOnline: 1 } as const;
  expect(await saidAfter(withoutLimit, { 'Antal platser online': '2' })).toEqual([
    'Evenemanget har nu 2 platser online. 2 personer är flyttade från kön.',
  ]);
});

test('offers are counted as offers', async () => {
  expect(await saidAfter({ offers: 1 }, { 'Antal platser': '3' })).toEqual([
    'Evenemanget har nu 3 platser. 2 personer har erbjudits en plats.',
  ]);
});

test('what an address says of how many were moved is not believed', async () => {
  const { editor, path } = await atQueue();
  expect((await editor.read(`${path}?klart=hojt&antal=999`)).texts('[role="status"]')).toEqual([
    'Evenemanget har nu 1 plats.',
  ]);
  const unlimited = await atQueue({ capacity: null });
  const page = await unlimited.editor.read(`${unlimited.path}?klart=hojt&antal=999`);
  expect(page.texts('[role="status"]')).toEqual([]);
});
