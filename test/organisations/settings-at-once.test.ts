import { expect, test } from 'vitest';
import type { Organisation } from '../../src/organisations/organisation.ts';
import {
  judgeSettings,
  type OrganisationChange,
} from '../../src/organisations/organisation-settings-form.ts';
import { saveOrganisation } from '../../src/organisations/save-organisation.ts';
import { typed } from '../../src/web/typed.ts';
import { openDesk, own } from '../support/desk.ts';
import { onEveryRacingEngine } from '../support/engines.ts';
import { readPage } from '../support/page.ts';

const path = `/arrangor/installningar/${own}`;

/** Two administrators have opened the form; the first has saved. */
async function secondToSave(first: Record<string, string>) {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  const [one, other] = [await desk.signIn(), await desk.signIn()];
  const forms = [(await one.read(path)).form('Spara'), (await other.read(path)).form('Spara')] as const;
  await one.post(path, { ...forms[0].fields, ...first }).expect(303);
  const stored = () =>
    desk.db.reader.selectFrom('organisations').selectAll().where('id', '=', own).executeTakeFirstOrThrow();
  return { desk, other, form: forms[1], stored };
}

test('who saves second does not put back what the first has changed', async () => {
  const { other, form, stored } = await secondToSave({
    namn: 'Exempelverket',
    kontakt_epost: 'ny@example.com',
  });
  await other.post(path, { ...form.fields, kortnamn: 'Verket' }).expect(303);
  expect(await stored()).toMatchObject({
    name: 'Exempelverket',
    shortName: 'Verket',
    contactEmail: 'ny@example.com',
  });
});

test('what both have changed is shown to the second, who decides by saving once more', async () => {
  const { other, form, stored } = await secondToSave({ namn: 'Exempelverket', kontakt_namn: '' });
  const mine = { ...form.fields, namn: 'Exempelstyrelsen', kontakt_namn: 'Exempel Annansson', manader: '9' };
  const page = readPage((await other.post(path, mine).expect(409)).text);
  expect(page.texts('.notice--warn dl div')).toEqual(['Namn Exempelverket', 'Kontaktperson Tomt']);
  expect(await stored()).toMatchObject({ name: 'Exempelverket', contactName: null, retentionMonths: 6 });
  const again = page.form('Spara').fields;
  expect(again).toMatchObject({ namn: ['Exempelstyrelsen'], manader: ['9'] });
  await other.post(path, again).expect(303);
  expect(await stored()).toMatchObject({
    name: 'Exempelstyrelsen',
    contactName: 'Exempel Annansson',
    retentionMonths: 9,
  });
});

test('an error and a conflict at once are both shown', async () => {
  const { other, form, stored } = await secondToSave({ namn: 'Exempelverket' });
  const wrong = { ...form.fields, namn: 'Exempelstyrelsen', manader: '0' };
  const page = readPage((await other.post(path, wrong).expect(422)).text);
  expect(page.errors()).toEqual(['Skriv ett antal månader mellan 1 och 60.']);
  expect(page.texts('.notice--warn dl div')).toEqual(['Namn Exempelverket']);
  expect((await stored()).name).toBe('Exempelverket');
});

onEveryRacingEngine('of two who save at the same moment', (engine) => {
  test('only one is stored before the other has seen it', async () => {
    const desk = await openDesk({ engine });
    const seen = await desk.db.reader
      .selectFrom('organisations')
      .selectAll()
      .where('id', '=', own)
      .executeTakeFirstOrThrow();
    const by = { organiserId: 'x', name: 'Exempel Arrangörsson' };
    const names = ['Exempelverket', 'Exempelstyrelsen', 'Exempelrådet'];
    const saved = await Promise.all(
      names.map((name) => saveOrganisation(desk.services, seen, { ...changeOf(seen), name }, by)),
    );
    const [only, ...others] = names.filter((_, index) => saved[index] !== null);
    expect(others).toEqual([]);
    const { name } = await desk.db.reader
      .selectFrom('organisations')
      .select('name')
      .where('id', '=', own)
      .executeTakeFirstOrThrow();
    expect(name).toBe(only);
  });
});

function changeOf(organisation: Organisation): OrganisationChange {
  const judged = judgeSettings(typed({}), organisation);
  if (!judged.ok) throw new Error('What is stored is not valid');
  return judged.value;
}
