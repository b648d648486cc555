import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { nameKey } from '../../src/registrations/person-key.ts';
import { registrationToken } from '../../src/registrations/registration-link.ts';
import { registration } from '../support/a-registration.ts';
import { openDesk } from '../support/desk.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { rowsOf } from './attendee-desk.ts';

/** Somebody who gave a title before the event became one online, whose forms do not ask for it. */
async function titled() {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const event = await insertEvent(desk.db, conference({ attendance: 'online', confirmed: 1 }));
  const one = registration(event, {
    id: '0123456789abcdef01234567',
    lastName: 'Ask',
    nameKey: nameKey('Exempel', 'Ask'),
    attendance: 'online',
    title: 'Jurist',
  });
  await transact(desk.db, (trx) => trx.insertInto('registrations').values(one).execute());
  const own = `/anmalan/${registrationToken(desk.services.keys, one)}`;
  const row = async () => (await rowsOf(desk.db, event.id))[0];
  return { desk, card: `/arrangor/evenemang/${event.id}/deltagare/${one.id}`, own, row };
}

const other = { organisation: 'Exempelregionen' };

test('what the desk’s form does not show stays as it is stored when something else is changed', async () => {
  const { desk, card, row } = await titled();
  const editor = await desk.signIn('editor');
  const form = (await editor.read(`${card}/andra`)).form('Spara ändringar');
  expect(form.fields).not.toHaveProperty('titel');
  await editor.post(form.action, form.fields).expect(303);
  expect(await row()).toMatchObject({ title: 'Jurist', sequence: 0 });
  await editor.post(form.action, { ...form.fields, ...other }).expect(303);
  expect(await row()).toMatchObject({ title: 'Jurist', ...other });
});

test('the same holds for the person’s own form, but who takes over a seat inherits no title', async () => {
  const { desk, own, row } = await titled();
  const change = (await desk.read(`${own}/andra`)).form('Spara ändringar');
  await desk.post(change.action, { ...change.fields, ...other }).expect(303);
  expect(await row()).toMatchObject({ title: 'Jurist', ...other });
  const handOver = (await desk.read(`${own}/lamna-over`)).form('Lämna över platsen');
  const colleague = { Förnamn: 'Exempla', Efternamn: 'Kollegasson', 'E-postadress': 'kollega@example.com' };
  await desk.post(handOver.action, handOver.fillIn(colleague)).expect(303);
  expect(await row()).toMatchObject({ title: null, email: 'kollega@example.com' });
});
