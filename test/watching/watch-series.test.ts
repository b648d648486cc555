import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/events/event.ts';
import { local } from '../../src/time.ts';
import { tellWatchers } from '../../src/watching/tell-watchers.ts';
import { onEveryEngine } from '../support/engines.ts';
import { event, insertEvent, series } from '../support/factories.ts';
import { readPage } from '../support/page.ts';
import { openSite, type Site } from '../support/site.ts';
import { ask, askAndConfirm, lastLetter, press, watchers } from './watching-site.ts';

const path = '/serie/agenda/bevaka';

type Engine = 'sqlite' | 'pglite' | 'postgres';

/** Part 1 is open, part 2 opens on 20 October, part 3 has a month. */
async function open(engine: Engine = 'sqlite', changes: Partial<Event>[] = []): Promise<Site> {
  const site = await openSite({ engine, now: '2022-10-01T09:00' });
  const parts: Partial<Event>[] = [
    { id: 'del-12', title: 'Exempel: Del ett' },
    { id: 'del-1', title: 'Exempel: Del två', opensAt: local('2022-10-20T09:00') },
    { id: 'del-3', title: 'Exempel: Del tre', month: '2023-01', startsAt: null, endsAt: null },
  ];
  const first = parts.map((part, index) =>
    event({ ...part, seriesId: 'agenda', position: index + 1, ...changes[index] }),
  );
  const one = series({ id: 'agenda', slug: 'agenda', title: 'Exempel: Agenda 2030' });
  await insertEvent(site.db, event());
  await site.db.writer.insertInto('series').values(one).execute();
  for (const part of first) await insertEvent(site.db, part);
  return site;
}

const tell = (site: Site) => tellWatchers(site.services, site.clock.now());

onEveryEngine('someone who waits for the next of a series', (engine) => {
  it('is told once, of the next that opens and not of what was open', async () => {
    const site = await open(engine);
    const link = (await site.read('/serie/agenda')).link('Få ett mejl när nästa webbinarium öppnar');
    expect(link).toBe(path);
    expect((await site.read(link)).heading).toBe('Få ett mejl när nästa webbinarium öppnar');
    await askAndConfirm(site, path, 'gast@example.com');
    expect((await site.letters()).map(({ subject }) => subject)).toEqual([
      'Bekräfta: mejla mig när nästa webbinarium öppnar i Exempel: Agenda 2030',
    ]);
    site.clock.set('2022-10-20T08:59');
    expect(await tell(site)).toBe(0);
    site.clock.set('2022-10-20T09:00');
    expect(await tell(site)).toBe(1);
    const { kind, subject, text } = await lastLetter(site);
    expect([kind, subject]).toEqual([
      'watch-opened',
      'Nu kan du anmäla dig: Exempel: Del två, 24 november 2022',
    ]);
    expect(text).toContain(`${site.url}/serie/agenda\n`);
    expect(await watchers(site)).toEqual([]);
    expect(await tell(site)).toBe(0);
  });
});

describe('a series', () => {
  it('tells of an event that was added or opened by hand later, and of the soonest if there are two', async () => {
    const site = await open();
    await askAndConfirm(site, path, 'gast@example.com');
    const soon = { seriesId: 'agenda', position: 4, title: 'Exempel: Snart' };
    const times = { startsAt: local('2022-11-01T10:00'), endsAt: local('2022-11-01T11:00') };
    await insertEvent(site.db, event({ ...soon, ...times }));
    await site.db.writer.updateTable('events').set({ opensAt: null }).where('id', '=', 'del-1').execute();
    site.clock.pass({ minutes: 1 });
    expect(await tell(site)).toBe(1);
    expect((await lastLetter(site)).subject).toContain('Exempel: Snart');
  });

  it('knows its watchers apart from those of its events', async () => {
    const site = await open();
    const { slug } = await site.db.reader
      .selectFrom('events')
      .select('slug')
      .where('id', '=', 'del-1')
      .executeTakeFirstOrThrow();
    await askAndConfirm(site, path, 'gast@example.com');
    await askAndConfirm(site, `/evenemang/${slug}/bevaka`, 'gast@example.com');
    expect(await watchers(site)).toHaveLength(2);
    site.clock.set('2022-10-20T09:00');
    expect(await tell(site)).toBe(2);
  });

  it('shows whom it is about behind the link, and can be stopped', async () => {
    const site = await open();
    const link = await askAndConfirm(site, path, 'gast@example.com');
    const page = await site.read(link);
    expect(page.text).toContain('Vi mejlar dig när nästa webbinarium öppnar i Exempel: Agenda 2030.');
    expect(page.link('Exempel: Agenda 2030')).toBe('/serie/agenda');
    await press(site, link, 'Avsluta bevakningen');
    expect(await watchers(site)).toEqual([]);
  });

  it.each([
    [
      'is open',
      [{}, { opensAt: null }, { month: null, startsAt: local('2023-01-10T10:00') }],
      '2022-10-01T09:00',
    ],
    [
      'has been',
      [{}, { opensAt: null }, { month: null, startsAt: local('2023-01-10T10:00') }],
      '2023-02-01T09:00',
    ],
  ])('of which everything %s has nothing to wait for', async (_, changes, now) => {
    const site = await open('sqlite', changes);
    site.clock.set(now);
    expect((await site.read('/serie/agenda')).$(`main a[href="${path}"]`)).toHaveLength(0);
    const page = await site.read(path);
    expect(page.text).toContain('Just nu finns inget mer att vänta på i serien.');
    expect(page.link('Till seriens sida')).toBe('/serie/agenda');
    const refused = await site.post(path, { epost: 'gast@example.com' }).expect(409);
    expect(readPage(refused.text).text).toBe(page.text);
    expect(await watchers(site)).toEqual([]);
  });

  it('whose next month went by without a date may still come', async () => {
    const site = await open('sqlite', [{}, { opensAt: null }]);
    site.clock.set('2023-03-01T09:00');
    expect((await site.read(path)).form('Meddela mig').labels).toContain('E-postadress');
  });

  it('that is not published is not there', async () => {
    const site = await open();
    await site.db.writer.updateTable('series').set({ publishedAt: null }).execute();
    await site.get(path).expect(404);
    await site.get(`${path}/tack`).expect(404);
  });

  it('is watched in English too', async () => {
    const site = await open();
    const english = '/en/series/agenda/notify-me';
    const answer = await ask(site, english, 'guest@example.com');
    expect(answer.headers.location).toBe(`${english}/sent`);
    expect((await site.read(`${english}/sent`)).link('To the page of the series')).toBe('/en/series/agenda');
    expect((await lastLetter(site)).subject).toBe(
      'Confirm: email me when the next webinar opens in Exempel: Agenda 2030',
    );
  });
});
