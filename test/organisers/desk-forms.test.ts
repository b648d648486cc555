import { describe, expect, test } from 'vitest';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { openDesk } from '../support/desk.ts';
import { askForLetter, newBrowser } from './signing-in.ts';

/** Somebody who signed in at nine, and is idle until the evening. */
async function idleBrowser() {
  const desk = await openDesk();
  const { organiser, cookie } = await desk.signIn();
  const browser = newBrowser(desk);
  browser.jar.set('samlingspunkt', cookie.split('=')[1] ?? '');
  desk.clock.pass({ hours: 9 });
  return { desk, organiser, browser };
}

describe('a form sent after the session has expired', () => {
  test('is kept sealed, and sent again after signing in', async () => {
    const { desk, organiser, browser } = await idleBrowser();
    const typed = { avsluta: ['andra', 'Åsa & "Örn" <b>'], tomt: '' };
    const answer = await browser.post('/arrangor/inloggningar', typed);
    expect(answer.headers.location).toBe('/arrangor/logga-in?besked=utgangen');
    expect((await browser.read('/arrangor/logga-in?besked=utgangen')).text).toContain(
      'Det du skrev finns kvar.',
    );
    const rows = await desk.db.reader.selectFrom('deskDrafts').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('Örn');

    const { link } = await askForLetter(desk, browser, organiser.email);
    expect((await browser.post(link)).headers.location).toBe('/arrangor/det-du-skrev');
    const before = await hashOfAllRows(desk.db);
    const page = await browser.read('/arrangor/det-du-skrev');
    expect(page.heading).toBe('Det du skrev finns kvar');
    expect(await hashOfAllRows(desk.db)).toBe(before);
    const form = page.form('Skicka igen');
    expect(form.action).toBe('/arrangor/inloggningar');
    expect(form.fields).toEqual({ ...typed, tomt: [''], 'utkast-id': [rows[0]?.id] });
    expect((await browser.post(form.action, form.fields)).headers.location).toMatch(/avslutade=/);
    const left = () => desk.db.reader.selectFrom('deskDrafts').selectAll().execute();
    await expect.poll(left).toEqual([]);
  });

  test('is shown to nobody else, can be thrown away, and is gone after a day', async () => {
    const { desk, organiser, browser } = await idleBrowser();
    await browser.post('/arrangor/inloggningar', { avsluta: 'andra' });
    await browser.post('/arrangor/inloggningar', { avsluta: 'x' });
    const other = await desk.signIn();
    expect((await other.read('/arrangor/det-du-skrev')).text).toContain('Det finns inget att skicka igen.');
    const { id } = await desk.db.reader.selectFrom('deskDrafts').select('id').executeTakeFirstOrThrow();
    await other.post('/arrangor/det-du-skrev', { kasta: id });
    const back = await desk.again(organiser);
    expect((await back.read('/arrangor/det-du-skrev')).headings).toHaveLength(3);
    await back.post('/arrangor/det-du-skrev', { kasta: id });
    expect((await back.read('/arrangor/det-du-skrev')).headings).toHaveLength(2);
    desk.clock.pass({ hours: 23 });
    const later = await desk.again(organiser);
    expect((await later.read('/arrangor/det-du-skrev')).headings).toHaveLength(2);
    desk.clock.pass({ hours: 1 });
    expect((await later.read('/arrangor/det-du-skrev')).headings).toHaveLength(1);
  });

  test('is not kept for a session that has been ended, nor for nobody', async () => {
    const desk = await openDesk();
    const browser = await desk.signIn();
    await browser.post('/arrangor/logga-ut');
    const before = await hashOfAllRows(desk.db);
    const answer = await browser.post('/arrangor/inloggningar', { avsluta: 'andra' });
    expect(answer.headers.location).toBe('/arrangor/logga-in');
    await desk.post('/arrangor/inloggningar', { avsluta: 'andra' }).expect(303);
    expect(await hashOfAllRows(desk.db)).toBe(before);
  });

  test('keeps the latest five', async () => {
    const { desk, browser } = await idleBrowser();
    for (let number = 0; number < 7; number++) {
      desk.clock.pass({ seconds: 1 });
      await browser.post('/arrangor/inloggningar', { avsluta: String(number) });
    }
    expect(await desk.db.reader.selectFrom('deskDrafts').select('id').execute()).toHaveLength(5);
  });
});

describe('a form of the desk', () => {
  test.each([
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }],
    ['a neighbour of the site', { 'Sec-Fetch-Site': 'same-site' }],
    ['another origin', { 'Sec-Fetch-Site': '', Origin: 'https://example.org' }],
    ['nowhere', { 'Sec-Fetch-Site': '', Origin: '' }],
    ['a page that hides where it is', { 'Sec-Fetch-Site': '', Origin: 'null' }],
  ])('from %s does nothing', async (_, headers) => {
    const desk = await openDesk();
    const browser = await desk.signIn();
    const before = await hashOfAllRows(desk.db);
    await browser.post('/arrangor/logga-ut', {}, headers).expect(403);
    await desk.post('/arrangor/logga-in', { epost: browser.organiser.email }, headers).expect(403);
    expect(await hashOfAllRows(desk.db)).toBe(before);
    await browser.post('/arrangor/logga-ut', {}, { 'Sec-Fetch-Site': '' }).expect(303);
  });

  test('may be much longer than a visitor’s', async () => {
    const desk = await openDesk();
    const browser = await desk.signIn();
    const many = Object.fromEntries(Array.from({ length: 1_500 }, (_, at) => [`falt-${at}`, 'x'.repeat(60)]));
    await browser.post('/arrangor/inloggningar', many).expect(303);
    await browser.post('/arrangor/inloggningar', { falt: 'x'.repeat(600_000) }).expect(413);
    await browser.post('/kontakt', { falt: 'x'.repeat(40_000) }).expect(413);
  });
});

test('the desk is kept by no cache, and found by no search engine', async () => {
  const desk = await openDesk();
  const browser = await desk.signIn();
  for (const response of [await browser.get('/arrangor'), await desk.get('/arrangor/logga-in')])
    expect(response.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'same-origin',
      'x-robots-tag': 'noindex',
    });
});
