import { expect, test } from 'vitest';
import { local } from '../../src/time.ts';
import { openDesk } from '../support/desk.ts';
import { conference, insertEvent, event as webinar } from '../support/factories.ts';
import { answered, stored } from './editing.ts';
import { everythingConference } from './everything-conference.ts';

const copyPath = '/arrangor/evenemang/allt/kopiera';

test('a whole conference is copied to another town: programme, speakers, contacts, series, and a new address', async () => {
  const desk = await openDesk({ now: '2022-10-04T09:00', content: everythingConference });
  const source = await stored(desk, { id: 'allt' });
  const browser = await desk.signIn('editor');
  const page = await browser.read(copyPath);
  const copied = await browser.post(
    copyPath,
    page.form('Skapa kopian').fillIn({ 'Nytt datum': '2023-05-11', Ort: 'Luleå' }),
  );
  expect(copied.status).toBe(303);
  const id = copied.headers.location?.split('/')[3] ?? '';
  const copy = await stored(desk, { id });
  expect(copy.event).toMatchObject({
    slug: 'exempel-allt-pa-en-gang-lulea-2023',
    title: source.event.title,
    town: 'Luleå',
    venue: null,
    address: null,
    body: source.event.body,
    day: '2023-05-11',
    startsAt: local('2023-05-11T10:00'),
    endsAt: local('2023-05-11T16:00'),
    gatheringAt: local('2023-05-11T09:00'),
    deadlineDay: '2023-05-05',
    capacity: 80,
    confirmed: 0,
    confirmedOnline: 0,
    seriesId: 'serien',
    position: 3,
    publishedAt: null,
    version: 0,
  });
  expect(copy.sessions.map(({ title, startsAt }) => [title, startsAt])).toEqual([
    ['Exempel: Öppning', local('2023-05-11T10:00')],
  ]);
  const plain = (rows: object[]) => rows.map((row) => ({ ...row, id: '', eventId: '', sessionId: '' }));
  expect(plain(copy.contacts)).toEqual(plain(source.contacts));
  expect(plain(copy.appearances)).toEqual(plain(source.appearances));
  expect(copy.organisers).toEqual(source.organisers);
  expect(copy.materials).toEqual([]);
  expect(await stored(desk, { id: 'allt' })).toEqual(source);
  expect((await browser.read(copied.headers.location ?? '')).text).toContain('Kopian är skapad som utkast.');
  expect((await desk.get(`/evenemang/${copy.event.slug}`)).status).toBe(404);
});

test('last year’s webinar is copied in three clicks, without its series, recording and meeting', async () => {
  const desk = await openDesk({ now: '2022-10-04T09:00' });
  const last = await insertEvent(
    desk.db,
    webinar({
      startsAt: local('2021-10-26T14:00'),
      endsAt: local('2021-10-26T15:00'),
      meetingUrl: 'https://moten.example.com/1',
    }),
  );
  await insertEvent(desk.db, webinar({ title: 'Exempel: Ett nyare' }));
  const browser = await desk.signIn('editor');
  const overview = await browser.read('/arrangor');
  const choose = await browser.read(overview.link('Nytt evenemang'));
  expect(choose.texts('main li a')).toEqual(['Exempel: Ett nyare', last.title]);
  const page = await browser.read(choose.link(last.title));
  const form = page.form('Skapa kopian');
  expect(answered(await browser.post(form.action, form.fillIn({ Titel: '' })))).toEqual({
    status: 422,
    errors: ['Skriv en titel.'],
  });
  expect(
    answered(await browser.post(form.action, form.fillIn({ 'Nytt datum (frivilligt)': '2022-02-30' }))),
  ).toEqual({ status: 422, errors: ['Dagen 2022-02-30 finns inte. Skriv till exempel 2022-11-24.'] });
  const copied = await browser.post(form.action, form.fillIn({ Titel: 'Exempel: Ett nytt' }));
  const copy = await stored(desk, { id: copied.headers.location?.split('/')[3] ?? '' });
  expect(copy.event).toMatchObject({
    title: 'Exempel: Ett nytt',
    precision: 'none',
    meetingUrl: null,
    seriesId: null,
  });
});

test('a programme with times asks for the day it is moved to', async () => {
  const desk = await openDesk({ now: '2022-10-04T09:00', content: everythingConference });
  const browser = await desk.signIn('editor');
  const form = (await browser.read(copyPath)).form('Skapa kopian');
  expect(answered(await browser.post(copyPath, form.fields))).toEqual({
    status: 422,
    errors: ['Fyll i det nya datumet, så flyttas programmets tider dit.'],
  });
});

test('whoever is not responsible for an event becomes so for the copy', async () => {
  const desk = await openDesk({ now: '2022-10-04T09:00', content: everythingConference });
  const browser = await desk.signIn('editor', 'föreningen');
  const form = (await browser.read(copyPath)).form('Skapa kopian');
  const copied = await browser.post(copyPath, form.fillIn({ 'Nytt datum': '2023-05-11' }));
  const copy = await stored(desk, { id: copied.headers.location?.split('/')[3] ?? '' });
  expect(copy.controller.id).toBe('föreningen');
  expect(copy.organisers.map(({ id }) => id)).toEqual(['exempelmyndigheten', 'föreningen']);
  const hasNone = await insertEvent(desk.db, conference({ controllerId: 'exempelverket' }));
  expect((await browser.get(`/arrangor/evenemang/${hasNone.id}/kopiera`)).status).toBe(404);
});
