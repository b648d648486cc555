import { describe, expect, test } from 'vitest';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { onEveryEngine } from '../support/engines.ts';
import { readPage } from '../support/page.ts';
import { askForLetter, deskWithOrganiser, newBrowser } from './signing-in.ts';

onEveryEngine('signing in by letter', (engine) => {
  test('the link opens a page with a button, and the button signs in, once', async () => {
    const { desk, organiser } = await deskWithOrganiser({ engine });
    const browser = newBrowser(desk);
    const { letter, link } = await askForLetter(desk, browser, organiser.email.toUpperCase());
    expect(letter).toMatchObject({
      kind: 'sign-in',
      to: { address: organiser.email },
      subject: 'Logga in på Samlingspunkt',
    });
    const before = await hashOfAllRows(desk.db);
    const page = await browser.read(link);
    expect(page.text).toContain(`Du loggar in som ${organiser.name}.`);
    expect(await hashOfAllRows(desk.db)).toBe(before);
    expect(browser.jar.size).toBe(0);
    const { headers } = await browser.post(link).then((response) => response);
    expect(headers.location).toBe('/arrangor');
    expect((await browser.read('/arrangor')).heading).toBe('Översikt');

    const thief = newBrowser(desk);
    expect((await thief.get(link)).status).toBe(410);
    expect((await thief.post(link)).status).toBe(410);
    expect(thief.jar.size).toBe(0);
  });

  test('the code signs in on the page where the letter was asked for, however it is pasted', async () => {
    const { desk, organiser } = await deskWithOrganiser({ engine });
    const browser = newBrowser(desk);
    const { code, codePage, handle, link } = await askForLetter(desk, browser, organiser.email);
    const page = await browser.read(codePage);
    expect(page.heading).toBe('Kolla din e-post');
    expect(page.text).toContain(organiser.email);
    const answer = await browser.post('/arrangor/logga-in/kod', { b: handle, kod: ` ${code} ` });
    expect(answer.headers.location).toBe('/arrangor');
    expect((await newBrowser(desk).post(link)).status).toBe(410);
  });

  test('a code is tried five times and no more, at the same time too', async () => {
    const { desk, organiser } = await deskWithOrganiser({ engine });
    const browser = newBrowser(desk);
    const { code, handle } = await askForLetter(desk, browser, organiser.email);
    const wrong = code.startsWith('1') ? '222222' : '111111';
    const answers = await Promise.all(
      Array.from({ length: 9 }, () => browser.post('/arrangor/logga-in/kod', { b: handle, kod: wrong })),
    );
    const said = answers.map(({ text }) => readPage(text).errors()[0]);
    expect(said.filter((message) => message?.startsWith('Koden stämmer inte'))).toHaveLength(4);
    expect(said.filter((message) => message === 'Koden har gått ut. Be om en ny.')).toHaveLength(5);
    const right = await browser.post('/arrangor/logga-in/kod', { b: handle, kod: code });
    expect([right.status, browser.jar.size]).toEqual([422, 0]);
  });
});

describe('a sign-in letter', () => {
  test('is good for a quarter of an hour', async () => {
    const { desk, organiser } = await deskWithOrganiser();
    const browser = newBrowser(desk);
    const { code, handle, link } = await askForLetter(desk, browser, organiser.email);
    desk.clock.pass({ minutes: 15 });
    expect((await browser.get(link)).status).toBe(410);
    expect((await browser.post(link)).status).toBe(410);
    expect((await browser.post('/arrangor/logga-in/kod', { b: handle, kod: code })).status).toBe(422);
    expect(browser.jar.size).toBe(0);
  });

  test('leaves only hashes behind: neither the link nor the code stands in a table', async () => {
    const { desk, organiser } = await deskWithOrganiser();
    const { code, link } = await askForLetter(desk, newBrowser(desk), organiser.email);
    const rows = JSON.stringify(await desk.db.reader.selectFrom('signInLetters').selectAll().execute());
    expect(rows).not.toContain(link.split('.')[1]);
    expect(rows).not.toContain(code.replace(/\s/g, ''));
    expect(rows).not.toContain(organiser.email);
  });

  test('of somebody who has been removed signs nobody in', async () => {
    const { desk, organiser } = await deskWithOrganiser();
    const browser = newBrowser(desk);
    const { link } = await askForLetter(desk, browser, organiser.email);
    await desk.db.writer.updateTable('organisers').set({ removedAt: desk.clock.now() }).execute();
    expect((await browser.get(link)).status).toBe(410);
    expect((await browser.post(link)).status).toBe(410);
    expect((await askForLetter(desk, browser, organiser.email)).letter).toBeUndefined();
  });

  test('comes five times in a quarter of an hour, and the fifth still works', async () => {
    const { desk, organiser } = await deskWithOrganiser();
    const browser = newBrowser(desk);
    const letters = [];
    for (let time = 0; time < 7; time++) letters.push(await askForLetter(desk, browser, organiser.email));
    expect(letters.map(({ letter }) => letter !== undefined)).toEqual([...Array(5).fill(true), false, false]);
    expect(letters.map(({ codePage }) => codePage.startsWith('/arrangor/logga-in/kod?b='))).toEqual(
      Array(7).fill(true),
    );
    expect((await browser.post(letters[4]?.link ?? '')).headers.location).toBe('/arrangor');
    desk.clock.pass({ minutes: 16 });
    expect((await askForLetter(desk, browser, organiser.email)).letter).toBeDefined();
  });
});

describe('the sign-in page', () => {
  test('says the same of an address that nobody has, and the code page too', async () => {
    const { desk, organiser } = await deskWithOrganiser();
    const [known, unknown] = [newBrowser(desk), newBrowser(desk)];
    const one = await askForLetter(desk, known, organiser.email);
    const other = await askForLetter(desk, unknown, 'exempel.ingen@example.com');
    expect([one.letter !== undefined, other.letter]).toEqual([true, undefined]);
    expect(other.codePage.length).toBe(one.codePage.length);
    const shown = async (browser: typeof known, page: string, address: string, handle: string) =>
      (await browser.get(page)).text.replaceAll(address, 'X').replaceAll(handle, 'H');
    expect(await shown(unknown, other.codePage, 'exempel.ingen@example.com', other.handle)).toBe(
      await shown(known, one.codePage, organiser.email, one.handle),
    );
    const wrong = { kod: '000000' };
    const [right, left] = [
      await known.post('/arrangor/logga-in/kod', { b: one.handle, ...wrong }),
      await unknown.post('/arrangor/logga-in/kod', { b: other.handle, ...wrong }),
    ];
    expect([right.status, left.status]).toEqual([422, 422]);
    expect(readPage(left.text).errors()).toEqual(readPage(right.text).errors());
  });

  test('corrects an address that is none, and writes no letter', async () => {
    const { desk } = await deskWithOrganiser();
    const answer = await newBrowser(desk).post('/arrangor/logga-in', { epost: 'fel' });
    expect([answer.status, readPage(answer.text).errors()]).toEqual([
      422,
      ['Fyll i en fullständig e-postadress, till exempel namn@example.com.'],
    ]);
    expect(await desk.letters()).toEqual([]);
  });

  test('leads back to the page one wanted, and never to another site', async () => {
    const { desk, organiser } = await deskWithOrganiser();
    const wanted = await newBrowser(desk).get('/arrangor/inloggningar');
    expect(wanted.headers.location).toBe('/arrangor/logga-in?till=%2Farrangor%2Finloggningar');
    const leads = async (till: string) => {
      desk.clock.pass({ minutes: 16 });
      const browser = newBrowser(desk);
      const { link } = await askForLetter(desk, browser, organiser.email, { till });
      return (await browser.post(link)).headers.location;
    };
    expect(await leads('/arrangor/inloggningar')).toBe('/arrangor/inloggningar');
    for (const elsewhere of [
      'https://example.org/',
      '//example.org',
      '/\\example.org',
      '/arrangor/../../evenemang',
      '/arrangor@example.org',
      '/arrangor/%0d%0aSet-Cookie:x=y',
      'javascript:alert(1)',
      '/arrangor/logga-in?till=//example.org',
      '/arrangor/logga-ut',
    ])
      expect([elsewhere, await leads(elsewhere)]).toEqual([elsewhere, '/arrangor']);
  });

  test('stops a script after sixty tries from one address', async () => {
    const { desk } = await deskWithOrganiser();
    const statuses = [];
    for (let time = 0; time < 62; time++)
      statuses.push((await desk.post('/arrangor/logga-in/kod', { b: 'x', kod: '1' })).status);
    expect(statuses).toEqual([...Array(60).fill(303), 429, 429]);
  });
});
