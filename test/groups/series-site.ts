import { transact } from '../../src/database/transact.ts';
import type { EventFields } from '../../src/events/blank-event.ts';
import { local } from '../../src/time.ts';
import type { EngineName } from '../support/engines.ts';
import { conference, event, insertEvent, organisation, series } from '../support/factories.ts';
import type { Page } from '../support/page.ts';
import { type Fields, openSite, type Site } from '../support/site.ts';
import { pressAndRead } from './group-site.ts';

export const guest = {
  Förnamn: 'Exempel',
  Efternamn: 'Gästsson',
  'E-postadress': 'gast@example.com',
  Organisation: 'Exempelkommunen',
  'Typ av organisation': 'Kommun',
};

export const which = 'Vilka webbinarier vill du anmäla dig till?';

/** Labels of the boxes: two open, one full with a queue; a fourth has no date, a fifth has been. */
export const goals = 'Mål, torsdag\u00a024\u00a0november\u00a02022 kl.\u00a010.00–11.00';
export const means = 'Medel, torsdag\u00a01\u00a0december\u00a02022 kl.\u00a010.00–11.00';
export const followUp = 'Uppföljning, torsdag\u00a08\u00a0december\u00a02022 kl.\u00a010.00–11.00';

/** A site with a series of webinars in every state that matters, all times in winter. */
export async function webinarSite(changes: Record<string, Partial<EventFields>> = {}, engine?: EngineName) {
  const site = await openSite({ ...(engine && { engine }), content: (db) => insertSeries(db, 'many') });
  const at = (day: string) => ({ startsAt: local(`${day}T10:00`), endsAt: local(`${day}T11:00`) });
  const parts: [string, Partial<EventFields>][] = [
    ['mal', { title: 'mål', ...at('2022-11-24') }],
    ['medel', { title: 'Medel', ...at('2022-12-01') }],
    ['uppfoljning', { title: 'Uppföljning', ...at('2022-12-08'), capacity: 0, queue: 1 }],
    ['ekonomi', { title: 'Ekonomi', startsAt: null, endsAt: null, month: '2023-01', registration: 'later' }],
    ['start', { title: 'Start', ...at('2022-10-26') }],
  ];
  for (const [index, [slug, fields]] of parts.entries())
    await insertEvent(
      site.db,
      event({
        id: slug,
        slug,
        seriesId: 'serien',
        position: index + 1,
        shortName: slug,
        ...fields,
        ...changes[slug],
      }),
    );
  const path = '/serie/serien/anmalan';
  return { site, path, check: `${path}/kontrollera`, series: '/serie/serien' };
}

/** The same conference in towns: one open, one full with a queue, one that has been. */
export async function townSite(changes: Record<string, Partial<EventFields>> = {}) {
  const site = await openSite({ content: (db) => insertSeries(db, 'one') });
  const parts: [string, Partial<EventFields>][] = [
    ['stockholm', { town: 'Stockholm', capacity: 1, queue: 1 }],
    ['umea', { town: 'Umeå', capacity: 0, queue: 1 }],
    ['malmo', { town: 'Malmö', startsAt: local('2022-11-01T10:00'), endsAt: local('2022-11-01T16:00') }],
  ];
  for (const [index, [slug, fields]] of parts.entries())
    await insertEvent(
      site.db,
      conference({ id: slug, slug, seriesId: 'serien', position: index + 1, ...fields, ...changes[slug] }),
    );
  return { site, path: '/serie/serien/anmalan' };
}

async function insertSeries(db: Site['db'], kind: 'many' | 'one'): Promise<void> {
  await transact(db, async (trx) => {
    await trx
      .insertInto('organisations')
      .values(organisation({ id: 'exempelmyndigheten' }))
      .execute();
    const one = series({ id: 'serien', kind, title: 'Exempel: Styrning', titleEn: 'Example: Governing' });
    await trx.insertInto('series').values(one).execute();
  });
}

/** The form filled in and led on to the page to check. */
export async function toCheck(
  site: Site,
  path: string,
  chosen: string[],
  answers: Fields = {},
): Promise<Page> {
  const page = await site.read(path);
  site.clock.pass({ minutes: 1 });
  return pressAndRead(site, page, 'Fortsätt', { ...guest, [which]: chosen, ...answers });
}

/** Takes every seat of an event, as others would. */
export async function fillUp(
  site: Site,
  slug: string,
  fields: object = { capacity: 0, queue: 1 },
): Promise<void> {
  await transact(site.db, (trx) => trx.updateTable('events').set(fields).where('slug', '=', slug).execute());
}
