import { expect, test } from 'vitest';
import { deskPath } from '../../src/desk-paths.ts';
import { readPage } from '../support/page.ts';
import { eventsOf, type Opened, openReview } from './open-review.ts';

const answers = {
  'Typ av evenemang': 'Konferens',
  Titel: 'Exempel på samverkan',
  Ingress: 'En dag om exempel.',
  Dag: '2022-11-24',
  Form: 'På plats',
  Ort: 'Exempelstad',
};

function fill({ page }: Opened, more: Record<string, string | readonly string[]> = {}) {
  return page.form('Spara utkast').fillIn({ ...answers, ...more });
}

test('what was looked at becomes one draft, which the publishing check is shown for at once', async () => {
  const opened = await openReview('Xyzzy\n\nPlugh\n');
  const { desk, editor, path } = opened;
  const { headers } = await editor.post(path, fill(opened)).expect(303);
  const [event, second] = await eventsOf(desk);
  if (!event || second) throw new Error('One draft is made');
  expect(event).toMatchObject({ title: 'Exempel på samverkan', town: 'Exempelstad', publishedAt: null });
  expect(headers.location).toBe(`${deskPath('publishEvent', { id: event.id })}?sparat=ja`);
  const check = await editor.read(headers.location ?? '');
  expect(check.heading).toBe('Publicera');
  expect(check.texts('[role=status]')).toEqual(['Utkastet är sparat.']);
  const [kept] = await desk.db.reader.selectFrom('imports').select('eventId').execute();
  expect(kept).toEqual({ eventId: event.id });
  const log = await desk.db.reader.selectFrom('logEntries').selectAll().execute();
  expect(log.map(({ action, who, eventId }) => ({ action, who, eventId }))).toEqual([
    { action: 'event-imported', who: editor.organiser.name, eventId: event.id },
  ]);
});

test('a button pressed twice makes one draft, and both presses lead to it', async () => {
  const opened = await openReview('Xyzzy');
  const { desk, editor, path } = opened;
  const sent = fill(opened);
  const answered = await Promise.all([editor.post(path, sent), editor.post(path, sent)]);
  const [event] = await eventsOf(desk);
  const check = deskPath('publishEvent', { id: event?.id ?? '' });
  expect(answered.map(({ headers }) => headers.location)).toEqual([
    `${check}?sparat=ja`,
    `${check}?sparat=ja`,
  ]);
  expect(await eventsOf(desk)).toHaveLength(1);
  const { headers } = await editor.get(path).expect(303);
  expect(headers.location).toBe(check);
});

test('what must be corrected is told, and everything that was typed stays', async () => {
  const opened = await openReview('Xyzzy\n\nPlugh\n');
  const { desk, editor, path, page } = opened;
  const rest = page.$('select[name^="rest_"]').first().attr('name') ?? '';
  const sent = { ...fill(opened, { Titel: '', Dag: '2022-13-40', Ort: 'Exempelby' }), [rest]: ['praktiskt'] };
  const again = readPage((await editor.post(path, sent).expect(422)).text);
  expect(again.errors()).toEqual([
    'Skriv en titel.',
    'Dagen 2022-13-40 finns inte. Skriv till exempel 2022-11-24.',
  ]);
  const form = again.form('Spara utkast').fields;
  expect(form).toEqual({ ...sent, dagar: [''] });
  expect(await eventsOf(desk)).toEqual([]);
});

test('a line that was not used goes where it is wanted', async () => {
  const opened = await openReview('Xyzzy\n\nPlugh\n');
  const { desk, editor, path, page } = opened;
  const rest = page.$('select[name^="rest_"]').first();
  const words = rest.closest('li').find('p').first().text();
  const sent = { ...fill(opened, { 'Praktisk information (frivilligt)': 'Ta med kaffe.' }) };
  await editor.post(path, { ...sent, [rest.attr('name') ?? '']: ['praktiskt'] }).expect(303);
  expect(await eventsOf(desk)).toMatchObject([{ practical: `Ta med kaffe.\n\n${words}` }]);
});

test('a text of the most lines that are read is shown whole, and in time', async () => {
  const text = 'xyzzy plugh\n'.repeat(3_000);
  const { page } = await openReview(text);
  expect(page.$('select[name^="rest_"]').length).toBeLessThanOrEqual(150);
  const shown = page.$('main').text().split('xyzzy').length - 1;
  expect(shown).toBeGreaterThanOrEqual(3_000);
}, 20_000);
