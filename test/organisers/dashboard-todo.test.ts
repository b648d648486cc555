import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { enqueue } from '../../src/mail/outbox.ts';
import { local } from '../../src/time.ts';
import { someLetter } from '../mail/some-letter.ts';
import { ask } from '../questions/asking.ts';
import { registration } from '../support/a-registration.ts';
import { openDesk } from '../support/desk.ts';
import { conference, event, insertEvent } from '../support/factories.ts';

test('the overview says what waits, and leads to where it is seen to', async () => {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const browser = await desk.signIn('editor');
  expect((await browser.read('/arrangor')).headings).not.toContain('Att göra');
  const asked = await insertEvent(desk.db, conference({ title: 'Exempel: Frågad' }));
  await ask(desk, asked).expect(303);
  const month = { precision: 'month', month: '2022-10', startsAt: null, endsAt: null } as const;
  const late = await insertEvent(desk.db, event({ title: 'Exempel: Utan datum', ...month }));
  const held = { startsAt: local('2022-10-29T10:00'), endsAt: local('2022-10-29T16:00'), deadlineDay: null };
  const eaten = await insertEvent(desk.db, conference({ title: 'Exempel: Förbi', confirmed: 1, ...held }));
  const guest = registration(eaten);
  const full = await insertEvent(
    desk.db,
    conference({ title: 'Exempel: Full', capacity: 1, confirmed: 1, queued: 4, queue: 1 }),
  );
  await transact(desk.db, async (trx) => {
    await trx.insertInto('registrations').values(guest).execute();
    const answers = { registrationId: guest.id, eventId: eaten.id, sealed: 'x', createdAt: desk.clock.now() };
    await trx.insertInto('sensitiveAnswers').values(answers).execute();
    const mail = { ...desk.services.mail, now: desk.clock.now() };
    const id = await enqueue(trx, someLetter({ eventId: full.id }), mail);
    const failed = { failedAt: mail.now, nextAttemptAt: null };
    await trx.updateTable('outbox').set(failed).where('id', '=', id).execute();
  });
  desk.clock.set('2022-11-12T08:00');
  const page = await (await desk.again(browser.organiser)).read('/arrangor');
  const todos = page.$('section[aria-labelledby="att-gora"] li');
  const shown = [...todos].map((one) => [
    page.$(one).contents().first().text().trim(),
    page.$(one).find('a').attr('href'),
  ]);
  const at = (id: string, where: string) => `/arrangor/evenemang/${id}/${where}`;
  expect(shown.toSorted((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1))).toEqual([
    ['1 fråga väntar på svar sedan 2 dagar – Exempel: Frågad', at(asked.id, 'fragor')],
    ['Exempel: Full: 1 mejl kom inte fram', at(full.id, 'mejl')],
    ['Exempel: Full: fullbokat och 4 i kö', at(full.id, 'ko')],
    ['Exempel: Förbi: svaren om kost och behov raderas i dag', at(eaten.id, 'kost')],
    ['Exempel: Utan datum: månaden har passerat utan datum', at(late.id, 'flytta')],
  ]);
  // Whoever only reads is not led to what they may not open.
  const reader = await (await desk.signIn('reader')).read('/arrangor');
  expect(reader.$(`a[href="${at(late.id, 'flytta')}"], a[href="${at(eaten.id, 'kost')}"]`)).toHaveLength(0);
  expect(reader.$('section[aria-labelledby="att-gora"] li')).toHaveLength(5);
});

test('the first view of an event shows who came last, and its address when nobody has', async () => {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const empty = await insertEvent(desk.db, conference());
  const browser = await desk.signIn('reader');
  const page = await browser.read(`/arrangor/evenemang/${empty.id}`);
  expect(page.$('#lank').attr('value')).toBe(`${desk.url}/evenemang/${empty.slug}`);
  expect(page.hasLink('Flytta')).toBe(false);
  const event_ = await insertEvent(desk.db, conference({ confirmed: 6 }));
  const guests = [1, 2, 3, 4, 5, 6].map((day) =>
    registration(event_, { lastName: `Gäst ${day}`, createdAt: local(`2022-10-0${day}T09:00`) }),
  );
  await transact(desk.db, (trx) => trx.insertInto('registrations').values(guests).execute());
  const home = await browser.read(`/arrangor/evenemang/${event_.id}`);
  expect(home.texts('section[aria-labelledby="senaste"] li')).toEqual(
    [6, 5, 4, 3, 2].map((day) => `Exempel Gäst ${day} Exempelkommunen`),
  );
  expect(home.link('Visa alla deltagare')).toBe(`/arrangor/evenemang/${event_.id}/deltagare`);
});
