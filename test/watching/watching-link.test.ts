import { describe, expect, it } from 'vitest';
import type { Schema } from '../../src/database/schema.ts';
import { createKeys } from '../../src/keys.ts';
import { watchingToken } from '../../src/watching/watching-link.ts';
import { onEveryEngine } from '../support/engines.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { readPage } from '../support/page.ts';
import { openSite, type Site } from '../support/site.ts';
import { ask, askAndConfirm, lastLetter, linkIn, press, watchers } from './watching-site.ts';

type Asked = { site: Site; path: string; link: string };

async function asked(engine: 'sqlite' | 'pglite' | 'postgres' = 'sqlite'): Promise<Asked> {
  const site = await openSite({ engine, now: '2022-10-01T09:00' });
  const event = await insertEvent(site.db, conference({ registration: 'later', slug: 'mr-dagen' }));
  const path = `/evenemang/${event.slug}/bevaka`;
  await ask(site, path, 'gast@example.com');
  return { site, path, link: linkIn(await lastLetter(site)) };
}

async function everything({ db }: Site): Promise<string> {
  const tables: (keyof Schema)[] = ['watchers', 'outbox', 'events', 'registrations', 'submissions'];
  const rows = await Promise.all(tables.map((table) => db.reader.selectFrom(table).selectAll().execute()));
  return JSON.stringify(rows);
}

onEveryEngine('the page of the link', (engine) => {
  it('asks, and its button confirms: once, however often it is pressed', async () => {
    const { site, link } = await asked(engine);
    const page = await site.read(link);
    expect(page.heading).toBe('Din bevakning');
    expect(page.text).toContain('Vill du få ett mejl när anmälan öppnar till Exempel: En konferens?');
    expect(page.texts('main button')).toEqual(['Ja, mejla mig', 'Nej, ta bort min adress']);
    await press(site, link, 'Ja, mejla mig').then(({ status, headers }) =>
      expect([status, headers.location]).toEqual([303, link]),
    );
    const [first] = await watchers(site);
    expect(first?.confirmedAt).toBe(site.clock.now());
    site.clock.pass({ days: 1 });
    await site.post(link, { bekrafta: 'ja' }).expect(303);
    expect(await watchers(site)).toEqual([first]);
    expect((await site.read(link)).texts('main button')).toEqual(['Avsluta bevakningen']);
    expect(await site.letters()).toHaveLength(1);
  });

  it('stops it at once, before it is confirmed and after, and then has no address', async () => {
    const { site, link, path } = await asked(engine);
    const declined = await press(site, link, 'Nej, ta bort min adress');
    expect([declined.status, readPage(declined.text).heading]).toEqual([200, 'Bevakningen är avslutad']);
    expect(await watchers(site)).toEqual([]);
    expect(readPage((await site.get(link).expect(410)).text).text).toContain('Vi har inte kvar din adress.');
    const second = await askAndConfirm(site, path, 'gast@example.com');
    await press(site, second, 'Avsluta bevakningen');
    expect(await watchers(site)).toEqual([]);
    await site.post(second, { bekrafta: 'ja' }).expect(303);
    expect(await watchers(site)).toEqual([]);
  });
});

describe('the link', () => {
  it('opened by scanners of every kind changes nothing', async () => {
    const { site, link } = await asked();
    const english = link.replace('/bevakning', '/en/notification');
    const before = await everything(site);
    for (let round = 0; round < 10; round++)
      for (const address of [link, english, `${link}.`, `${link}?x=1`]) {
        await site.get(address).expect(200);
        await site.get(address).set({ Purpose: 'prefetch', 'Sec-Purpose': 'prefetch' }).expect(200);
        await site.get(address).set('X-HTTP-Method-Override', 'POST').expect(200);
      }
    const { status } = await fetch(site.url + link, { method: 'HEAD' });
    expect(status).toBe(200);
    expect(await everything(site)).toBe(before);
  });

  it('ends it from the mail program’s own button, without a page, a cookie or a redirect', async () => {
    const { site, link } = await asked();
    const header = (await lastLetter(site)).headers['List-Unsubscribe'] ?? '';
    expect(header).toBe(`<${site.url}${link}>`);
    const answer = await fetch(header.slice(1, -1), {
      method: 'POST',
      body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }),
      redirect: 'manual',
    });
    expect(answer.status).toBe(200);
    expect(await watchers(site)).toEqual([]);
  });

  it('does nothing on a POST that says nothing', async () => {
    const { site, link } = await asked();
    const before = await everything(site);
    await site.post(link, {}).expect(303);
    await site.post(link, { bekrafta: 'nej' }).expect(303);
    await site.post(link, { bekrafta: 'ja' }, { 'Sec-Fetch-Site': 'cross-site' }).expect(403);
    expect(await everything(site)).toBe(before);
  });

  it('is a secret: another signature, another id or another purpose opens nothing', async () => {
    const { site, link } = await asked();
    const [id = '', signature = ''] = link.replace('/bevakning/', '').split('.');
    const stranger = createKeys(['another secret, as long as it must be to pass']);
    const wrong = [
      `${id}.${signature.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'))}`,
      `${id.replace(/^./, (digit) => (digit === 'a' ? 'b' : 'a'))}.${signature}`,
      watchingToken(stranger, id),
      `${id}.${site.services.keys.sign('registration-link', id)}`,
      id,
    ];
    for (const token of wrong) {
      await site.get(`/bevakning/${token}`).expect(404);
      await site.post(`/bevakning/${token}`, { avsluta: 'ja' }).expect(404);
    }
    expect(await watchers(site)).toHaveLength(1);
  });

  it('is told to nobody', async () => {
    const { site, link } = await asked();
    const { headers } = await site.get(link);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    });
    const page = await site.read(link);
    expect(page.$('[rel=canonical]')).toHaveLength(0);
    expect(page.link('English')).toBe(link.replace('/bevakning', '/en/notification'));
  });

  it('of an event that has been taken away says that there is nothing left', async () => {
    const { site, link } = await asked();
    await site.db.writer.updateTable('events').set({ unpublishedAt: site.clock.now() }).execute();
    await site.get(link).expect(410);
    await site.post(link, { avsluta: 'ja' }).expect(200);
    expect(await watchers(site)).toEqual([]);
  });
});
