import { describe, expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { changeEvent } from '../../src/events/change-event.ts';
import type { Session } from '../../src/events/event.ts';
import { type Instant, local } from '../../src/time.ts';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { registration } from '../support/a-registration.ts';
import { type Desk, openDesk } from '../support/desk.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { pressOn, stored } from './editing.ts';

type Answers = Record<string, string | string[]>;

const away = { Dag: '2022-12-01', 'Sista anmälningsdag (frivilligt)': '2022-11-25', Lokal: 'Folkets hus' };
const notTold = { Mejl: [] };

async function moved(answers: Answers = away, fields: Parameters<typeof conference>[0] = {}) {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const event = await insertEvent(desk.db, conference({ confirmed: 1, ...fields }));
  const guest = await register(desk, event.id);
  await transact(desk.db, (trx) => trx.insertInto('sessions').values(session(event.id)).execute());
  const browser = await desk.signIn('editor');
  const home = `/arrangor/evenemang/${event.id}`;
  const before = await whereabouts(desk, event);
  await move(browser, home, answers);
  desk.clock.pass({ minutes: 1 });
  const undo = async () => (await browser.post(`${home}/flytta/angra`).expect(303)).headers.location;
  return { desk, event, guest, browser, home, before, undo };
}

async function move(browser: Awaited<ReturnType<Desk['signIn']>>, home: string, answers: Answers) {
  const form = (await browser.read(`${home}/flytta`)).form('Granska');
  const review = await browser.post(form.action, { ...form.fillIn(answers), op: 'granska' });
  expect((await pressOn(browser, review, 'Flytta')).status).toBe(303);
}

async function register(desk: Desk, eventId: string, createdAt = local('2022-10-10T09:00')) {
  const guest = registration({ id: eventId }, { createdAt });
  await transact(desk.db, (trx) => trx.insertInto('registrations').values(guest).execute());
  return guest;
}

/** As much of an event as a move changes, with its programme and what its page says it was moved from. */
async function whereabouts(desk: Desk, event: { id: string }) {
  const { event: now, sessions } = await stored(desk, event);
  const { startsAt, endsAt, day, gatheringAt, deadlineDay, venue, movedFromStartsAt, movedFromVenue } = now;
  const dates = { startsAt, endsAt, day, gatheringAt, deadlineDay };
  return {
    ...dates,
    venue,
    movedFromStartsAt,
    movedFromVenue,
    programme: sessions.map((one) => one.startsAt),
  };
}

/** Leaves the letters as if the mail server had taken them. */
async function send(desk: Desk, at: Instant) {
  await transact(desk.db, (trx) => trx.updateTable('outbox').set({ sentAt: at, attempts: 1 }).execute());
}

describe('a move by mistake', () => {
  test('is undone from the event’s page: date, programme and place are as before, and the log says so', async () => {
    const { desk, event, browser, home, before } = await moved();
    expect(await whereabouts(desk, event)).toMatchObject({ venue: 'Folkets hus', day: '2022-12-01' });
    const page = await browser.read(home);
    expect(page.text).toContain('Evenemanget är nyss flyttat. Du kan ångra dig till kl.\u00a009.15.');
    const answer = await browser.post(page.form('Ångra flytten').action).expect(303);
    const done = await browser.read(answer.headers.location ?? '');
    expect(done.texts('[role="status"]')).toEqual(['Flytten är ångrad.']);
    expect(await whereabouts(desk, event)).toEqual(before);
    expect(done.text).not.toContain('Ångra flytten');
    // Nobody had read the letter.
    expect(await desk.letters()).toEqual([]);
    const log = await browser.read(`${home}/logg`);
    expect(log.texts('main tbody tr td:nth-of-type(2)')).toEqual(['Ångrade flytten', 'Flyttade evenemanget']);
  });

  test('is told to whoever has read of it, and to whoever has registered since, with a later calendar file', async () => {
    const { desk, event, guest, undo } = await moved();
    await send(desk, desk.clock.now());
    const late = await register(desk, event.id, desk.clock.now());
    desk.clock.pass({ minutes: 1 });
    expect(await undo()).toMatch(/klart=flytt-angrad&mejl=2$/);
    const [first, ...others] = await desk.letters();
    expect(others.map(({ to }) => to.address).sort()).toEqual([guest.email, late.email].sort());
    const told = others.find(({ to }) => to.address === guest.email);
    expect(told?.subject).toContain('24 november 2022');
    expect(told?.text.replace(/\s+/g, ' ')).toContain('Flytten är ångrad. Det som stod i vårt förra mejl');
    const sequence = (content = '') => Number(/SEQUENCE:(\d+)/.exec(content)?.[1]);
    expect(sequence(told?.calendar?.content)).toBe(sequence(first?.calendar?.content) + 1);
  });

  test('that nobody was told of is undone without a word, but to whoever has registered since', async () => {
    const { desk, event, undo, before } = await moved({ ...away, ...notTold });
    expect(await desk.letters()).toEqual([]);
    const late = await register(desk, event.id, desk.clock.now());
    desk.clock.pass({ minutes: 1 });
    expect(await undo()).toMatch(/mejl=1$/);
    expect((await desk.letters()).map(({ to }) => to.address)).toEqual([late.email]);
    expect(await whereabouts(desk, event)).toEqual(before);
  });

  test('stands after fifteen minutes, and one that is undone is not undone again', async () => {
    const { desk, browser, home, undo } = await moved();
    await undo();
    const back = await hashOfAllRows(desk.db);
    expect(await undo()).toBe(`${home}?klart=inget`);
    expect(await hashOfAllRows(desk.db)).toBe(back);
    await move(browser, home, away);
    desk.clock.pass({ minutes: 15 });
    const stands = await hashOfAllRows(desk.db);
    expect((await browser.read(home)).text).not.toContain('Ångra flytten');
    expect(await undo()).toBe(`${home}?klart=for-sent`);
    expect(await hashOfAllRows(desk.db)).toBe(stands);
  });

  test('stands when somebody has changed the same since, and is undone when it was something else', async () => {
    const { desk, event, browser, home, before, undo } = await moved();
    const change = (what: Parameters<typeof changeEvent>[2]) =>
      changeEvent(desk.services, event.id, what, { expectedVersion: null, by: null, notify: null });
    await change({ venue: 'Medborgarhuset' });
    const now = await hashOfAllRows(desk.db);
    expect((await browser.read(home)).text).not.toContain('Ångra flytten');
    const said = await browser.read((await undo()) ?? '');
    expect(said.text).toContain('Någon har ändrat evenemanget efter flytten.');
    expect(await hashOfAllRows(desk.db)).toBe(now);
    await change({ venue: 'Folkets hus', lead: 'En ny ingress.' });
    expect(await undo()).toContain('flytt-angrad');
    expect(await whereabouts(desk, event)).toEqual(before);
    expect((await stored(desk, event)).event.lead).toBe('En ny ingress.');
  });

  test('is not what gives an event its first date, or a new one after it was postponed', async () => {
    const postponed = await moved(
      { Dag: '2023-01-19', 'Sista anmälningsdag (frivilligt)': '' },
      { postponedAt: local('2022-11-01T09:00') },
    );
    expect((await postponed.browser.read(postponed.home)).text).not.toContain('Ångra flytten');
    expect(await postponed.undo()).toBe(`${postponed.home}?klart=for-sent`);
  });

  test('is not undone by cancelling, and an event cancelled since stays where it is', async () => {
    const { desk, browser, home, undo } = await moved();
    await browser.post(`${home}/installning`, { vad: 'stall-in', op: 'gor' });
    const now = await hashOfAllRows(desk.db);
    const page = await browser.read(home);
    expect([page.text.includes('Ångra flytten'), page.text.includes('nyss inställt')]).toEqual([false, true]);
    expect(await undo()).toBe(`${home}?klart=flytt-andrad`);
    expect(await hashOfAllRows(desk.db)).toBe(now);
  });
});

function session(eventId: string): Session {
  return {
    id: `pass-i-${eventId}`,
    eventId,
    position: 1,
    startsAt: local('2022-11-24T10:00'),
    endsAt: null,
    kind: 'session',
    format: null,
    title: 'Exempel: Ett pass',
    abstract: null,
  };
}
