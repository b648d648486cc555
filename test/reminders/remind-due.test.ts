import { expect, it } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { lockEvent } from '../../src/events/event-store.ts';
import { remindDue } from '../../src/reminders/remind-due.ts';
import { local } from '../../src/time.ts';
import { onEveryEngine } from '../support/engines.ts';
import { conference, event, insertEvent } from '../support/factories.ts';
import { openSite, type Site, type SiteOptions } from '../support/site.ts';

const guest = {
  Förnamn: 'Exempel',
  Efternamn: 'Gästsson',
  'E-postadress': 'gast@example.com',
  Organisation: 'Exempelkommunen',
  'Typ av organisation': 'Kommun',
};

async function registered(stored = event(), options: SiteOptions = {}, answers = {}) {
  const site = await openSite(options);
  await insertEvent(site.db, stored);
  const path = `/evenemang/${stored.slug}/anmalan`;
  const form = (await site.read(path)).form('Skicka anmälan');
  site.clock.pass({ minutes: 1 });
  await site.post(path, form.fillIn({ ...guest, ...answers })).expect(303);
  return { site, event: stored };
}

async function at(site: Site, time: string): Promise<number> {
  site.clock.set(time);
  return remindDue(site.services, local(time));
}

const newest = async (site: Site) => (await site.letters()).at(-1);

onEveryEngine('Reminders', (engine) => {
  it('of a webinar come the working day before at 09.00 and an hour before, once each', async () => {
    const { site } = await registered(event(), { engine });
    expect(await at(site, '2022-11-23T08:59')).toBe(0);
    expect(await at(site, '2022-11-23T09:00')).toBe(1);
    expect(await at(site, '2022-11-23T09:01')).toBe(0);
    const letter = await newest(site);
    expect(letter?.subject).toMatch(/^I morgon kl\..10\.00: .* – länk$/);
    expect(letter?.text).toMatch(/\/anmalan\/\S+\/delta/);
    expect(await at(site, '2022-11-24T09:00')).toBe(1);
    expect((await newest(site))?.subject).toMatch(/^Börjar kl\..10\.00: /);
    expect(await at(site, '2022-11-24T10:00')).toBe(0);
  });
});

it('A webinar on a Monday is reminded of on Friday, which is not the day before', async () => {
  const monday = { startsAt: local('2022-11-28T10:00'), endsAt: local('2022-11-28T11:00') };
  const { site } = await registered(event(monday));
  expect(await at(site, '2022-11-25T09:00')).toBe(1);
  expect((await newest(site))?.subject).toMatch(/^På måndag kl\..10\.00: /);
});

it('A conference is reminded of three days before, with the code and that there are needs, never which', async () => {
  const stored = conference({
    servesFood: 1,
    gatheringAt: local('2022-11-24T09:00'),
    gatheringText: 'Registrering och fika',
  });
  const { site } = await registered(stored, {}, { 'Specialkost (frivilligt)': ['Vegansk'] });
  expect(await at(site, '2022-11-21T09:00')).toBe(1);
  const letter = await newest(site);
  expect(letter?.subject).toMatch(/^På torsdag: .*, Stockholm$/);
  expect(letter?.text).toContain('Vi har antecknat att du har lämnat önskemål om kost eller stöd.');
  expect(letter?.text).toMatch(/Din anmälningskod vid ingången: \w{3}-\w{3}/);
  expect(letter?.text).not.toContain('Vegansk');
});

it('A server that was down sends late, worded for the day, and never after the start', async () => {
  const { site } = await registered(conference());
  expect(await at(site, '2022-11-24T09:30')).toBe(1);
  expect((await newest(site))?.subject).toMatch(/^I dag: /);
  const late = await registered(conference());
  expect(await at(late.site, '2022-11-24T10:00')).toBe(0);
});

it('Who registers after a reminder was due, or has cancelled, gets none', async () => {
  const { site } = await registered(event(), { now: '2022-11-23T09:30' });
  expect(await at(site, '2022-11-23T10:00')).toBe(0);
  const cancel = /http:\S+\/avanmal/.exec((await newest(site))?.text ?? '')?.[0] ?? '';
  await site.post(new URL(cancel).pathname).expect(303);
  expect(await at(site, '2022-11-24T09:00')).toBe(0);
});

it('A moved event is reminded of at its new time, also when the old time was told', async () => {
  const { site, event: stored } = await registered();
  await at(site, '2022-11-23T09:00');
  const moved = { startsAt: local('2022-11-30T10:00'), endsAt: local('2022-11-30T11:00'), day: '2022-11-30' };
  await site.db.writer.updateTable('events').set(moved).where('id', '=', stored.id).execute();
  expect(await at(site, '2022-11-24T09:00')).toBe(0);
  expect(await at(site, '2022-11-29T09:00')).toBe(1);
});

it('Times are Stockholm’s on both sides of the change of the clock', async () => {
  const sunday = { startsAt: local('2022-10-31T10:00'), endsAt: local('2022-10-31T11:00') };
  const { site } = await registered(event(sunday), { now: '2022-10-20T09:00' });
  expect(await at(site, '2022-10-28T08:59')).toBe(0);
  expect(await remindDue(site.services, '2022-10-28T07:00:00.000Z')).toBe(1);
  expect(await remindDue(site.services, '2022-10-31T08:00:00.000Z')).toBe(1);
});

it('Thanks come the day after, once there is material', async () => {
  const { site, event: stored } = await registered();
  expect(await at(site, '2022-11-25T09:00')).toBe(0);
  const material = {
    kind: 'recording',
    captioned: 0,
    title: 'Inspelning',
    url: 'https://example.com/film',
  } as const;
  await transact(site.db, async (trx) => {
    await lockEvent(trx, stored.id);
    await trx
      .insertInto('materials')
      .values({ id: 'film', eventId: stored.id, position: 1, ...material })
      .execute();
  });
  expect(await at(site, '2022-11-28T12:00')).toBe(1);
  expect(await at(site, '2022-11-29T12:00')).toBe(0);
  expect((await newest(site))?.text).toContain('https://example.com/film');
});

it('Two workers at once write each reminder once', async () => {
  const { site } = await registered();
  site.clock.set('2022-11-23T09:00');
  const now = local('2022-11-23T09:00');
  const written = await Promise.all([remindDue(site.services, now), remindDue(site.services, now)]);
  expect(written[0] + written[1]).toBe(1);
});
