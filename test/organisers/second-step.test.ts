import { describe, expect, test } from 'vitest';
import { createKeys } from '../../src/keys.ts';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { onEveryEngine } from '../support/engines.ts';
import { readPage } from '../support/page.ts';
import { appCode, askForLetter, deskWithOrganiser, newBrowser, setUpApp } from './signing-in.ts';

const twoStep = { env: { TWO_STEP: 'on' } };
const step = '/arrangor/logga-in/andra-steget';

/** Somebody who has set up an app and signs in anew, as far as the second step. */
async function beforeSecondStep(options: Parameters<typeof deskWithOrganiser>[0] = {}) {
  const { desk, organiser } = await deskWithOrganiser({ ...twoStep, ...options });
  const first = newBrowser(desk);
  const { secret, codes } = await setUpApp(desk, first, organiser.email);
  desk.clock.pass({ minutes: 5 });
  const browser = newBrowser(desk);
  const { link } = await askForLetter(desk, browser, organiser.email);
  await browser.post(link);
  return { desk, organiser, browser, secret, codes };
}

onEveryEngine('the second step', (engine) => {
  test('is set up once with an app, and its recovery codes are shown once', async () => {
    const { desk, organiser } = await deskWithOrganiser({ ...twoStep, engine });
    const browser = newBrowser(desk);
    const { link } = await askForLetter(desk, browser, organiser.email);
    expect((await browser.post(link)).headers.location).toBe('/arrangor/logga-in/satt-upp');
    expect((await browser.get('/arrangor')).headers.location).toBe(
      '/arrangor/logga-in/satt-upp?till=%2Farrangor',
    );
    const before = await hashOfAllRows(desk.db);
    const page = await browser.read('/arrangor/logga-in/satt-upp');
    expect(await hashOfAllRows(desk.db)).toBe(before);
    const secret = page.facts()['Nyckel att skriva in för hand'] ?? '';
    expect(page.$('svg[role="img"] path').attr('d')).toMatch(/^M/);
    const wrong = await browser.post('/arrangor/logga-in/satt-upp', { kod: '12345' });
    expect([wrong.status, readPage(wrong.text).errors().length]).toEqual([422, 1]);

    const half = browser.cookies();
    const answer = await browser.post('/arrangor/logga-in/satt-upp', { kod: appCode(desk, secret) });
    const codes = readPage(answer.text).texts('.codes li');
    expect([answer.status, new Set(codes).size]).toEqual([200, 10]);
    expect((await browser.read('/arrangor')).heading).toBe('Översikt');
    expect((await browser.get('/arrangor/logga-in/satt-upp')).headers.location).toBe('/arrangor');
    // The name of the half session is dead: whoever had it has nothing.
    expect((await desk.get('/arrangor').set('Cookie', half)).headers.location).toMatch(/logga-in\?/);
    const rows = JSON.stringify([
      await desk.db.reader.selectFrom('organisers').selectAll().execute(),
      await desk.db.reader.selectFrom('recoveryCodes').selectAll().execute(),
    ]);
    for (const kept of [secret.replaceAll(' ', ''), ...codes]) expect(rows).not.toContain(kept);
  });

  test('takes a code of the app, and no code twice', async () => {
    const { desk, organiser, browser, secret } = await beforeSecondStep({ engine });
    expect((await browser.get('/arrangor')).headers.location).toBe(`${step}?till=%2Farrangor`);
    expect((await browser.read(step)).heading).toBe('Ange koden från din app');
    const code = appCode(desk, secret);
    const answer = await browser.post(step, { kod: code, till: '/arrangor/inloggningar' });
    expect(answer.headers.location).toBe('/arrangor/inloggningar');
    expect((await browser.read('/arrangor/inloggningar')).text).toContain(
      'Du har 10 återställningskoder kvar.',
    );

    const thief = newBrowser(desk);
    await thief.post((await askForLetter(desk, thief, organiser.email)).link);
    expect((await thief.post(step, { kod: code })).status).toBe(422);
    expect((await thief.get('/arrangor')).status).toBe(303);
  });

  test('takes a recovery code instead, once', async () => {
    const { desk, organiser, browser, codes } = await beforeSecondStep({ engine });
    const given = ` ${codes[3]?.toUpperCase().replace('-', ' ')}`;
    expect((await browser.post(step, { aterstallningskod: given })).headers.location).toBe('/arrangor');
    expect((await browser.read('/arrangor/inloggningar')).text).toContain(
      'Du har 9 återställningskoder kvar.',
    );
    const again = newBrowser(desk);
    await again.post((await askForLetter(desk, again, organiser.email)).link);
    const answer = await again.post(step, { aterstallningskod: given });
    expect([answer.status, readPage(answer.text).errors()]).toEqual([
      422,
      ['Återställningskoden stämmer inte, eller så är den redan använd.'],
    ]);
  });
});

describe('the second step', () => {
  test('forgives a clock that is half a minute wrong, and no more', async () => {
    for (const [seconds, status] of [
      [-30, 303],
      [30, 303],
      [-90, 422],
      [90, 422],
    ] as const) {
      const { desk, browser, secret } = await beforeSecondStep();
      desk.clock.pass({ seconds });
      const code = appCode(desk, secret);
      desk.clock.pass({ seconds: -seconds });
      expect([seconds, (await browser.post(step, { kod: code })).status]).toEqual([seconds, status]);
    }
  });

  test('ends after five wrong codes, and a right one comes too late', async () => {
    const { desk, browser, secret } = await beforeSecondStep();
    const right = appCode(desk, secret);
    const wrong = right === '111111' ? '222222' : '111111';
    const statuses = [];
    for (let time = 0; time < 5; time++)
      statuses.push((await browser.post(step, { kod: wrong })).headers.location ?? 'again');
    expect(statuses).toEqual([...Array(4).fill('again'), '/arrangor/logga-in?besked=forsok']);
    expect((await browser.post(step, { kod: right })).headers.location).toBe('/arrangor/logga-in');
  });

  test('has half an hour, and opens nothing before it is passed', async () => {
    const { desk, browser, secret } = await beforeSecondStep();
    const before = await hashOfAllRows(desk.db);
    for (const path of ['/arrangor/inloggningar', '/arrangor/logga-ut', '/arrangor/det-du-skrev'])
      expect((await browser.post(path, { avsluta: 'andra' })).headers.location).toBe(step);
    expect(await hashOfAllRows(desk.db)).toBe(before);
    desk.clock.pass({ minutes: 30 });
    const late = await browser.post(step, { kod: appCode(desk, secret) });
    expect(late.headers.location).toBe('/arrangor/logga-in');
  });

  test('shows a secret of its own at each sign-in until one is confirmed', async () => {
    const { desk, organiser } = await deskWithOrganiser(twoStep);
    const secrets = [];
    for (let time = 0; time < 2; time++) {
      const browser = newBrowser(desk);
      await browser.post((await askForLetter(desk, browser, organiser.email)).link);
      secrets.push(
        (await browser.read('/arrangor/logga-in/satt-upp')).facts()['Nyckel att skriva in för hand'],
      );
    }
    expect(secrets[0]).not.toBe(secrets[1]);
  });
});

test('apps, recovery codes and sessions work on when the secret is changed, for as long as the old one is listed', async () => {
  const { desk, organiser, browser, secret, codes } = await beforeSecondStep({
    env: { ...twoStep.env, SECRET: 'the old secret of this site' },
  });
  const { keys } = desk.services;
  Object.assign(keys, createKeys(['the new secret of this site', 'the old secret of this site']));
  expect((await browser.post(step, { kod: appCode(desk, secret) })).headers.location).toBe('/arrangor');
  await browser.read('/arrangor');
  const again = newBrowser(desk);
  await again.post((await askForLetter(desk, again, organiser.email)).link);
  const answer = await again.post(step, { aterstallningskod: codes[0] ?? '' });
  expect(answer.headers.location).toBe('/arrangor');
});
