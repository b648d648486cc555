import { expect, test } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { openSite } from '../support/site.ts';
import { conferenceSeries, webinarSeries } from './two-series.ts';

async function both(db: Database): Promise<void> {
  await conferenceSeries(db);
  await webinarSeries(db);
}

test('coming series stand in the order of their next date, each with how many and when next', async () => {
  const site = await openSite({ now: '2021-10-20T09:00', content: both });
  const page = await site.read('/serier');

  expect(page.title).toBe('Serier – Samlingspunkt');
  expect(page.headings).toEqual(['Serier', 'Kommande', 'Exempel: Styrning', 'Exempel: Konferenser 2022']);
  expect(page.texts('main .card')).toEqual([
    'Exempel: Styrning Ett exempel på en serie. 4 webbinarier · nästa 26\u00a0oktober Exempelmyndigheten',
    'Exempel: Konferenser 2022 Ett exempel på en serie. 3 konferenser · nästa 24\u00a0november\u00a02022 Exempelmyndigheten och universitetet',
  ]);
  expect(page.link('Exempel: Styrning')).toBe('/serie/webbinarier');
  expect(page.link('Tidigare')).toBe('/serier?visa=tidigare');
});

test('a series is past when nothing of it is to come, and says whether all of it was held', async () => {
  const site = await openSite({ now: '2022-12-15T09:00', content: both });
  const page = await site.read('/serier?visa=tidigare');

  expect(page.title).toBe('Serier – Tidigare – Samlingspunkt');
  expect(page.texts('main .card')).toEqual([
    'Exempel: Konferenser 2022 Ett exempel på en serie. Alla har varit Exempelmyndigheten och universitetet',
    'Exempel: Styrning Ett exempel på en serie. 4 webbinarier · inga fler datum är publicerade Exempelmyndigheten',
  ]);
  expect((await site.read('/serier')).text).toContain('Just nu finns inga kommande serier.');
});

test.each([
  ['2021-10-26T10:30', '4 webbinarier · pågår nu'],
  ['2021-10-26T11:00:01', '4 webbinarier · nästa 29\u00a0november'],
  ['2021-11-29T09:00', '4 webbinarier · pågår nu'],
  ['2021-11-30T00:00', '4 webbinarier · nästa januari\u00a02022'],
  ['2022-01-31T23:59', '4 webbinarier · nästa januari\u00a02022'],
  ['2022-02-01T00:00', '4 webbinarier · nästa februari\u00a02022'],
])('at %s the card says "%s"', async (now, line) => {
  const site = await openSite({ now, content: webinarSeries });
  expect(await site.read('/serier').then((page) => page.texts('main .card strong'))).toEqual([line]);
});

test('series in English, and a site without any', async () => {
  const site = await openSite({ now: '2021-10-20T09:00', content: webinarSeries });
  const empty = await openSite();

  const page = await site.read('/en/series');
  expect(page.texts('main .card')).toEqual([
    'Example: Governing An example. 4 webinars · next 26 October Example Agency',
  ]);
  expect(page.link('Past')).toBe('/en/series?visa=tidigare');
  expect((await empty.read('/en/series?visa=tidigare')).text).toContain('There are no past series.');
});
