import { describe, expect, test } from 'vitest';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { readPage } from '../support/page.ts';
import { deskWithQueue, logOf, standing } from './attendee-desk.ts';

describe('the card of a person', () => {
  test('is one click from the list, and says all that is known and what has happened', async () => {
    const { desk, editor, list, first, card } = await deskWithQueue();
    const page = await editor.read(list);
    expect(page.link(`${first.lastName}, ${first.firstName}`)).toBe(card(first));
    const before = await hashOfAllRows(desk.db);
    const shown = await editor.read(card(first));
    expect(shown.heading).toBe(`${first.firstName} ${first.lastName}`);
    expect(shown.facts()).toMatchObject({
      Status: 'I kö, nummer 1',
      Anmälningskod: first.code,
      'E-post': first.email,
      Organisation: 'Exempelkommunen',
      'Typ av organisation': 'Kommun',
      'Språk i mejlen': 'Svenska',
      Anmäld: expect.stringMatching(/^måndag\s10\soktober\s2022\skl\.\s09\.00$/),
    });
    expect(shown.texts('tbody tr').map((row) => row.replace(/^.*kl\.\s\d\d\.\d\d\s/, ''))).toEqual([
      'Ställde sig i kö –',
      'Anmälan kom in –',
    ]);
    expect(await hashOfAllRows(desk.db)).toBe(before);
  });

  test('shows a reader everything and lets the reader do nothing', async () => {
    const { desk, first, card } = await deskWithQueue();
    const reader = await desk.signIn('reader');
    const page = await reader.read(card(first));
    expect(page.facts()['E-post']).toBe(first.email);
    expect(page.texts('main button, main .actions a')).toEqual([]);
  });

  test('is not there under the address of another event, and nothing can be done from there', async () => {
    const { desk, editor, first } = await deskWithQueue();
    const other = await insertEvent(desk.db, conference());
    const wrong = `/arrangor/evenemang/${other.id}/deltagare/${first.id}`;
    const before = await hashOfAllRows(desk.db);
    await editor.get(wrong).expect(404);
    for (const action of ['andra', 'avanmal', 'skicka-igen', 'plats', 'kost-och-behov'])
      await editor.post(`${wrong}/${action}`, { over: 'ja' }).expect(404);
    expect(await hashOfAllRows(desk.db)).toBe(before);
  });

  test('says that the event is cancelled where that is why nothing can be done', async () => {
    const { editor, first, card } = await deskWithQueue({ cancelledAt: '2022-11-09T08:00:00.000Z' });
    const shown = await editor.read(card(first));
    expect(shown.text).toContain('Evenemanget är inställt. Anmälan går inte längre att ändra.');
  });

  test('has no buttons once the event is over, and says why', async () => {
    const { desk, editor, first, card } = await deskWithQueue();
    const page = await editor.read(card(first));
    desk.clock.set('2022-11-25T09:00');
    const late = await desk.again(editor.organiser);
    const shown = await late.read(card(first));
    expect(shown.text).toContain('Evenemanget har börjat eller är över.');
    expect(shown.texts('main button')).toEqual(['Visa kost och behov']);
    const before = await hashOfAllRows(desk.db);
    for (const button of ['Lägg till en plats och ge den', 'Skicka köbeskedet igen']) {
      const { action, fields } = page.form(button);
      const answer = await late.post(action, fields).expect(303);
      expect((await late.read(answer.headers.location ?? '')).text).toContain(
        'Det gick inte längre att göra.',
      );
    }
    expect(await hashOfAllRows(desk.db)).toBe(before);
  });
});

describe('the letter, once more', () => {
  test('says how it stands now, goes to the present address, and is in the history', async () => {
    const { desk, event, editor, seated, second, card } = await deskWithQueue();
    for (const [one, button] of [
      [seated, 'Skicka bekräftelsen igen'],
      [second, 'Skicka köbeskedet igen'],
    ] as const) {
      const page = await editor.read(card(one));
      const answer = await editor.post(page.form(button).action).expect(303);
      const done = await editor.read(answer.headers.location ?? '');
      expect(done.texts('[role="status"]')).toContain(`Mejlet skickas till ${one.email}.`);
      expect(done.text).toContain('Skickade mejlet igen');
      expect(done.text).toContain('Väntar på att skickas');
    }
    expect(
      new Map((await desk.letters()).map(({ to, subject }) => [to.address, subject.split(':')[0]])),
    ).toEqual(
      new Map([
        [seated.email, 'Du är anmäld'],
        [second.email, 'Du står i kö'],
      ]),
    );
    expect(await logOf(desk, event.id)).toEqual([
      ['letter-sent-again', { code: seated.code }],
      ['letter-sent-again', { code: second.code }],
    ]);
    await desk.runMail();
    expect((await editor.read(card(seated))).text).toContain(
      'Mottagarens e-postserver har tagit emot mejlet',
    );
  });

  test('goes once when the button is pressed twice', async () => {
    const { desk, editor, seated, card } = await deskWithQueue();
    for (const _ of [1, 2]) await editor.post(`${card(seated)}/skicka-igen`).expect(303);
    expect(await desk.letters()).toHaveLength(1);
    desk.clock.pass({ minutes: 2 });
    await editor.post(`${card(seated)}/skicka-igen`).expect(303);
    expect(await desk.letters()).toHaveLength(2);
  });
});

describe('cancelling for somebody', () => {
  test('tells the person in the organiser’s words, and gives the seat to the first who waits', async () => {
    const { desk, event, editor, seated, first, card } = await deskWithQueue();
    const page = await editor.read((await editor.read(card(seated))).link('Avanmäl'));
    const form = page.form('Avanmäl');
    const words = { 'Meddelande till personen (frivilligt)': 'Du bad oss i telefon.' };
    const answer = await editor.post(form.action, form.fillIn(words)).expect(303);
    const done = await editor.read(answer.headers.location ?? '');
    expect(done.facts().Status).toBe('Avanmäld');
    expect(done.text).toContain(`Avanmälde ${editor.organiser.name}`);
    expect(done.texts('main button')).toEqual(['Visa kost och behov']);
    const letters = await desk.letters();
    const toSeated = letters.find(({ to }) => to.address === seated.email);
    expect(toSeated?.subject).toMatch(/^Du är avanmäld/);
    expect(toSeated?.text).toContain('Exempelmyndigheten har avanmält dig från');
    expect(toSeated?.text).toContain('Du bad oss i telefon.');
    expect(letters.find(({ to }) => to.address === first.email)?.subject).toMatch(/^Du har fått en plats/);
    expect(await standing(desk, event.id)).toEqual({
      capacity: 1,
      stored: { confirmed: 1, queued: 1 },
      counted: { confirmed: 1, queued: 1 },
    });
    expect(await logOf(desk, event.id)).toEqual([['registration-cancelled', { code: seated.code }]]);
    const before = await hashOfAllRows(desk.db);
    await editor.post(form.action, form.fillIn(words)).expect(303);
    expect(await hashOfAllRows(desk.db)).toBe(before);
  });

  test('keeps a message that is too long, and cancels nothing', async () => {
    const { desk, editor, seated, card } = await deskWithQueue();
    const before = await hashOfAllRows(desk.db);
    const long = 'å'.repeat(1001);
    const answer = await editor.post(`${card(seated)}/avanmal`, { meddelande: long }).expect(422);
    const page = readPage(answer.text);
    expect(page.errors()).toHaveLength(1);
    expect(page.$('textarea').text().trim()).toBe(long);
    expect(await hashOfAllRows(desk.db)).toBe(before);
  });
});
