import { expect, test } from 'vitest';
import { local } from '../../src/time.ts';
import { openDesk } from '../support/desk.ts';
import { conference, insertEvent, event as webinar } from '../support/factories.ts';
import { readPage } from '../support/page.ts';
import { answered, openEditor, stored } from './editing.ts';

const dated = { Dag: '2022-11-24', 'Start (frivilligt)': '10.00', 'Slut (frivilligt)': '16.00' };

test('what is wrong with a date, a time or a number is said in words that tell what to write', async () => {
  const desk = await openDesk({ now: '2022-10-04T09:00' });
  const event = await insertEvent(desk.db, conference({ publishedAt: null, confirmed: 71, capacity: 80 }));
  const { send } = await openEditor(await desk.signIn('editor'), event);
  const cases: [Record<string, string | string[]>, string][] = [
    [{ Titel: '' }, 'Skriv en titel.'],
    [{ Titel: 'x'.repeat(121) }, 'Titeln får ha högst 120 tecken.'],
    [{ Kortnamn: 'x'.repeat(41) }, 'Kortnamnet får ha högst 40 tecken.'],
    [{ Ingress: 'x'.repeat(301) }, 'Ingressen får ha högst 300 tecken. Nu har den 301.'],
    [{ ...dated, Dag: '2022-11-31' }, 'Dagen 2022-11-31 finns inte. Skriv till exempel 2022-11-24.'],
    [{ ...dated, Dag: '' }, 'Fyll i dagen.'],
    [{ ...dated, 'Start (frivilligt)': '25.00' }, 'Tiden 25.00 finns inte. Skriv till exempel 10.15.'],
    [{ ...dated, 'Start (frivilligt)': '' }, 'Fyll i när evenemanget börjar.'],
    [
      { ...dated, 'Slut (frivilligt)': '09.00' },
      'Slutet måste vara efter starten. Nu slutar konferensen kl.\u00a009.00 men börjar kl.\u00a010.00.',
    ],
    [
      { Dag: '2023-03-26', 'Start (frivilligt)': '02.30' },
      'Tiden 02.30 finns inte den dagen: då ställs klockan fram en timme. Skriv en senare tid.',
    ],
    [{ 'Sista dagen (frivilligt)': '2022-11-23' }, 'Den sista dagen måste vara efter den första.'],
    [{ Datum: ['Bara månad'] }, 'Välj månad och skriv året.'],
    [{ 'Samling från (frivilligt)': '10.30' }, 'Samlingen måste vara före starten.'],
    [
      { 'Sista anmälningsdag (frivilligt)': '2022-11-24' },
      'Sista anmälningsdag måste vara före evenemanget.',
    ],
    [{ Dag: '2022-11-17' }, 'Sista anmälningsdag måste vara före evenemanget.'],
    [{ 'Klockan (frivilligt)': '09.00' }, 'Fyll i dagen.'],
    [{ 'Antal platser (frivilligt)': 'åttio' }, 'Skriv antalet med siffror, till exempel 80.'],
    [{ 'Antal platser (frivilligt)': '70' }, 'Du kan inte ha färre platser än antalet anmälda (71).'],
    [{ 'Länk till mötet (frivilligt)': 'moten.example.com' }, 'Länken måste börja med https://.'],
    [
      { 'E-postadress för frågor om anmälan': 'anna@' },
      'Fyll i en fullständig e-postadress, till exempel namn@example.com.',
    ],
    [
      { 'Namn på den som svarar (frivilligt)': 'Exempel Exempelsson' },
      'Fyll i en e-postadress för frågor om anmälan.',
    ],
    [{ 'Materialets namn Material 1': 'Bilder' }, 'Adressen måste börja med https:// eller http://.'],
    [{ 'Medverkande utan egen programpunkt (frivilligt)': ', SKR' }, 'Varje rad måste börja med ett namn.'],
    [{ 'Arrangör 1': '' }, 'Välj minst en arrangör.'],
    [{ 'Arrangör 2': 'exempelmyndigheten' }, 'Samma arrangör är vald två gånger.'],
  ];
  for (const [typed, message] of cases)
    expect({ typed, ...answered(await send(typed)) }).toEqual({ typed, status: 422, errors: [message] });
  expect((await stored(desk, event)).event).toEqual(event);
});

test.each([
  ['10.00', '10.00'],
  ['10:00', '10.00'],
  ['1000', '10.00'],
  ['10', '10.00'],
  ['930', '09.30'],
  ['kl. 9', '09.00'],
])('a start written %s is kl. %s', async (typed, shown) => {
  const desk = await openDesk({ now: '2022-10-04T09:00' });
  const event = await insertEvent(desk.db, webinar({ publishedAt: null, startsAt: null, endsAt: null }));
  const browser = await desk.signIn('editor');
  const { send } = await openEditor(browser, event);
  expect((await send({ Dag: '2022-11-24', 'Start (frivilligt)': typed })).status).toBe(303);
  const again = await openEditor(browser, event);
  expect(again.page.form('Spara utkast').fields).toMatchObject({ start: [shown], datum: ['2022-11-24'] });
});

test('a date that has been is asked about once and saved the second time', async () => {
  const desk = await openDesk({ now: '2022-10-04T09:00' });
  const event = await insertEvent(desk.db, webinar({ publishedAt: null }));
  const browser = await desk.signIn('editor');
  const { send } = await openEditor(browser, event);
  const asked = await send({ Dag: '2021-11-24' });
  expect(answered(asked)).toEqual({ status: 422, errors: ['Datumet har redan varit. Kontrollera året.'] });
  const form = readPage(asked.text).form('Spara utkast');
  expect((await browser.post(form.action, form.fields)).status).toBe(303);
  expect((await stored(desk, event)).event.startsAt).toBe(local('2021-11-24T10:00'));
});

test('an event can have a month, several days, a day without a time, or no date', async () => {
  const desk = await openDesk({ now: '2022-10-04T09:00' });
  const event = await insertEvent(desk.db, webinar({ publishedAt: null }));
  const browser = await desk.signIn('editor');
  const save = async (answers: Record<string, string | string[]>) => {
    expect(answered(await (await openEditor(browser, event)).send(answers))).toEqual({
      status: 303,
      errors: [],
    });
    const { precision, month, day, endDay, startsAt, endsAt } = (await stored(desk, event)).event;
    return { precision, month, day, endDay, startsAt, endsAt };
  };
  const none = { precision: 'none', month: null, day: null, endDay: null, startsAt: null, endsAt: null };
  expect(await save({ Datum: ['Bara månad'], Månad: '01', År: '2023' })).toEqual({
    ...none,
    precision: 'month',
    month: '2023-01',
  });
  // The date that is written wins over the choice that was left as it was.
  expect(await save({ Dag: '2023-01-12', 'Sista dagen (frivilligt)': '2023-01-13' })).toEqual({
    ...none,
    precision: 'day',
    day: '2023-01-12',
    endDay: '2023-01-13',
  });
  expect(await save({ 'Start (frivilligt)': '13', 'Slut (frivilligt)': '12' })).toEqual({
    ...none,
    precision: 'time',
    day: '2023-01-12',
    endDay: '2023-01-13',
    startsAt: local('2023-01-12T13:00'),
    endsAt: local('2023-01-13T12:00'),
  });
  expect(await save({ Datum: ['Inget datum ännu'] })).toEqual(none);
});
