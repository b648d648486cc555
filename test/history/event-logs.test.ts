import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { recordEntry } from '../../src/history/log-store.ts';
import { enqueue } from '../../src/mail/outbox.ts';
import { addMinutes } from '../../src/time.ts';
import { someLetter } from '../mail/some-letter.ts';
import { registration } from '../support/a-registration.ts';
import { openDesk } from '../support/desk.ts';
import { conference, insertEvent } from '../support/factories.ts';

test('the log says who did what in plain words, by type and page by page', async () => {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const event = await insertEvent(desk.db, conference());
  const browser = await desk.signIn('editor');
  const path = `/arrangor/evenemang/${event.id}/logg`;
  expect((await browser.read(path)).text).toContain('Ingenting har loggats.');
  await browser.post(`/arrangor/evenemang/${event.id}/stang-anmalan`).expect(303);
  desk.clock.pass({ minutes: 1 });
  await browser
    .post(`/arrangor/evenemang/${event.id}/installning`, { vad: 'stall-in', orsak: 'Sjukdom', op: 'gor' })
    .expect(303);
  const page = await browser.read(path);
  expect(page.texts('tbody td')).toEqual([
    browser.organiser.name,
    'Ställde in',
    'orsak',
    browser.organiser.name,
    'Stängde anmälan',
    'stängd anmälan',
  ]);
  await transact(desk.db, async (trx) => {
    for (let number = 0; number < 60; number++)
      await recordEntry(trx, {
        now: addMinutes(desk.clock.now(), number),
        by: null,
        eventId: event.id,
        action: 'question-answered',
      });
  });
  const questions = await browser.read(`${path}?typ=fragor`);
  expect(questions.$('tbody tr')).toHaveLength(50);
  const older = await browser.read(questions.link('Visa äldre'));
  expect(older.$('tbody tr')).toHaveLength(10);
  expect(older.hasLink('Visa äldre')).toBe(false);
  expect((await browser.read(`${path}?typ=evenemang`)).$('tbody tr')).toHaveLength(2);
});

test('the mail log shows what was sent, and what a server said of a letter that failed', async () => {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const event = await insertEvent(desk.db, conference());
  const browser = await desk.signIn('editor');
  const path = `/arrangor/evenemang/${event.id}/mejl`;
  expect((await browser.read(path)).text).toContain('Inget mejl har skickats.');
  await transact(desk.db, async (trx) => {
    const mail = { ...desk.services.mail, now: desk.clock.now() };
    const guest = registration(event, { email: 'exempel@example.com' });
    await trx.insertInto('registrations').values(guest).execute();
    const about = { eventId: event.id, registrationId: guest.id };
    const sent = await enqueue(trx, someLetter({ eventId: event.id, kind: 'confirmed' }), mail);
    const lost = await enqueue(trx, someLetter({ ...about, kind: 'event-changed-registrar' }), mail);
    await enqueue(trx, someLetter({ eventId: 'another', kind: 'confirmed' }), mail);
    const done = { nextAttemptAt: null, attempts: 1 };
    await trx
      .updateTable('outbox')
      .set({ ...done, sentAt: mail.now })
      .where('id', '=', sent)
      .execute();
    const said = { ...done, failedAt: mail.now, lastResponse: '550 No such user' };
    await trx.updateTable('outbox').set(said).where('id', '=', lost).execute();
  });
  const page = await browser.read(path);
  expect(page.facts()).toEqual({ Mejl: '2', Skickade: '1', 'Kom inte fram': '1' });
  const failed = await browser.read(page.link('Bara de som inte kom fram'));
  expect(failed.texts('tbody th')).toEqual(['Ändrat evenemang']);
  expect((await browser.read(failed.link('Rätta adressen exempel@example.com'))).text).toContain('Gästsson');
  expect(failed.texts('tbody td').at(-1)).toBe(
    'Kom inte fram Servern svarade: 550 No such user Rätta adressen exempel@example.com',
  );
});
