import { describe, expect, it } from 'vitest';
import { local } from '../../src/time.ts';
import { formKey, guest } from '../registrations/registering.ts';
import { onEveryEngine } from '../support/engines.ts';
import { event, insertEvent, series } from '../support/factories.ts';
import type { Fields, Site } from '../support/site.ts';
import { openSite } from '../support/site.ts';
import { kinds, statementsOf, watchers } from './watching-site.ts';

const box = 'Mejla mig när nästa webbinarium i serien öppnar';

/** An open webinar of a series; the next opens later, unless told. */
async function open(nextOpens: string | null = '2022-10-20T09:00', kind: 'many' | 'one' = 'many') {
  const site = await openSite({ now: '2022-10-01T09:00' });
  await seriesIn(site, nextOpens, kind);
  return site;
}

async function seriesIn(site: Site, nextOpens: string | null, kind: 'many' | 'one') {
  await insertEvent(site.db, event());
  await site.db.writer
    .insertInto('series')
    .values(series({ id: 'serien', kind }))
    .execute();
  const part = { seriesId: 'serien', lateRegistration: 0 } as const;
  await insertEvent(site.db, event({ ...part, id: 'ett', slug: 'ett', position: 1 }));
  const opensAt = nextOpens && local(nextOpens);
  await insertEvent(site.db, event({ ...part, id: 'tva', slug: 'tva', position: 2, opensAt }));
}

const send = (site: Site, fields: Fields) =>
  site.post('/evenemang/ett/anmalan', { nyckel: formKey(site, { id: 'ett' }), ...fields }).expect(303);

describe('the form of a webinar in a series', () => {
  it('asks, unticked, whether to tell of the next, and says so in English', async () => {
    const site = await open();
    const page = await site.read('/evenemang/ett/anmalan');
    expect(page.$('input[name=bevaka]').attr('checked')).toBeUndefined();
    expect(page.texts('.choice label')).toContain(box);
    const english = await site.read('/en/events/ett/register');
    expect(english.texts('.choice label')).toContain('Email me when the next webinar in the series opens');
  });

  it('keeps the tick when something else must be corrected', async () => {
    const site = await open();
    const { text } = await site.post('/evenemang/ett/anmalan', { bevaka: 'ja' }).expect(422);
    expect(text).toMatch(/name="bevaka" value="ja"[^>]* checked/);
  });

  it.each([
    ['when there is nothing more to open', null, 'many'],
    ['of a conference in another town', '2022-10-20T09:00', 'one'],
  ] as const)('does not ask %s, and takes no such wish', async (_, nextOpens, kind) => {
    const site = await open(nextOpens, kind);
    expect((await site.read('/evenemang/ett/anmalan')).$('input[name=bevaka]')).toHaveLength(0);
    await send(site, guest(1, { bevaka: 'ja' }));
    expect(await watchers(site)).toEqual([]);
  });
});

onEveryEngine('someone who registers and ticks the box', (engine) => {
  it('is written to twice, once to confirm each; sent again, not once more', async () => {
    const site = await openSite({ engine, now: '2022-10-01T09:00' });
    await seriesIn(site, '2022-10-20T09:00', 'many');
    const nyckel = formKey(site, { id: 'ett' });
    await send(site, guest(1, { bevaka: 'ja', nyckel }));
    await send(site, guest(1, { bevaka: 'ja', nyckel }));
    await send(site, guest(2));
    expect((await kinds(site)).sort()).toEqual([
      'confirmed gast-1@example.com',
      'confirmed gast-2@example.com',
      'watch-confirm gast-1@example.com',
    ]);
    const wishes = (await watchers(site)).map(({ seriesId, awaits, opened, confirmedAt }) => ({
      seriesId,
      awaits,
      opened,
      confirmedAt,
    }));
    expect(wishes).toEqual([{ seriesId: 'serien', awaits: 'opening', opened: 'ett', confirmedAt: null }]);
  });

  it('is told nothing of who has asked before: the same statements run, and the same page comes', async () => {
    const site = await openSite({ engine, now: '2022-10-01T09:00' });
    await seriesIn(site, '2022-10-20T09:00', 'many');
    await send(site, guest(1, { bevaka: 'ja' }));
    const known = statementsOf(site);
    const before = known.length;
    await send(site, guest(3, { bevaka: 'ja' }));
    const fresh = known.slice(before);
    await send(site, guest(3, { bevaka: 'ja', nyckel: formKey(site, { id: 'ett' }), fornamn: 'Annan' }));
    expect(known.slice(before + fresh.length)).toEqual(fresh);
  });
});
