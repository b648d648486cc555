import { describe, expect, test } from 'vitest';
import { local } from '../../src/time.ts';
import { oddTexts } from '../registrations/odd-texts.ts';
import { readPage } from '../support/page.ts';
import { openProgramme, press, rowsOn, save, storedRows, type Written, withRows } from './programme-site.ts';

const row = { start: '11.15', typ: 'punkt', rubrik: 'En punkt' };

describe('what has to be put right is said at its field, and everything typed is still there', () => {
  const wrong: [message: string, field: string, row: Written][] = [
    ['Skriv en rubrik för punkten kl.\u00a011.15.', 'rubrik', { ...row, rubrik: ' ' }],
    ['Skriv en rubrik för punkt 2.', 'rubrik', { typ: 'punkt', beskrivning: 'Utan rubrik' }],
    ['Tiden 25.00 finns inte. Skriv till exempel 10.15.', 'start', { ...row, start: '25.00' }],
    ['Tiden efter lunch finns inte. Skriv till exempel 10.15.', 'slut', { ...row, slut: 'efter lunch' }],
    [
      'Skriv när punkten börjar, eller ta bort tiden då den slutar.',
      'start',
      { ...row, start: '', slut: '12.00' },
    ],
    [
      'Slutet måste vara efter starten. Nu slutar punkten kl.\u00a011.00 men börjar kl.\u00a011.15.',
      'slut',
      { ...row, slut: '11.00' },
    ],
    ['Rubriken får ha högst 200 tecken.', 'rubrik', { ...row, rubrik: 'a'.repeat(201) }],
    ['Formen får ha högst 60 tecken.', 'form', { ...row, form: 'a'.repeat(61) }],
    [
      'Beskrivningen får ha högst 5 000 tecken. Nu har den 5001.',
      'beskrivning',
      { ...row, beskrivning: 'a'.repeat(5001) },
    ],
    [
      'Varje rad med medverkande måste börja med ett namn.',
      'medverkande',
      { ...row, medverkande: 'Exempel Talarsson\n, utredare, Exempelmyndigheten' },
    ],
    [
      'Texten innehåller tecken som inte går att läsa. Skriv den igen.',
      'rubrik',
      { ...row, rubrik: 'Inle\uFFFDdning' },
    ],
  ];

  test.each(wrong)('%s', async (message, field, typed) => {
    const desk = await openProgramme();
    const { browser, path } = desk;
    const other = { start: '10.00', typ: 'punkt', rubrik: 'Inledning' };
    const page = await press(browser, path, withRows(await browser.read(path), [other, typed]), 'spara', 422);
    expect(page.errors()).toEqual([message]);
    expect(page.link(message)).toBe(`#pass-2-${field}`);
    expect(page.$(`#pass-2-${field}`).attr('aria-invalid')).toBe('true');
    expect(page.texts(`#pass-2-${field}-fel`)).toEqual([`Fel: ${message}`]);
    expect(page.title).toMatch(/^Fel: Program/);
    expect(rowsOn(page)).toEqual([expect.objectContaining(other), expect.objectContaining(typed)]);
    expect(await storedRows(desk)).toEqual([]);
  });
});

test('a hundred rows are a programme, and one more is not', async () => {
  const desk = await openProgramme();
  const { browser, path } = desk;
  const rows = Array.from({ length: 101 }, (_, index) => ({
    start: `${10 + Math.floor(index / 60)}.${String(index % 60).padStart(2, '0')}`,
    typ: 'punkt',
    rubrik: `Punkt ${index}`,
  }));
  const page = await browser.read(path);
  const tooMany = await press(browser, path, withRows(page, rows), 'spara', 422);
  expect(tooMany.errors()).toEqual(['Ett program kan ha högst 100 punkter. Ta bort 1.']);
  const saved = await save(browser, path, withRows(page, rows.slice(0, 100)));
  expect(rowsOn(saved).map(({ rubrik }) => rubrik)).toEqual(rows.slice(0, 100).map(({ rubrik }) => rubrik));
  expect(saved.texts('main button')).not.toContain('Lägg till programpunkt');
  expect(saved.text).toContain('Ett program kan ha högst 100 punkter.');
});

test('of several days each row says which, and a night in spring has no half past two', async () => {
  const desk = await openProgramme([], {
    startsAt: local('2027-03-27T10:00'),
    endsAt: local('2027-03-28T16:00'),
  });
  const { browser, path } = desk;
  const page = await browser.read(path);
  expect(page.texts('#pass-1-dag option')).toEqual([
    'lördag\u00a027\u00a0mars\u00a02027',
    'söndag\u00a028\u00a0mars\u00a02027',
  ]);
  const second = { dag: '2027-03-28', start: '02.30', typ: 'punkt', rubrik: 'Nattvak' };
  const first = { dag: '2027-03-27', start: '20', typ: 'punkt', rubrik: 'Middag' };
  const refused = await press(browser, path, withRows(page, [second, first]), 'spara', 422);
  expect(refused.errors()).toEqual([
    'Tiden 02.30 finns inte den dagen: då ställs klockan fram en timme. Skriv en senare tid.',
  ]);
  await save(browser, path, withRows(page, [{ ...second, start: '03.30' }, first]));
  expect((await storedRows(desk)).map(({ startsAt, title }) => [startsAt, title])).toEqual([
    [local('2027-03-27T20:00'), 'Middag'],
    [local('2027-03-28T03:30'), 'Nattvak'],
  ]);
});

test('before the day is known, rows have no times', async () => {
  const desk = await openProgramme([], { month: '2023-01', startsAt: null, endsAt: null });
  const { browser, path } = desk;
  const page = await browser.read(path);
  const refused = await press(browser, path, withRows(page, [row]), 'spara', 422);
  expect(refused.errors()).toEqual([
    'Evenemanget har ingen dag ännu. Lämna tiden tom tills dagen är bestämd.',
  ]);
  await save(browser, path, withRows(page, [{ ...row, start: '' }]));
  expect(await storedRows(desk)).toMatchObject([{ startsAt: null, title: 'En punkt' }]);
});

describe('any text is stored or gets a message, and comes back as it was typed', () => {
  const parts = ['start', 'slut', 'rubrik', 'form', 'beskrivning', 'medverkande'];

  test.each(parts)('in %s', async (part) => {
    const { browser, path } = await openProgramme();
    const given = oddTexts.map((odd) => odd.given).filter((text) => text !== '' && !text.includes('\0'));
    expect(given.length).toBeGreaterThan(50);
    for (const some of [given.slice(0, 90), given.slice(90)]) {
      const rows = some.map((text) => ({ ...row, [part]: text }));
      const response = await browser.post(path, { ...withRows(await browser.read(path), rows), op: 'visa' });
      expect([200, 422]).toContain(response.status);
      const shown = rowsOn(readPage(response.text)).map((one) => one[part]);
      expect(shown).toEqual(some.map((text) => text.replace(/\r\n?/g, '\n').toWellFormed()));
    }
  });

  test('in what nobody types', async () => {
    const desk = await openProgramme();
    const page = await desk.browser.read(desk.path);
    for (const { given } of oddTexts) {
      const hidden = { id: given, dag: given, typ: given, krock: given };
      const fields = { ...withRows(page, [{ ...row, ...hidden }]), borttagna: given, grund: given };
      const response = await desk.browser.post(desk.path, { ...fields, op: given === 'spara' ? '' : given });
      expect([200, 303, 409, 422]).toContain(response.status);
    }
    expect((await storedRows(desk)).map(({ title }) => title)).toEqual([]);
  });
});
