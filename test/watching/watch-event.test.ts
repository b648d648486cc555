import { describe, expect, it } from 'vitest';
import { onEveryEngine } from '../support/engines.ts';
import { conference, event, insertEvent } from '../support/factories.ts';
import { readPage } from '../support/page.ts';
import { openSite, type Site } from '../support/site.ts';
import {
  ask,
  askAndConfirm,
  comparable,
  filledIn,
  kinds,
  lastLetter,
  statementsOf,
  watchers,
} from './watching-site.ts';

const opensLater = { registration: 'later', shortName: 'MR-dagen' } as const;

async function open(fields = {}, now = '2022-10-01T09:00'): Promise<{ site: Site; path: string }> {
  const site = await openSite({ now });
  const { slug } = await insertEvent(site.db, conference({ ...opensLater, ...fields }));
  return { site, path: `/evenemang/${slug}/bevaka` };
}

onEveryEngine('someone who wants to know when registration opens', (engine) => {
  it('writes an address, gets a letter to confirm it, and is stored sealed until then', async () => {
    const site = await openSite({ engine, now: '2022-10-01T09:00' });
    const stored = await insertEvent(site.db, conference(opensLater));
    const path = `/evenemang/${stored.slug}/bevaka`;
    const page = await site.read(path);
    expect(page.heading).toBe('Få ett mejl när anmälan öppnar');
    expect(page.form('Meddela mig').labels).toEqual(['E-postadress', 'Lämna det här fältet tomt']);
    const answer = await ask(site, path, ' gast@example.com ');
    expect(answer.headers.location).toBe(`${path}/tack`);
    expect((await site.read(`${path}/tack`)).title).toBe(
      'Klart: Kolla din e-post – Exempel: En konferens – Samlingspunkt',
    );

    const [watcher, ...others] = await watchers(site);
    expect(others).toEqual([]);
    expect(watcher).toMatchObject({
      eventId: stored.id,
      seriesId: null,
      awaits: 'opening',
      confirmedAt: null,
    });
    expect(JSON.stringify(watcher)).not.toContain('gast');
    const letter = await lastLetter(site);
    expect(letter).toMatchObject({
      kind: 'watch-confirm',
      to: { name: '', address: 'gast@example.com' },
      from: { name: 'Exempelmyndigheten via Samlingspunkt' },
      replyTo: { address: 'kontakt@example.com' },
      subject: 'Bekräfta: mejla mig när anmälan öppnar till MR-dagen',
    });
    expect(letter.text).toContain('Klicka på knappen på sidan för att bekräfta');
    expect(letter.text).toContain('inom sju dagar');
    expect(letter.headers['List-Unsubscribe']).toMatch(
      /^<http:\/\/localhost:\d+\/bevakning\/[0-9a-f]{24}\.[\w-]{43}>$/,
    );
    expect(letter.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
  });

  it('gets the same answer for the same work, whether the address is new, has asked or has confirmed', async () => {
    const site = await openSite({ engine, now: '2022-10-01T09:00' });
    const { slug } = await insertEvent(site.db, conference(opensLater));
    const path = `/evenemang/${slug}/bevaka`;
    await ask(site, path, 'bett@example.com');
    await askAndConfirm(site, path, 'bekraftat@example.com');
    const done = statementsOf(site);
    const answers = [];
    for (const email of ['ny@example.com', 'bett@example.com', 'BEKRAFTAT@example.com']) {
      const fields = await filledIn(site, path, email);
      done.length = 0;
      const answer = await site.post(path, fields);
      answers.push({ ...comparable(answer), done: [...done] });
    }
    expect(answers[0]?.done).toEqual([
      'InsertQueryNode watchers',
      'SelectQueryNode outbox',
      'InsertQueryNode outbox',
    ]);
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(await watchers(site)).toHaveLength(3);
    expect((await lastLetter(site)).subject).toBe('Vi mejlar dig när anmälan öppnar till MR-dagen');
  });
});

describe('the form', () => {
  it('says what is wrong with the address, keeps it, and stores nothing', async () => {
    const { site, path } = await open();
    const fields = await filledIn(site, path, 'asa@botkyrka');
    const page = readPage((await site.post(path, fields).expect(422)).text);
    expect(page.title).toMatch(/^Fel: /);
    expect(page.errors()).toEqual(['Fyll i en fullständig e-postadress, till exempel namn@example.com.']);
    expect(page.form('Meddela mig').fields.epost).toEqual(['asa@botkyrka']);
    expect(await watchers(site)).toEqual([]);
  });

  it('sent within two seconds, or with a key that is not ours, comes back with the address in it', async () => {
    const { site, path } = await open();
    const fields = (await site.read(path)).form('Meddela mig').fillIn({ 'E-postadress': 'gast@example.com' });
    const quick = readPage((await site.post(path, fields).expect(422)).text);
    expect(quick.text).toContain('Det gick väldigt fort.');
    expect(quick.form('Meddela mig').fields).toMatchObject({
      epost: ['gast@example.com'],
      nyckel: fields.nyckel,
    });
    const forged = await site.post(path, { ...fields, nyckel: 'a.b.c' }).expect(422);
    expect(readPage(forged.text).text).toContain('Sidan har varit öppen länge.');
    expect(await site.letters()).toEqual([]);
  });

  it('filled in by a program looks accepted and stores nothing', async () => {
    const { site, path } = await open();
    const fields = { ...(await filledIn(site, path, 'gast@example.com')), webbplats: 'x' };
    await site.post(path, fields).expect(303).expect('Location', `${path}/tack`);
    expect(await watchers(site)).toEqual([]);
  });

  it('sent twice is one wish and one letter', async () => {
    const { site, path } = await open();
    const fields = await filledIn(site, path, 'gast@example.com');
    await site.post(path, fields).expect(303);
    await site.post(path, fields).expect(303);
    expect(await watchers(site)).toHaveLength(1);
    expect(await site.letters()).toHaveLength(1);
  });

  it('fills nobody’s mailbox: three letters a day, however the address is spelled', async () => {
    const { site, path } = await open();
    for (const email of ['gast@example.com', 'GAST@example.com', 'gast+1@example.com', 'gast+2@example.com'])
      await ask(site, path, email);
    expect(await site.letters()).toHaveLength(3);
    site.clock.pass({ hours: 25 });
    await ask(site, path, 'gast@example.com');
    expect(await kinds(site)).toHaveLength(4);
    expect(await watchers(site)).toHaveLength(1);
  });

  it('and its letter speak English to who came by the English page', async () => {
    const { site, path } = await open({ titleEn: 'Example: A conference' });
    const english = path.replace('/evenemang', '/en/events').replace('bevaka', 'notify-me');
    expect((await site.read(english)).heading).toBe('Email me when registration opens');
    await ask(site, english, 'guest@example.com').then((answer) =>
      expect(answer.headers.location).toBe(`${english}/sent`),
    );
    expect((await site.read(`${english}/sent`)).heading).toBe('Check your email');
    const letter = await lastLetter(site);
    expect(letter.subject).toBe('Confirm: email me when registration opens for MR-dagen');
    expect(letter.text).toContain('/en/notification/');
    expect(await watchers(site)).toMatchObject([{ language: 'en' }]);
  });

  it('is kept by nobody and found by nobody, and its receipt neither', async () => {
    const { site, path } = await open();
    await site.get(path).expect('Cache-Control', 'no-store');
    for (const one of [path, `${path}/tack`])
      expect((await site.read(one)).$('meta[name=robots]').attr('content')).toBe('noindex');
    await site.post(path, {}, { 'Sec-Fetch-Site': 'cross-site' }).expect(403);
  });
});

it('a webinar on its own can be waited for as well', async () => {
  const site = await openSite();
  const { slug } = await insertEvent(site.db, event({ registration: 'later' }));
  await ask(site, `/evenemang/${slug}/bevaka`, 'gast@example.com');
  expect(await watchers(site)).toHaveLength(1);
});
