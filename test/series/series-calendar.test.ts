import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { openSite } from '../support/site.ts';
import { webinarSeries } from './two-series.ts';

test('the calendar of a series has every part with a day, and none without', async () => {
  const site = await openSite({ now: '2021-10-20T09:00', content: webinarSeries });
  const { path } = await site.read('/serie/webbinarier').then((page) => ({
    path: page.link('Lägg till alla datum i kalendern'),
  }));
  expect(path).toBe('/serie/webbinarier/kalender.ics');
  const { text } = await site
    .get(path)
    .expect(200)
    .expect('Content-Type', 'text/calendar; charset=utf-8; method=PUBLISH')
    .expect('Content-Disposition', 'attachment; filename="webbinarier.ics"');

  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Exempel: Styrning');
  const entries = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  expect(
    entries.map((entry) => [
      entry.summary,
      entry.startDate.toString(),
      entry.component.getFirstPropertyValue('status'),
    ]),
  ).toEqual([
    ['Webbinarium: Exempel: Styrning – Mål', '2021-10-26T10:00:00', 'CONFIRMED'],
    ['Webbinarium: Exempel: Styrning – Medel', '2021-11-29', 'TENTATIVE'],
  ]);
});

test('a series that is not there has no calendar', async () => {
  const site = await openSite();
  await site.get('/serie/finns-inte/kalender.ics').expect(404);
  await site.get('/en/series/finns-inte/calendar.ics').expect(404);
});
