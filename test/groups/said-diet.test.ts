import { expect, it, test } from 'vitest';
import { dietOf } from '../../src/groups/said-diet.ts';
import { checkPage, groupSite, press, registrar, rows } from './group-site.ts';

const said = (diets: string[], otherDiet = '') => ({ diets, otherDiet, needs: '' });

test.each([
  ['', null],
  ['Vegetarisk', said(['vegetarian'])],
  ['vegansk kost, glutenfri', said(['vegan', 'gluten-free'])],
  ['Glutenfritt och laktosfritt.', said(['gluten-free', 'lactose-free'])],
  ['vegan and lactose-free', said(['vegan', 'lactose-free'])],
  ['vegan + vegan', said(['vegan'])],
  ['Vegetarisk, tål inte nötter', said(['other'], 'Vegetarisk, tål inte nötter')],
])('what was written of a colleague’s food is counted when plain, else kept: %s', (text, expected) => {
  expect(dietOf(text)).toEqual(expected);
});

it('What was written of food is stored sealed, and everyone takes part in the way that was chosen', async () => {
  const { site, form } = await groupSite({
    servesFood: 1,
    attendance: 'hybrid',
    capacity: 5,
    capacityOnline: 1,
    queue: 0,
  });
  const way = 'Hur ska personerna delta?';
  const food = { 'Specialkost (frivilligt) för person 1': 'Nötallergi', [way]: 'På plats i Stockholm' };
  const check = await checkPage(site, form, 2, food);
  await press(site, check, 'Skicka anmälan för 2 personer').expect(303);
  const [answers] = await site.db.reader.selectFrom('sensitiveAnswers').selectAll().execute();
  expect(answers?.sealed).not.toContain('allergi');
  const opened = site.services.keys.open('sensitive', answers?.sealed ?? '', answers?.registrationId ?? '');
  expect(JSON.parse(opened)).toEqual(said(['other'], 'Nötallergi'));
  expect((await rows(site)).map(({ attendance }) => attendance)).toEqual(['site', 'site']);

  const one = await checkPage(site, form, 2, { ...registrar, [way]: 'Online' }, 11);
  expect(one.texts('fieldset legend')).toEqual(['Det finns 1 plats kvar men du anmäler 2 personer.']);
  const only = { 'Det finns 1 plats kvar men du anmäler 2 personer.': 'Anmäl bara den första' };
  await press(site, one, 'Skicka anmälan för 2 personer', only).expect(303);
  const again = await site
    .post(form, { ...one.form('Skicka anmälan för 2 personer').fields, op: 'fortsatt' })
    .expect(422);
  expect(again.text).toContain('Platserna är slut. Välj ett annat sätt att delta.');
  expect(await rows(site)).toHaveLength(3);
});
