import { expect, test } from 'vitest';
import { insertOrganiser, openDesk, own } from '../support/desk.ts';

const path = '/arrangor/du';

test('one’s own page says who one is and where one works, and leads to one’s sessions', async () => {
  const desk = await openDesk();
  const { again, db } = desk;
  const organiser = await insertOrganiser(db, [{ role: 'editor', organisationId: own }], {
    totpConfirmedAt: '2022-09-02T07:00:00.000Z',
  });
  const page = await (await again(organiser)).read(path);
  expect(page.facts()).toEqual({
    Namn: organiser.name,
    'E-postadress': organiser.email,
    'Du arbetar för': 'Exempelmyndigheten, handläggare',
  });
  expect(page.link('Se var du är inloggad')).toBe('/arrangor/inloggningar');
  expect(page.text).toContain(
    'Inloggning i två steg är på sedan 2\u00a0september\u00a02022. Du har 0 återställningskoder kvar.',
  );
  expect(page.link('Din sida')).toBe(path);
});

test('the daily summary is off until one wants it, and both choices are in the log once', async () => {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const browser = await desk.signIn('reader');
  const wanted = () =>
    desk.db.reader
      .selectFrom('organisers')
      .select(['digest', 'digestedUntil'])
      .where('id', '=', browser.organiser.id)
      .executeTakeFirst();
  const form = (await browser.read(path)).form('Spara');
  expect(form.fields).toEqual({});
  const sends = form.fillIn({
    'Daglig sammanfattning': ['Mejla mig på vardagar kl.\u00a007.30 när något har hänt'],
  });
  for (const answers of [sends, sends]) {
    const { headers } = await browser.post(path, answers).expect(303);
    const page = await browser.read(headers.location ?? '');
    expect(page.text).toContain('Du får en sammanfattning nästa vardag');
    expect(page.form('Spara').fields).toEqual({ sammanfattning: ['ja'] });
  }
  expect(await wanted()).toEqual({ digest: 1, digestedUntil: '2022-11-10T08:00:00.000Z' });
  const { headers } = await browser.post(path, {}).expect(303);
  expect((await browser.read(headers.location ?? '')).text).toContain('Du får ingen daglig sammanfattning.');
  expect(await wanted()).toMatchObject({ digest: 0 });
  const entries = await desk.db.reader.selectFrom('logEntries').selectAll().orderBy('at').execute();
  expect(entries.map(({ action, organiserId }) => [action, organiserId])).toEqual([
    ['organiser-digest-changed', browser.organiser.id],
    ['organiser-digest-changed', browser.organiser.id],
  ]);
});
