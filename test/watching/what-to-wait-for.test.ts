import { describe, expect, it } from 'vitest';
import { local } from '../../src/time.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { readPage } from '../support/page.ts';
import { openSite, type Site } from '../support/site.ts';
import { ask, watchers } from './watching-site.ts';

async function open(fields = {}, now = '2022-10-01T09:00'): Promise<{ site: Site; path: string }> {
  const site = await openSite({ now });
  const { slug } = await insertEvent(site.db, conference({ registration: 'later', ...fields }));
  return { site, path: `/evenemang/${slug}/bevaka` };
}

describe('what can be waited for', () => {
  it.each([
    ['a month without a date', { month: '2022-12', startsAt: null, endsAt: null }, 'opening'],
    ['an event without any date', { startsAt: null, endsAt: null }, 'opening'],
    ['a known opening time', { registration: 'on', opensAt: local('2022-10-04T09:00') }, 'opening'],
    ['a postponed event', { registration: 'on', postponedAt: local('2022-09-20T09:00') }, 'date'],
  ])('%s', async (_, fields, awaits) => {
    const { site, path } = await open(fields);
    const heading =
      awaits === 'date' ? 'Få ett mejl när nytt datum är klart' : 'Få ett mejl när anmälan öppnar';
    expect((await site.read(path)).heading).toBe(heading);
    await ask(site, path, 'gast@example.com');
    expect(await watchers(site)).toMatchObject([{ awaits }]);
  });

  it.each([
    [
      'an open event',
      { registration: 'on' },
      '2022-10-01T09:00',
      'Du kan anmäla dig till och med',
      'Anmäl dig',
    ],
    [
      'a full one',
      { registration: 'on', capacity: 1, confirmed: 1, queue: 1 },
      '2022-10-01T09:00',
      'är bokad',
      'Ställ dig i kö',
    ],
    ['a closed one', { registration: 'on' }, '2022-11-20T09:00', 'Sista anmälningsdag var', null],
    ['one that has been', {}, '2022-12-01T09:00', 'Det går inte längre att anmäla sig.', null],
    ['a cancelled one', { cancelledAt: local('2022-09-20T09:00') }, '2022-10-01T09:00', 'är inställd', null],
    [
      'a month gone by',
      { month: '2022-08', startsAt: null, endsAt: null },
      '2022-10-01T09:00',
      'Inget datum har publicerats.',
      null,
    ],
  ])('not %s, and the page says why', async (_, fields, now, why, action) => {
    const { site, path } = await open(fields, now);
    const page = await site.read(path);
    expect(page.text).toContain(why);
    expect(page.$('main form')).toHaveLength(0);
    expect(page.texts('main .btn')).toEqual([...(action ? [action] : []), 'Till evenemangets sida']);
    const refused = await site.post(path, { epost: 'gast@example.com' }).expect(409);
    expect(readPage(refused.text).text).toBe(page.text);
    expect(await watchers(site)).toEqual([]);
    expect(await site.letters()).toEqual([]);
  });

  it('not a draft, and not an event that has been taken away', async () => {
    const draft = await open({ publishedAt: null });
    await draft.site.get(draft.path).expect(404);
    const gone = await open({ unpublishedAt: local('2022-09-20T09:00') });
    await gone.site.post(gone.path, { epost: 'gast@example.com' }).expect(410);
  });
});
