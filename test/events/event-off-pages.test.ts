import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { local } from '../../src/time.ts';
import { registration } from '../support/a-registration.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { readPage } from '../support/page.ts';
import { answered, pressOn, stored } from './editing.ts';

test('cancelling takes four clicks from the overview: everyone is told what the organiser has read', async () => {
  const { desk, event } = await deskWithGuests();
  const browser = await desk.signIn('editor');
  const overview = await browser.read('/arrangor');
  const home = await browser.read(overview.link('Exempel: En konferens'));
  const page = await browser.read(home.link('Ställ in'));
  const form = page.form('Granska');
  const filled = form.fillIn({
    'Vad händer?': 'Ställ in',
    'Orsak (frivilligt)': 'Talaren är sjuk.',
    'Meddelande till de anmälda (frivilligt)': 'Hör av dig om du undrar.',
  });
  expect(filled.mejla).toEqual(['ja']);
  const review = await browser.post(form.action, { ...filled, op: 'granska' });
  const shown = readPage(review.text);
  expect(shown.heading).toBe('Granska innan du ställer in');
  expect(shown.text).toContain('Mejlet går till 2 anmälda och 1 i kö.');
  expect(shown.text).toContain('Hej Förnamn! Konferensen är inställd.');
  expect((await stored(desk, event)).event.cancelledAt).toBeNull();
  const done = await pressOn(browser, review, 'Ställ in konferensen');
  expect(done.headers.location).toBe(`/arrangor/evenemang/${event.id}?klart=installt&mejl=3`);
  const after = await browser.read(done.headers.location ?? '');
  expect(after.text).toContain('Konferensen är inställd. 3 personer får ett mejl.');
  expect(after.hasLink('Flytta')).toBe(false);
  const letters = await desk.letters();
  expect(letters.map(({ subject }) => subject)).toEqual(
    Array(3).fill('Inställt: Exempel: En konferens, 24 november 2022'),
  );
  for (const { text } of letters) expect(text).toMatch(/Talaren är sjuk\.\s+.*Hör av dig om du undrar\./s);
  // The letter as it was shown is the letter as it is sent.
  expect(shown.text).toContain('Inställt: Exempel: En konferens, 24 november 2022');
  // Whoever presses twice changes nothing.
  const twice = await pressOn(browser, review, 'Ställ in konferensen');
  expect(twice.headers.location).toBe(`/arrangor/evenemang/${event.id}?klart=installt`);
  expect(await desk.letters()).toHaveLength(3);
});

test('what was cancelled by mistake is undone within fifteen minutes, and not after', async () => {
  const { desk, event } = await deskWithGuests();
  const browser = await desk.signIn('editor');
  const path = `/arrangor/evenemang/${event.id}/installning`;
  const home = `/arrangor/evenemang/${event.id}`;
  await browser.post(path, { vad: 'stall-in', op: 'gor' });
  const page = await browser.read(home);
  expect(page.text).toContain('Du kan ångra dig till kl.\u00a009.15.');
  const undone = await browser.post(page.form('Ångra').action);
  expect(undone.headers.location).toBe(`${home}?klart=angrat&mejl=0`);
  expect((await stored(desk, event)).event.cancelledAt).toBeNull();
  await browser.post(path, { vad: 'stall-in', op: 'gor' });
  desk.clock.pass({ minutes: 15 });
  const later = await browser.read(home);
  expect(later.text).not.toContain('ångra');
  expect((await browser.post(`${path}/angra`)).headers.location).toBe(`${home}?klart=for-sent`);
  expect((await stored(desk, event)).event.cancelledAt).not.toBeNull();
  expect(await desk.letters()).toEqual([]);
});

test('a postponed event keeps its registrations, and can then only be cancelled or get a date', async () => {
  const { desk, event } = await deskWithGuests();
  const browser = await desk.signIn('editor');
  const path = `/arrangor/evenemang/${event.id}/installning`;
  const review = await browser.post(path, {
    vad: 'skjut-upp',
    orsak: 'Lokalen byggs om',
    mejla: 'ja',
    op: 'granska',
  });
  expect(readPage(review.text).text).toContain('Din anmälan ligger kvar');
  const done = await pressOn(browser, review, 'Skjut upp konferensen');
  expect(done.headers.location).toMatch(/klart=uppskjutet&mejl=3$/);
  const page = await browser.read(path);
  expect(page.texts('fieldset label')).not.toContain('Skjut upp utan nytt datum');
  const stale = await browser.post(path, { vad: 'skjut-upp', orsak: 'Igen', op: 'granska' });
  expect(answered(stale).errors).toEqual([
    'Evenemanget är redan uppskjutet. Välj Ställ in, eller flytta det till ett nytt datum.',
  ]);
  const { event: after } = await stored(desk, event);
  expect([after.confirmed, after.queued, after.postponedAt]).toEqual([2, 1, desk.clock.now()]);
  expect((await desk.read(`/evenemang/${event.slug}`)).text).toContain('Lokalen byggs om.');
  // The organiser's own words are Swedish on an English page too, and said to be.
  for (const path of [`/en/events/${event.slug}`, `/en/events/${event.slug}/register`]) {
    const { text: html } = await desk.get(path);
    expect(readPage(html).texts('.notice [lang=sv]')).toEqual(['Lokalen byggs om.']);
  }
  for (const letter of await desk.letters()) expect(letter.text).toContain('Lokalen byggs om');
  await browser.post(path, { vad: 'stall-in', op: 'gor' });
  const undone = await browser.post(`${path}/angra`);
  expect((await browser.read(undone.headers.location ?? '')).text).toContain(
    'Konferensen är inte längre inställd, men uppskjuten som förut.',
  );
});

test('without a choice nothing is cancelled, and nobody is told unless it is wanted', async () => {
  const { desk, event } = await deskWithGuests();
  const browser = await desk.signIn('editor');
  const path = `/arrangor/evenemang/${event.id}/installning`;
  const empty = await browser.post(path, { orsak: 'Kvar', op: 'granska' });
  expect(answered(empty)).toEqual({
    status: 422,
    errors: ['Välj om du vill ställa in eller skjuta upp.'],
  });
  expect(readPage(empty.text).$('#orsak').text()).toContain('Kvar');
  const review = await browser.post(path, { vad: 'stall-in', op: 'granska' });
  expect(readPage(review.text).text).toContain('Ingen får något mejl.');
  await pressOn(browser, review, 'Ställ in konferensen');
  expect(await desk.letters()).toEqual([]);
  // Nor does the page say that anyone was.
  const page = await desk.read(`/evenemang/${event.slug}`);
  expect(page.text).toContain('Konferensen är inställd');
  expect(page.text).not.toContain('har fått ett mejl');
});

test('a draft and an event that has been cannot be cancelled', async () => {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const draft = await insertEvent(desk.db, conference({ publishedAt: null }));
  const past = await insertEvent(
    desk.db,
    conference({ startsAt: local('2022-11-03T10:00'), endsAt: local('2022-11-03T16:00'), deadlineDay: null }),
  );
  const browser = await desk.signIn('editor');
  for (const { id } of [draft, past]) {
    const path = `/arrangor/evenemang/${id}/installning`;
    expect((await browser.read(path)).$('main form')).toHaveLength(0);
    expect((await browser.post(path, { vad: 'stall-in', op: 'gor' })).status).toBe(409);
    expect((await browser.read(`/arrangor/evenemang/${id}`)).hasLink('Ställ in')).toBe(false);
  }
});

async function deskWithGuests(): Promise<{ desk: Desk; event: Awaited<ReturnType<typeof insertEvent>> }> {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const event = await insertEvent(
    desk.db,
    conference({ capacity: 2, confirmed: 2, queued: 1, queue: 1, lastTicket: 1 }),
  );
  const waiting = { confirmedAt: null, queuedAt: local('2022-10-11T09:00'), ticket: 1 };
  await transact(desk.db, (trx) =>
    trx
      .insertInto('registrations')
      .values([registration(event), registration(event), registration(event, waiting)])
      .execute(),
  );
  return { desk, event };
}
