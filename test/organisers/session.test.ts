import { describe, expect, test } from 'vitest';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { openDesk, own } from '../support/desk.ts';
import { onEveryEngine } from '../support/engines.ts';
import { event, insertEvent } from '../support/factories.ts';
import { askForLetter, deskWithOrganiser, newBrowser } from './signing-in.ts';

onEveryEngine('a session', (engine) => {
  test('that is ended in one tab is dead in the other on the next request', async () => {
    const desk = await openDesk({ engine });
    const one = await desk.signIn();
    const other = await desk.again(one.organiser);
    const page = await one.read('/arrangor/inloggningar');
    expect(page.text).toContain('Den här webbläsaren');
    await other.read('/arrangor');
    const answer = await one.post('/arrangor/inloggningar', { avsluta: 'andra' });
    expect(answer.headers.location).toBe('/arrangor/inloggningar?avslutade=1');
    expect((await other.get('/arrangor')).headers.location).toBe('/arrangor/logga-in?till=%2Farrangor');
    await one.read('/arrangor');
    const out = await one.post('/arrangor/logga-ut');
    expect(out.headers['set-cookie']).toEqual(['samlingspunkt=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax']);
    expect((await one.get('/arrangor')).status).toBe(303);
  });

  test('of somebody who has been removed, or lost a role, ends or shrinks on the next request', async () => {
    const desk = await openDesk({ engine });
    const { id } = await insertEvent(desk.db, event());
    const browser = await desk.signIn('editor');
    await browser.read(`/arrangor/evenemang/${id}`);
    await desk.db.writer.deleteFrom('memberships').execute();
    expect((await browser.get(`/arrangor/evenemang/${id}`)).status).toBe(404);
    expect((await browser.read('/arrangor')).text).toContain('Du hör inte till någon arrangör.');
    await desk.db.writer.updateTable('organisers').set({ removedAt: desk.clock.now() }).execute();
    expect((await browser.get('/arrangor')).status).toBe(303);
  });
});

describe('a session', () => {
  test('ends when it has been idle for eight hours, and not while it is used', async () => {
    const { desk, organiser } = await deskWithOrganiser();
    const browser = newBrowser(desk);
    await browser.post((await askForLetter(desk, browser, organiser.email)).link);
    const before = await hashOfAllRows(desk.db);
    for (let day = 0; day < 3; day++) {
      desk.clock.pass({ hours: 7, minutes: 59 });
      await browser.read('/arrangor');
    }
    expect(await hashOfAllRows(desk.db)).toBe(before);
    desk.clock.pass({ hours: 8 });
    expect((await browser.get('/arrangor')).status).toBe(303);
  });

  test('ends after fourteen days, however busy', async () => {
    const { desk, organiser } = await deskWithOrganiser();
    const browser = newBrowser(desk);
    await browser.post((await askForLetter(desk, browser, organiser.email)).link);
    for (let hours = 0; hours < 14 * 24 - 6; hours += 6) {
      desk.clock.pass({ hours: 6 });
      await browser.read('/arrangor');
    }
    desk.clock.pass({ hours: 6 });
    expect((await browser.get('/arrangor')).status).toBe(303);
  });

  test('is a cookie that scripts and other sites cannot use, and that https ties to the host', async () => {
    const { desk, organiser } = await deskWithOrganiser({
      env: { BASE_URL: 'https://evenemang.example.com' },
    });
    const { letter } = await askForLetter(desk, newBrowser(desk), organiser.email);
    const link = letter?.text.match(/https:\/\/evenemang\.example\.com(\S+)/)?.[1] ?? '';
    const { headers } = await desk.post(link);
    const [cookie, ...others] = (headers['set-cookie'] ?? []) as unknown as string[];
    expect(others).toEqual([]);
    expect(cookie).toMatch(
      /^__Host-samlingspunkt=[\w-]{43}\.[0-9a-z]+\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
  });

  test.each([
    ['another signature', (cookie: string) => `${cookie.slice(0, -3)}aaa`],
    ['another time', (cookie: string) => cookie.replace(/\.[0-9a-z]+\./, '.zzzzzz.')],
    ['two of one name', (cookie: string) => `${cookie}; ${cookie}`],
    ['half of it', (cookie: string) => cookie.slice(0, 40)],
    ['nothing', () => 'samlingspunkt='],
    ['eight kilobytes', () => `samlingspunkt=${'a'.repeat(8_000)}`],
    ['odd percent signs', () => 'samlingspunkt=%E0%A4%A; %=%'],
  ])('with %s in its cookie is none, and no error', async (_, change) => {
    const desk = await openDesk();
    const { cookie } = await desk.signIn();
    await desk.get('/arrangor').set('Cookie', `other=1; ${cookie}`).expect(200);
    await desk.get('/arrangor').set('Cookie', change(cookie)).expect(303);
  });

  test('is kept in the database as a hash: whoever reads it cannot sign in', async () => {
    const desk = await openDesk();
    const { cookie } = await desk.signIn();
    const rows = JSON.stringify(await desk.db.reader.selectFrom('organiserSessions').selectAll().execute());
    expect(rows).not.toContain(cookie.split(/[=.]/)[1]);
  });

  test('of another organiser cannot be ended', async () => {
    const desk = await openDesk();
    const [one, other] = [await desk.signIn(), await desk.signIn()];
    const { id } = await desk.db.reader
      .selectFrom('organiserSessions')
      .select('id')
      .where('organiserId', '=', other.organiser.id)
      .executeTakeFirstOrThrow();
    const answer = await one.post('/arrangor/inloggningar', { avsluta: id });
    expect(answer.headers.location).toBe('/arrangor/inloggningar?avslutade=0');
    await other.read('/arrangor');
  });

  test('changes nothing for visitors: their pages are the same bytes, without a cookie', async () => {
    const desk = await openDesk();
    await insertEvent(desk.db, event({ slug: 'exempel', controllerId: own }));
    const browser = await desk.signIn();
    for (const path of ['/', '/evenemang', '/evenemang/exempel', '/evenemang/finns-inte']) {
      const [visitor, organiser] = [await desk.get(path), await browser.get(path)];
      expect(organiser.text).toBe(visitor.text);
      expect([visitor.headers['set-cookie'], organiser.headers['set-cookie']]).toEqual([
        undefined,
        undefined,
      ]);
    }
  });
});
