import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { deskWithQueue, somebodyElsewhere } from './attendee-desk.ts';

test('a letter sent again goes to each of two people who share an address, here and at another event', async () => {
  const { desk, editor, first, second, card } = await deskWithQueue();
  const elsewhere = await somebodyElsewhere(desk);
  const shared = { email: first.email, emailKey: first.emailKey };
  const others = [second.id, elsewhere.id];
  await transact(desk.db, (trx) =>
    trx.updateTable('registrations').set(shared).where('id', 'in', others).execute(),
  );
  const cards = [
    card(first),
    card(second),
    `/arrangor/evenemang/${elsewhere.eventId}/deltagare/${elsewhere.id}`,
  ];
  await editor.post(`${card(first)}/skicka-igen`).expect(303);
  for (const path of cards) await editor.post(`${path}/skicka-igen`).expect(303);
  expect((await desk.letters()).map(({ kind, to }) => `${kind} ${to.address}`).sort()).toEqual([
    `confirmed ${first.email}`,
    `queued ${first.email}`,
    `queued ${first.email}`,
  ]);
});
