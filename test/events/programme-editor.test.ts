import { expect, test } from 'vitest';
import { conferenceProgramme } from '../../src/demo/conference-programme.ts';
import { listEntriesOfEvent } from '../../src/history/log-store.ts';
import { local } from '../../src/time.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { openProgramme, press, rowsOn, save, sent, storedRows, withRows } from './programme-site.ts';

const lecture = {
  start: '10.15',
  slut: '11',
  typ: 'punkt',
  rubrik: 'Ett föredrag',
  form: 'workshop',
  beskrivning: 'Första stycket.\r\n\r\n\r\nAndra *stycket*.',
  medverkande: 'Exempel Talarsson, utredare, Exempelmyndigheten\r\nExempel Värdsson, Exempelkommunen',
};

test('a programme is typed in any order and shown to visitors in the order of its times', async () => {
  const desk = await openProgramme();
  const { browser, path, event, db } = desk;
  const empty = await browser.read(path);
  expect(rowsOn(empty)).toHaveLength(1);
  const rows = [
    { start: '1600', typ: 'slut', rubrik: 'Avslut' },
    lecture,
    { start: 'kl. 11:00', typ: 'paus', rubrik: 'Paus' },
    { typ: 'punkt' },
    { start: '10', typ: 'punkt', rubrik: 'Inledning', medverkande: 'Exempel Ledarsson, ordförande,' },
  ];
  const saved = await save(browser, path, withRows(empty, rows));
  expect(saved.texts('[role=status]')).toEqual(['Programmet är sparat kl.\u00a009.00.']);
  const plain = { endsAt: null, kind: 'session', format: null, abstract: null, speakers: [] };
  expect(await storedRows(desk)).toEqual([
    {
      ...plain,
      startsAt: local('2022-11-24T10:00'),
      title: 'Inledning',
      speakers: [['Exempel Ledarsson', 'ordförande', null]],
    },
    {
      startsAt: local('2022-11-24T10:15'),
      endsAt: local('2022-11-24T11:00'),
      kind: 'session',
      format: 'workshop',
      title: 'Ett föredrag',
      abstract: 'Första stycket.\n\nAndra *stycket*.',
      speakers: [
        ['Exempel Talarsson', 'utredare', 'Exempelmyndigheten'],
        ['Exempel Värdsson', null, 'Exempelkommunen'],
      ],
    },
    { ...plain, startsAt: local('2022-11-24T11:00'), kind: 'break', title: 'Paus' },
    { ...plain, startsAt: local('2022-11-24T16:00'), kind: 'end', title: 'Avslut' },
  ]);

  const page = await desk.read(`/evenemang/${event.slug}`);
  expect(page.texts('.prog > li')).toEqual([
    '10.00 Inledning Exempel Ledarsson, ordförande',
    '10.15 Ett föredrag (workshop) Första stycket. Andra stycket. Exempel Talarsson, utredare, Exempelmyndigheten Exempel Värdsson, Exempelkommunen',
    '11.00 Paus',
    '16.00 Avslut',
  ]);
  expect((await desk.read('/evenemang?q=talarsson')).hasLink(event.title)).toBe(true);
  const after = await db.reader.selectFrom('events').selectAll().executeTakeFirstOrThrow();
  expect(after).toMatchObject({ version: event.version + 1, sequence: event.sequence });
  expect(await desk.letters()).toEqual([]);
  const [entry] = await listEntriesOfEvent(db.reader, event.id, 9);
  expect(entry).toMatchObject({
    action: 'programme-changed',
    who: browser.organiser.name,
    details: '{"rows":[0,4]}',
  });
});

test('opening the form and saving it changes nothing in the programme', async () => {
  const desk = await openProgramme(conferenceProgramme);
  const before = await storedRows(desk);
  const ids = () => desk.db.reader.selectFrom('sessions').select('id').orderBy('position').execute();
  const idsBefore = await ids();
  await save(desk.browser, desk.path, sent(await desk.browser.read(desk.path)));
  expect(await storedRows(desk)).toEqual(before);
  expect(await ids()).toEqual(idsBefore);
});

test('who takes part without a row of their own stays when the programme is written anew', async () => {
  const desk = await openProgramme(conferenceProgramme);
  const person = { name: 'Exempel Moderatorsson', role: 'moderator', organisation: 'Exempelkommunen' };
  const appearance = { id: 'a', eventId: desk.event.id, sessionId: null, position: 1, ...person };
  await desk.services.db.writer.insertInto('appearances').values(appearance).execute();
  await save(desk.browser, desk.path, withRows(await desk.browser.read(desk.path), [lecture]));
  const page = await desk.read(`/evenemang/${desk.event.slug}`);
  expect(page.text).toContain('Exempel Moderatorsson, moderator, Exempelkommunen');
  expect(await storedRows(desk)).toHaveLength(1);
});

test('the preview shows the programme as visitors will see it, with its length on paper, and saves nothing', async () => {
  const { browser, path, ...desk } = await openProgramme(conferenceProgramme);
  const before = await storedRows(desk);
  const page = await browser.read(path);
  const shown = await press(browser, path, { ...sent(page), 'pass[1][rubrik]': 'Välkomna' }, 'visa');
  expect(shown.texts('.prog > li')[0]).toMatch(/^10\.00 Välkomna/);
  expect(shown.texts('.prog > li')).toHaveLength(conferenceProgramme.length);
  expect(shown.text).toContain('≈ 3 sidor utskrivna.');
  expect(shown.texts('.page-mark')).toEqual(['Ungefär här börjar sida 2', 'Ungefär här börjar sida 3']);
  expect(rowsOn(shown)[0]?.rubrik).toBe('Välkomna');
  expect(await storedRows(desk)).toEqual(before);
});

test('times that do not fit the conference are warned of, and lead to their field', async () => {
  const { browser, path } = await openProgramme();
  const rows = [
    { start: '9', slut: '10.30', typ: 'punkt', rubrik: 'För tidigt' },
    { start: '10.00', slut: '11', typ: 'punkt', rubrik: 'Samtidigt' },
    { start: '15.00', slut: '16', typ: 'punkt', rubrik: 'Efter fyra timmar utan något' },
  ];
  const saved = await save(browser, path, withRows(await browser.read(path), rows));
  expect(saved.texts('main .notice--warn li')).toEqual([
    'Punkten kl.\u00a009.00 slutar kl.\u00a010.30, men nästa punkt börjar redan kl.\u00a010.00. Rätta någon av tiderna.',
    'Punkten kl.\u00a009.00 ligger före konferensens start kl.\u00a010.00. Rätta någon av tiderna.',
  ]);
  expect(saved.link(saved.texts('main .notice--warn li')[1] ?? '')).toBe('#pass-1-start');
  expect(saved.$('#pass-1-start')).toHaveLength(1);
});

test('the programme of a draft is written before anyone else can see it', async () => {
  const desk = await openProgramme([], { publishedAt: null });
  await save(desk.browser, desk.path, withRows(await desk.browser.read(desk.path), [lecture]));
  expect(await storedRows(desk)).toHaveLength(1);
  await desk.get(`/evenemang/${desk.event.slug}`).expect(404);
});

test('one event’s rows cannot be taken into another’s programme', async () => {
  const desk = await openProgramme(conferenceProgramme);
  const other = await insertEvent(desk.db, conference());
  const path = `/arrangor/evenemang/${other.id}/program`;
  const stolen = { ...lecture, id: `${desk.event.id}-punkt-1` };
  await save(desk.browser, path, withRows(await desk.browser.read(path), [stolen]));
  expect(await storedRows(desk)).toHaveLength(conferenceProgramme.length);
  expect(await storedRows({ db: desk.db, event: other })).toHaveLength(1);
});
