import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/mail/message.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { openSite, type Site } from '../support/site.ts';

const guest = {
  Förnamn: 'Exempel',
  Efternamn: 'Gästsson',
  'E-postadress': 'gast@example.com',
  Organisation: 'Exempelkommunen',
  'Typ av organisation': 'Kommun',
};
const colleague = { ...guest, Förnamn: 'Exempla', 'E-postadress': 'kollega@example.com' };

async function seated(fields = {}): Promise<{ site: Site; path: string; link: string }> {
  const site = await openSite();
  const event = await insertEvent(site.db, conference({ servesFood: 1, capacity: 1, queue: 1, ...fields }));
  const path = `/evenemang/${event.slug}/anmalan`;
  await register(site, path, { ...guest, 'Specialkost (frivilligt)': ['Vegansk'] });
  return { site, path, link: linkIn(await last(site)) };
}

async function register(site: Site, path: string, answers: Record<string, string | string[]>): Promise<void> {
  const page = await site.read(path);
  const form = page.form(page.heading === 'Anmäl dig' ? 'Skicka anmälan' : 'Ställ mig i kö');
  site.clock.pass({ minutes: 1 });
  await site.post(path, form.fillIn(answers)).expect(303);
}

async function send(site: Site, path: string, button: string, answers: Record<string, string>) {
  const form = (await site.read(path)).form(button);
  site.clock.pass({ seconds: 10 });
  return site.post(form.action, form.fillIn(answers)).expect(303);
}

async function last(site: Site): Promise<Message> {
  const letter = (await site.letters()).at(-1);
  if (!letter) throw new Error('No letter');
  return letter;
}

async function letterTo(site: Site, kind: string, address: string): Promise<Message> {
  const letter = (await site.letters()).find((one) => one.kind === kind && one.to.address === address);
  if (!letter) throw new Error(`No letter ${kind} to ${address}`);
  return letter;
}

/** Which letters went to whom, in an order that does not matter. */
async function kinds(site: Site): Promise<string[]> {
  return (await site.letters()).map((letter) => `${letter.kind} ${letter.to.address}`).sort();
}

/** The registration's own page, by the link in its letter. */
function linkIn(letter: Message): string {
  const address = /http:\/\/\S+\/anmalan\/[0-9a-f]{24}\.[\w-]{43}(?=\s)/.exec(letter.text)?.[0];
  if (!address) throw new Error(`No link in ${letter.subject}`);
  return new URL(address).pathname;
}

function entry(letter: Message) {
  const calendar = new ICAL.Component(ICAL.parse(letter.calendar?.content ?? ''));
  const event = calendar.getFirstSubcomponent('vevent');
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: event?.getFirstPropertyValue('uid'),
    sequence: Number(event?.getFirstPropertyValue('sequence')),
  };
}

describe('Changing a registration', () => {
  it('shows what was filled in, but never again the food and access answers', async () => {
    const { site, link } = await seated();
    const form = (await site.read(`${link}/andra`)).form('Spara ändringar');
    expect(form.fields).toMatchObject({
      fornamn: ['Exempel'],
      epost: ['gast@example.com'],
      orgtyp: ['municipality'],
    });
    expect(form.fields).not.toHaveProperty('kost[]');
  });

  it('keeps the seat and the link, says that it is saved, and writes what was changed', async () => {
    const { site, link } = await seated();
    const answer = await send(site, `${link}/andra`, 'Spara ändringar', { Organisation: 'Exempelregionen' });
    expect((await site.read(answer.headers.location ?? '')).text).toContain('Dina ändringar är sparade.');
    const letter = await last(site);
    expect(letter).toMatchObject({ kind: 'changed', to: { address: 'gast@example.com' } });
    expect(letter.text).toContain('Exempelkommunen -> Exempelregionen');
    expect(letter.text).not.toContain('Vegansk');
    expect(await site.db.reader.selectFrom('sensitiveAnswers').selectAll().execute()).toHaveLength(1);
  });

  it('with a new address gives a new link, kills the old one and writes to both addresses', async () => {
    const { site, link } = await seated();
    const answer = await send(site, `${link}/andra`, 'Spara ändringar', { 'E-postadress': 'ny@example.com' });
    expect(answer.headers.location).toBe('/anmalan/andrad');
    await site.get(link).expect(404);
    expect(await kinds(site)).toEqual([
      'changed gast@example.com',
      'changed ny@example.com',
      'confirmed gast@example.com',
    ]);
    const toNew = await letterTo(site, 'changed', 'ny@example.com');
    expect((await site.read(linkIn(toNew))).facts()).toMatchObject({ Läge: 'Anmäld' });
    expect((await letterTo(site, 'changed', 'gast@example.com')).text).not.toContain('/anmalan/');
  });

  it('to somebody who is registered already looks the same, and only a letter to the present address tells', async () => {
    const { site, path, link } = await seated({ capacity: 2 });
    await register(site, path, colleague);
    const ask = { Förnamn: 'Exempla', 'E-postadress': 'kollega@example.com' };
    const taken = await send(site, `${link}/andra`, 'Spara ändringar', ask);
    expect(taken.headers.location).toBe('/anmalan/andrad');
    await site.get(link).expect(404);
    expect(await last(site)).toMatchObject({ kind: 'change-refused', to: { address: 'gast@example.com' } });
    expect((await site.read(linkIn(await last(site)))).facts()).toMatchObject({ Namn: 'Exempel Gästsson' });
  });

  it('is over when the event begins: nothing is stored', async () => {
    const { site, link } = await seated();
    const form = (await site.read(`${link}/andra`)).form('Spara ändringar');
    site.clock.set('2022-11-24T10:00');
    await site.post(`${link}/andra`, form.fillIn({ Organisation: 'Exempelregionen' })).expect(303);
    expect((await site.read(link)).facts()).toMatchObject({ Organisation: 'Exempelkommunen' });
  });
});

describe('Handing over', () => {
  it('gives the colleague the seat, a link and the calendar entry, and erases the former answers', async () => {
    const { site, link } = await seated();
    const { Organisation: _, 'Typ av organisation': __, ...who } = colleague;
    await send(site, `${link}/lamna-over`, 'Lämna över platsen', who);
    await site.get(link).expect(404);
    expect(await kinds(site)).toEqual([
      'confirmed gast@example.com',
      'handed-away gast@example.com',
      'handed-over kollega@example.com',
    ]);
    const first = await letterTo(site, 'confirmed', 'gast@example.com');
    const taken = await letterTo(site, 'handed-over', 'kollega@example.com');
    const given = await letterTo(site, 'handed-away', 'gast@example.com');
    expect((await site.read(linkIn(taken))).facts()).toMatchObject({
      Läge: 'Anmäld',
      Namn: 'Exempla Gästsson',
    });
    const { uid } = entry(first);
    expect(entry(first)).toEqual({ method: 'PUBLISH', uid, sequence: 0 });
    expect(entry(taken)).toEqual({ method: 'PUBLISH', uid, sequence: 1 });
    expect(entry(given)).toEqual({ method: 'CANCEL', uid, sequence: 1 });
    expect(await site.db.reader.selectFrom('sensitiveAnswers').selectAll().execute()).toEqual([]);
  });
});

describe('Undoing a cancellation', () => {
  const cancel = (site: Site, link: string) => send(site, `${link}/avanmal`, 'Ja, avanmäl mig', {});
  const undo = (site: Site, link: string) => send(site, link, 'Ångra avanmälan', {}).catch(() => null);

  async function pressUndo(site: Site, link: string) {
    site.clock.pass({ seconds: 10 });
    return site.post(`${link}/angra`).expect(303);
  }

  it('within ten minutes gives the seat back while it is free', async () => {
    const { site, link } = await seated();
    await cancel(site, link);
    site.clock.pass({ minutes: 9 });
    expect((await site.read(link)).text).toContain('Du är avanmäld.');
    await pressUndo(site, link);
    expect((await site.read(link)).facts()).toMatchObject({ Läge: 'Anmäld' });
    expect((await site.letters()).map(({ kind }) => kind)).toEqual(['confirmed', 'cancelled', 'confirmed']);
    expect(entry(await last(site)).sequence).toBe(2);
  });

  it('gives the first place in the queue when the seat has gone on', async () => {
    const { site, path, link } = await seated();
    await register(site, path, colleague);
    await register(site, path, { ...guest, Förnamn: 'Tredje', 'E-postadress': 'tredje@example.com' });
    await cancel(site, link);
    const page = await site.read((await pressUndo(site, link)).headers.location ?? '');
    expect(page.text).toContain('Du står nu först i kön.');
    expect(page.text).toContain('nummer 1 i kön');
    const { confirmed, queued } = await site.db.reader
      .selectFrom('events')
      .select(['confirmed', 'queued'])
      .executeTakeFirstOrThrow();
    expect({ confirmed, queued }).toEqual({ confirmed: 1, queued: 2 });
  });

  it('is too late after ten minutes: no button, and the address does nothing', async () => {
    const { site, link } = await seated();
    await cancel(site, link);
    site.clock.pass({ minutes: 10 });
    expect(await undo(site, link)).toBeNull();
    await pressUndo(site, link);
    expect((await site.read(link)).facts()).toMatchObject({ Läge: 'Avanmäld' });
  });
});
