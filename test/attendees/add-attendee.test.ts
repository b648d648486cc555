import { describe, expect, test } from 'vitest';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { readPage } from '../support/page.ts';
import { deskWithQueue, logOf, rowsOf, standing } from './attendee-desk.ts';

const person = {
  Förnamn: 'Åsa',
  Efternamn: 'Exempelsson',
  'E-postadress': 'asa.exempelsson@example.com',
  Organisation: 'Exempelkommunen',
  'Typ av organisation': 'Kommun',
};

async function adding(fields: Parameters<typeof deskWithQueue>[0] = {}) {
  const opened = await deskWithQueue(fields);
  const page = await opened.editor.read((await opened.editor.read(opened.list)).link('Lägg till deltagare'));
  return { ...opened, form: page.form('Lägg till') };
}

describe('adding somebody by hand', () => {
  test('gives a free seat with a letter, also after the last day to register', async () => {
    const { desk, event, editor, form } = await adding({ capacity: 9, deadlineDay: '2022-11-01' });
    const answer = await editor.post(form.action, form.fillIn(person)).expect(303);
    const card = await editor.read(answer.headers.location ?? '');
    expect(card.heading).toBe('Åsa Exempelsson');
    expect(card.facts().Status).toBe('Anmäld');
    const letters = await desk.letters();
    expect(letters.map(({ to, subject }) => [to.address, subject.split(':')[0]])).toEqual([
      ['asa.exempelsson@example.com', 'Du är anmäld'],
    ]);
    const added = (await rowsOf(desk.db, event.id)).find(({ firstName }) => firstName === 'Åsa');
    expect(await logOf(desk, event.id)).toEqual([['registration-added', { code: added?.code }]]);
    const before = await hashOfAllRows(desk.db);
    const again = await editor.post(form.action, form.fillIn(person)).expect(303);
    expect((await editor.read(again.headers.location ?? '')).text).toContain('Personen var redan anmäld.');
    expect(await hashOfAllRows(desk.db)).toBe(before);
  });

  test('writes no letter when told not to', async () => {
    const { desk, editor, form } = await adding({ capacity: 9 });
    await editor.post(form.action, form.fillIn({ ...person, Bekräftelse: [] })).expect(303);
    expect(await desk.letters()).toEqual([]);
  });

  test('writes in the language that was chosen, from the first letter on', async () => {
    const { desk, event, editor, form } = await adding({ capacity: 9 });
    expect(form.fields.sprak).toEqual(['sv']);
    await editor.post(form.action, form.fillIn({ ...person, Språk: 'en' })).expect(303);
    const [letter] = await desk.letters();
    expect(letter?.subject).toMatch(/^You are registered: /);
    const added = (await rowsOf(desk.db, event.id)).find(({ firstName }) => firstName === 'Åsa');
    expect(added?.language).toBe('en');
  });

  test('ends in the queue when every seat is taken', async () => {
    const { desk, event, editor, form } = await adding();
    const answer = await editor.post(form.action, form.fillIn(person)).expect(303);
    expect((await editor.read(answer.headers.location ?? '')).facts().Status).toBe('I kö, nummer 3');
    expect(await standing(desk, event.id)).toEqual({
      capacity: 1,
      stored: { confirmed: 1, queued: 3 },
      counted: { confirmed: 1, queued: 3 },
    });
  });

  test('over capacity is one seat more', async () => {
    const { desk, event, editor, form } = await adding();
    await editor.post(form.action, form.fillIn({ ...person, Platser: ['Över kapacitet'] })).expect(303);
    expect(await standing(desk, event.id)).toEqual({
      capacity: 2,
      stored: { confirmed: 2, queued: 2 },
      counted: { confirmed: 2, queued: 2 },
    });
  });

  test('is refused with what was typed kept: nothing filled in, or no seat and no queue', async () => {
    const { desk, editor, form } = await adding({ queue: 0, queued: 0 });
    const before = await hashOfAllRows(desk.db);
    expect(readPage((await editor.post(form.action, form.fields).expect(422)).text).errors()).toHaveLength(5);
    const full = readPage((await editor.post(form.action, form.fillIn(person)).expect(422)).text);
    expect(full.errors()).toEqual([
      'Det finns ingen ledig plats. Kryssa för Över kapacitet om personen ändå ska få en.',
    ]);
    expect(full.form('Lägg till').fields.fornamn).toEqual(['Åsa']);
    expect(await hashOfAllRows(desk.db)).toBe(before);
  });

  test('takes ten with one address, and no more', async () => {
    const { desk, editor, form } = await adding({ capacity: null });
    for (let number = 1; number <= 10; number++)
      await editor.post(form.action, form.fillIn({ ...person, Efternamn: `Nummer ${number}` })).expect(303);
    const before = await hashOfAllRows(desk.db);
    const refused = await editor.post(form.action, form.fillIn(person)).expect(422);
    expect(readPage(refused.text).errors()[0]).toContain('så många anmälningar');
    expect(await hashOfAllRows(desk.db)).toBe(before);
  });

  test('is no longer possible once the event is over', async () => {
    const { desk, editor, form, list } = await adding({ capacity: 9 });
    desk.clock.set('2022-11-25T09:00');
    const late = await desk.again(editor.organiser);
    expect((await late.read(list)).hasLink('Lägg till deltagare')).toBe(false);
    await late.post(form.action, form.fillIn(person)).expect(422);
    expect(await desk.letters()).toEqual([]);
  });
});
