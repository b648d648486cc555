import { expect, test } from 'vitest';
import { person, posted, register, siteWith } from '../registrations/registering.ts';
import { onEveryEngine, onEveryRacingEngine } from '../support/engines.ts';
import { ask, question, questionKey, questions } from './asking.ts';

onEveryEngine('a question', (engine) => {
  test('sent again with the same form is one question and one letter', async () => {
    const { site, event } = await siteWith({}, { engine });
    const nyckel = questionKey(site, event);
    for (const fraga of [question.fraga, question.fraga, 'En annan text'])
      await ask(site, event, { nyckel, fraga }).expect(303);
    expect(await questions(site)).toMatchObject([
      { name: question.namn, email: question.epost, text: question.fraga, language: 'sv' },
    ]);
    expect(await posted(site)).toEqual(['question kontakt@example.com', 'question-copy fragvis@example.com']);
  });
});

onEveryRacingEngine('a question', (engine) => {
  test('whose button was pressed five times at once is one question', async () => {
    const { site, event } = await siteWith({}, { engine });
    const nyckel = questionKey(site, event);
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => ask(site, event, { nyckel })));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303]);
    expect(await questions(site)).toHaveLength(1);
    expect(await posted(site)).toEqual(['question kontakt@example.com', 'question-copy fragvis@example.com']);
  });
});

test('copies to an address stop at three a day, together with other letters that nobody asked for; questions do not', async () => {
  const { site, event } = await siteWith();
  const known = person({ epost: 'fragvis@example.com' });
  for (let time = 0; time < 3; time++) await register(site, event, known);
  for (let time = 0; time < 4; time++)
    await ask(site, event, { epost: 'Fragvis+kurs@example.com' }).expect(303);
  const kinds = (await site.letters()).map(({ kind }) => kind);
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  expect([count('question'), count('already-registered'), count('question-copy')]).toEqual([4, 2, 1]);
  site.clock.pass({ hours: 24, seconds: 1 });
  await ask(site, event).expect(303);
  expect((await site.letters()).filter(({ kind }) => kind === 'question-copy')).toHaveLength(2);
});
