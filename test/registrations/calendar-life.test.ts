import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/events/event.ts';
import { undoEventCancel } from '../../src/events/undo-off.ts';
import { type Instant, local } from '../../src/time.ts';
import { author, cancel, change, postpone } from '../events/event-letters.ts';
import type { Site } from '../support/site.ts';
import { pressCancel } from './every-letter.ts';
import { pythonReads, readTwice } from './read-calendar-twice.ts';
import { guest, manageLink, newest, people, register, siteWith } from './registering.ts';

/** The hour from 02.00 comes twice that night, and has no hour from 02.00 the other. */
const nights = {
  morning: [local('2022-10-30T10:00'), local('2022-10-30T11:00')],
  firstTime: ['2022-10-30T00:30:00.000Z', '2022-10-30T02:00:00.000Z'],
  secondTime: ['2022-10-30T01:30:00.000Z', '2022-10-30T03:00:00.000Z'],
  overTheGap: ['2027-03-28T00:30:00.000Z', '2027-03-28T01:30:00.000Z'],
  afterTheGap: [local('2027-03-28T10:00'), local('2027-03-28T11:00')],
} as const satisfies Record<string, readonly [Instant, Instant]>;

async function registered() {
  const [startsAt, endsAt] = nights.morning;
  const dated = { startsAt, endsAt, day: '2022-10-30', deadlineDay: null };
  const { site, event } = await siteWith(dated, { now: '2022-10-10T09:00' });
  await register(site, event, guest(1));
  return { site, event };
}

function move(site: Site, event: Event, [startsAt, endsAt]: readonly [Instant, Instant]) {
  return change(site, event, { startsAt, endsAt });
}

/** What the newest letter of a kind does to its reader's calendar, as two programs read it. */
async function stage(site: Site, kind: string) {
  const letter = await newest(site, kind);
  const read = readTwice(letter);
  return read && { to: letter.to.address, ...read };
}

const title = `A calendar entry${pythonReads ? '' : ' (skipped: Debian’s python3-icalendar is not installed)'}`;

describe.skipIf(!pythonReads)(title, () => {
  test('is one through its life: confirmed, moved thrice, handed over and cancelled', async () => {
    const { site, event } = await registered();
    const to = 'gast-1@example.com';
    const uid = `${(await people(site))[0]?.id}@localhost`;
    const on = (sequence: number, [start, end]: readonly [Instant, Instant]) => ({
      to,
      method: 'PUBLISH',
      uid,
      sequence,
      status: 'CONFIRMED',
      start,
      end,
    });
    expect(await stage(site, 'confirmed')).toEqual(on(0, nights.morning));
    await move(site, event, nights.firstTime);
    expect(await stage(site, 'event-changed')).toEqual(on(1, nights.firstTime));
    await move(site, event, nights.secondTime);
    expect(await stage(site, 'event-changed')).toEqual(on(2, nights.secondTime));
    await move(site, event, nights.overTheGap);
    expect(await stage(site, 'event-changed')).toEqual(on(3, nights.overTheGap));
    await handOver(site, manageLink(await newest(site, 'confirmed')));
    const off = { method: 'CANCEL', status: 'CANCELLED' };
    const taken = { ...on(4, nights.overTheGap), to: 'gast-2@example.com' };
    expect(await stage(site, 'handed-away')).toEqual({ ...on(4, nights.overTheGap), ...off });
    expect(await stage(site, 'handed-over')).toEqual(taken);
    await move(site, event, nights.afterTheGap);
    expect(await stage(site, 'event-changed')).toEqual({
      ...taken,
      ...on(5, nights.afterTheGap),
      to: taken.to,
    });
    await pressCancel(site, manageLink(await newest(site, 'handed-over')));
    expect(await stage(site, 'cancelled')).toEqual({ ...on(6, nights.afterTheGap), ...off, to: taken.to });
    expect((await site.letters()).filter(({ calendar }) => calendar)).toHaveLength(8);
  });

  test('goes when the event is cancelled, comes back when that is undone, and is uncertain while it is postponed', async () => {
    const { site, event } = await registered();
    const [start, end] = nights.morning;
    const uid = `${(await people(site))[0]?.id}@localhost`;
    const shown = { to: 'gast-1@example.com', uid, start, end };
    await site.runMail();
    await cancel(site, event);
    const off = { ...shown, method: 'CANCEL', status: 'CANCELLED', sequence: 1 };
    expect(await stage(site, 'event-cancelled')).toEqual(off);
    await site.runMail();
    site.clock.pass({ minutes: 1 });
    await undoEventCancel(site.services, event.id, author);
    const back = { ...shown, method: 'PUBLISH', status: 'CONFIRMED', sequence: 2 };
    expect(await stage(site, 'event-resumed')).toEqual(back);
    await postpone(site, event);
    const uncertain = { ...shown, method: 'PUBLISH', status: 'TENTATIVE', sequence: 3 };
    expect(await stage(site, 'event-postponed')).toEqual(uncertain);
    await change(site, event, { precision: 'day', day: '2027-03-28' });
    const day = { start: '2027-03-28', end: '2027-03-29' };
    expect(await stage(site, 'event-changed')).toEqual({ ...uncertain, ...day, sequence: 4 });
    await change(site, event, { precision: 'month', month: '2027-03' });
    expect(await stage(site, 'event-changed')).toEqual({ ...off, ...day, sequence: 5 });
    await change(site, event, { precision: 'none' });
    expect(await stage(site, 'event-changed')).toBeNull();
  });
});

/** The seat goes to guest number 2. */
async function handOver(site: Site, link: string): Promise<void> {
  site.clock.pass({ seconds: 1 });
  const form = (await site.read(`${link}/lamna-over`)).form('Lämna över platsen');
  const colleague = { Förnamn: 'Exempla', Efternamn: 'Gäst 2', 'E-postadress': 'gast-2@example.com' };
  await site.post(form.action, form.fillIn(colleague)).expect(303);
}
