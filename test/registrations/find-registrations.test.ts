import { describe, expect, it } from 'vitest';
import { local } from '../../src/time.ts';
import { onEveryEngine } from '../support/engines.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { openSite, type Site } from '../support/site.ts';
import { comparable, statementsOf } from '../watching/watching-site.ts';

const path = '/anmalan/hitta';
const person = {
  Förnamn: 'Exempel',
  Efternamn: 'Gästsson',
  'E-postadress': 'Gast@example.com',
  Organisation: 'Exempelkommunen',
  'Typ av organisation': 'Kommun',
};

type Engine = 'sqlite' | 'pglite' | 'postgres';

async function open(engine: Engine = 'sqlite'): Promise<Site> {
  return openSite({ engine, now: '2022-11-01T09:00' });
}

/** Registers somebody for an event, which is made for it. */
async function registered(site: Site, fields = {}, answers = {}): Promise<string> {
  const { slug, id } = await insertEvent(site.db, conference(fields));
  const form = `/evenemang/${slug}/anmalan`;
  const page = await site.read(form);
  site.clock.pass({ minutes: 1 });
  const button = page.heading === 'Anmäl dig' ? 'Skicka anmälan' : 'Ställ mig i kö';
  await site.post(form, page.form(button).fillIn({ ...person, ...answers })).expect(303);
  return id;
}

async function filledIn(site: Site, email: string) {
  const form = (await site.read(path)).form('Skicka länkarna');
  site.clock.pass({ minutes: 2 });
  return form.fillIn({ 'E-postadress': email });
}

async function look(site: Site, email: string) {
  return site.post(path, await filledIn(site, email)).expect(303);
}

async function found(site: Site) {
  return (await site.letters()).filter(({ kind }) => kind === 'find');
}

onEveryEngine('someone who has lost the letter', (engine) => {
  it('gets the links to what is to come: what they are registered for, and what they wait for', async () => {
    const site = await open(engine);
    await registered(site, { title: 'Exempel: Plats' });
    await registered(site, { title: 'Exempel: Kö', capacity: 1, confirmed: 1, queue: 1 });
    await registered(site, { title: 'Exempel: Någon annans' }, { 'E-postadress': 'annan@example.com' });
    const answer = await look(site, 'GAST@EXAMPLE.COM');
    expect(answer.headers.location).toBe('/anmalan/hitta/tack');
    const [letter, ...others] = await found(site);
    expect(others).toEqual([]);
    expect(letter).toMatchObject({
      to: { name: '', address: 'Gast@example.com' },
      from: { name: 'Samlingspunkt' },
      replyTo: { name: 'Exempelmyndigheten', address: 'kontakt@example.com' },
      subject: 'Länkar till dina anmälningar',
    });
    const said = (letter?.text ?? '').replace(/\s+/g, ' ');
    expect(said).toMatch(
      /Du är anmäld till Exempel: Plats, torsdag 24 november 2022 kl. 10.00–16.00. Se din/,
    );
    expect(said).toMatch(/Du står i kö till Exempel: Kö, torsdag/);
    expect(said).not.toMatch(/annans|Gästsson|undefined/);
    const links = letter?.text.match(/http:\/\/\S+\/anmalan\/\S+/g) ?? [];
    expect(links).toHaveLength(2);
    for (const link of links) expect((await site.read(new URL(link).pathname)).heading).toBe('Din anmälan');
  });

  it('gets the same answer for the same work as somebody who never registered', async () => {
    const site = await open(engine);
    await registered(site);
    const done = statementsOf(site);
    const answers = [];
    // The fourth and fifth of a day are not sent, and take no less work either.
    const gast = Array.from({ length: 5 }, () => 'gast@example.com');
    for (const email of ['okand@example.com', ...gast]) {
      const fields = await filledIn(site, email);
      done.length = 0;
      answers.push({ ...comparable(await site.post(path, fields)), done: [...done] });
    }
    expect(answers[0]?.done).toEqual([
      'SelectQueryNode registrations',
      'SelectQueryNode events',
      'SelectQueryNode series',
      'SelectQueryNode registration_groups',
      'SelectQueryNode events',
      'SelectQueryNode series',
      'SelectQueryNode outbox',
      'SelectQueryNode outbox',
      'InsertQueryNode outbox',
      'DeleteQueryNode outbox',
    ]);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect((await found(site)).map(({ to }) => to.address)).toEqual(Array(3).fill('Gast@example.com'));
  });
});

describe('the letter with the links', () => {
  it('names people where several share a mailbox', async () => {
    const site = await open();
    await registered(site);
    await registered(site, {}, { Förnamn: 'Exempla' });
    await look(site, 'gast@example.com');
    const text = ((await found(site))[0]?.text ?? '').replace(/\s+/g, ' ');
    expect(text).toContain('(Exempel Gästsson)');
    expect(text).toContain('(Exempla Gästsson)');
  });

  it('has nothing of what is over, called off, taken away or cancelled, but what is on now', async () => {
    const site = await open();
    await registered(site, {
      title: 'Exempel: Nu',
      startsAt: local('2022-11-20T10:00'),
      endsAt: local('2022-11-30T10:00'),
      deadlineDay: null,
    });
    await registered(site, {
      title: 'Exempel: Över',
      startsAt: local('2022-11-05T10:00'),
      endsAt: local('2022-11-05T11:00'),
      deadlineDay: null,
    });
    const off = await registered(site, { title: 'Exempel: Inställd' });
    const gone = await registered(site, { title: 'Exempel: Borta' });
    const left = await registered(site, { title: 'Exempel: Avanmäld' });
    const later = await registered(site, { title: 'Exempel: Uppskjuten' });
    const now = site.clock.now();
    const events = (id: string) => site.db.writer.updateTable('events').where('id', '=', id);
    await events(off).set({ cancelledAt: now }).execute();
    await events(gone).set({ unpublishedAt: now }).execute();
    await events(later).set({ postponedAt: now }).execute();
    await site.db.writer
      .updateTable('registrations')
      .set({ cancelledAt: now })
      .where('eventId', '=', left)
      .execute();
    site.clock.set('2022-11-22T09:00');
    await look(site, 'gast@example.com');
    const titles = [...((await found(site))[0]?.text ?? '').matchAll(/Exempel: (\p{L}+)/gu)].map(
      ([, word]) => word,
    );
    expect(titles).toEqual(['Nu', 'Uppskjuten']);
  });

  it('is not written when nothing is to come, and leaves no trace of the address', async () => {
    const site = await open();
    await registered(site);
    site.clock.set('2022-12-24T09:00');
    await registered(site, { startsAt: local('2023-02-09T10:00'), endsAt: null, deadlineDay: null });
    const cancelled = { cancelledAt: site.clock.now() };
    await site.db.writer
      .updateTable('registrations')
      .set(cancelled)
      .where('createdAt', '>', local('2022-12-01T09:00'))
      .execute();
    const before = await site.db.reader.selectFrom('outbox').selectAll().execute();
    await look(site, 'gast@example.com');
    await look(site, 'okand@example.com');
    expect(await site.db.reader.selectFrom('outbox').selectAll().execute()).toEqual(before);
  });

  it('comes once when the button is pressed twice, and three times a day', async () => {
    const site = await open();
    await registered(site);
    const fields = await filledIn(site, 'gast@example.com');
    await site.post(path, fields).expect(303);
    await site.post(path, fields).expect(303);
    expect(await found(site)).toHaveLength(1);
    for (let again = 0; again < 3; again++) await look(site, 'gast@example.com');
    expect(await found(site)).toHaveLength(3);
    site.clock.pass({ hours: 25 });
    await look(site, 'gast@example.com');
    expect(await found(site)).toHaveLength(4);
  });

  it('is in English for who asked in English', async () => {
    const site = await open();
    await registered(site, { titleEn: 'Example: A conference' });
    const page = await site.read('/en/registration/find');
    expect(page.heading).toBe('Find your registration');
    site.clock.pass({ minutes: 1 });
    const fields = page.form('Send the links').fillIn({ 'Email address': 'gast@example.com' });
    await site.post('/en/registration/find', fields).expect('Location', '/en/registration/find/sent');
    const [letter] = await found(site);
    expect(letter?.subject).toBe('Links to your registrations');
    expect(letter?.text).toContain('You are registered for');
    expect(letter?.text).toContain('Example: A conference, Thursday 24 November 2022');
    expect(letter?.text).toContain('/en/registration/');
    expect((await site.read('/en/registration/find/sent')).heading).toBe('Check your email');
  });
});
