import { expect, test } from 'vitest';
import { local } from '../../src/time.ts';
import { openDesk } from '../support/desk.ts';
import { conference, event, insertEvent } from '../support/factories.ts';

test('the desk shows how it stands with one’s own events, and each leads to its page', async () => {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const { id } = await insertEvent(desk.db, conference({ capacity: 80, confirmed: 71, queued: 0 }));
  await insertEvent(desk.db, event({ title: 'Exempel: Ett utkast', publishedAt: null }));
  await insertEvent(
    desk.db,
    event({
      title: 'Exempel: Förra veckan',
      startsAt: local('2022-11-03T10:00'),
      endsAt: local('2022-11-03T11:00'),
    }),
  );
  const browser = await desk.signIn('reader');
  const page = await browser.read('/arrangor');
  expect(page.headings).toEqual(['Översikt', 'Kommande', 'Utkast', 'Senast genomförda']);
  expect(page.text).toContain('71 av 80');
  expect(page.link('Exempel: En konferens')).toBe(`/arrangor/evenemang/${id}`);
  const home = await browser.read(`/arrangor/evenemang/${id}`);
  expect(home.facts()).toEqual({
    Anmälda: '71 av 80',
    'Lediga platser': '9',
    'I kö': '0',
    Avanmälda: '0',
    'Dagar till sista anmälningsdag': '8',
  });
  expect(home.hasLink('Visa den publika sidan')).toBe(true);
});
