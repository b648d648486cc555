import { expect, test } from 'vitest';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { nothings, oddTexts } from '../registrations/odd-texts.ts';
import { siteWith } from '../registrations/registering.ts';
import { readPage } from '../support/page.ts';
import type { Fields } from '../support/site.ts';
import { ask, question, questionKey, questions } from './asking.ts';

const empty = {
  sv: ['Fyll i ditt namn.', 'Fyll i din e-postadress.', 'Skriv din fråga.'],
  en: ['Enter your name.', 'Enter your email address.', 'Write your question.'],
};
const buttons = { sv: 'Skicka frågan', en: 'Send the question' };

test('an empty form says what to fill in, in both languages', async () => {
  const { site, event } = await siteWith();
  const before = await hashOfAllRows(site.db);
  for (const lang of ['sv', 'en'] as const)
    for (const nothing of nothings) {
      const answer = await ask(site, event, { namn: nothing, epost: nothing, fraga: nothing }, lang);
      expect(answer.status).toBe(422);
      const page = readPage(answer.text);
      expect(page.errors(), JSON.stringify(nothing)).toEqual(empty[lang]);
      expect(page.title.startsWith(lang === 'sv' ? 'Fel: ' : 'Error: ')).toBe(true);
      expect(
        page
          .$('main [role="alert"] a')
          .get()
          .map((one) => page.$(one).attr('href')),
      ).toEqual(['#namn', '#epost', '#fraga']);
    }
  expect(await hashOfAllRows(site.db)).toBe(before);
});

const wrong: [what: string, fields: Fields, sv: string, en: string][] = [
  [
    'a name of 121 characters',
    { namn: 'å'.repeat(121) },
    'Namnet är för långt. Korta det till högst 120 tecken.',
    'The name is too long. Shorten it to 120 characters or fewer.',
  ],
  [
    'a question of 2,001 characters',
    { fraga: '😀'.repeat(2001) },
    'Frågan är för lång. Korta den till högst 2\u00a0000 tecken. Nu är den 2001.',
    'Your question is too long. Shorten it to 2,000 characters or fewer. It is now 2001.',
  ],
  [
    'an address with a second one',
    { epost: 'a@example.com\nBcc: v@example.com' },
    'Fyll i en fullständig e-postadress, till exempel namn@example.com.',
    'Enter a complete email address, like name@example.com.',
  ],
];

test.each(wrong)('%s is too much, and everything typed is kept', async (_, fields, sv, en) => {
  const { site, event } = await siteWith();
  for (const [lang, message] of [
    ['sv', sv],
    ['en', en],
  ] as const) {
    const answer = await ask(site, event, fields, lang);
    expect(answer.status).toBe(422);
    const page = readPage(answer.text);
    expect(page.errors()).toEqual([message]);
    const kept = Object.fromEntries(
      Object.entries({ ...question, ...fields }).map(([name, value]) => [name, [value]]),
    );
    expect(page.form(buttons[lang]).fields).toMatchObject(kept);
  }
  expect(await questions(site)).toEqual([]);
});

test('every text comes to the contact person letter by letter, quoted, in a letter to nobody else', async () => {
  const { site, event } = await siteWith();
  const asked = new Map<string, { name: string; text: string }>();
  for (const { given, line = given, text = given } of oddTexts) {
    site.clock.pass({ seconds: 1 });
    const { status } = await ask(site, event, { namn: given, fraga: given });
    expect(status).toBe(line === null ? 422 : 303);
    if (line !== null && text !== null) asked.set(site.clock.now(), { name: line, text });
  }
  const stored = (await questions(site)).map(
    ({ createdAt, name, text }) => [createdAt, { name, text }] as const,
  );
  expect(new Map(stored)).toEqual(asked);
  const letters = (await site.letters()).filter(({ kind }) => kind === 'question');
  expect(letters).toHaveLength(asked.size);
  for (const letter of letters) {
    const said = folded(asked.get(letter.date)?.text ?? '');
    expect(letter.to).toEqual({ name: 'Exempel Kontaktsson', address: 'kontakt@example.com' });
    expect(letter.replyTo?.address).toBe(question.epost);
    expect(letter.subject).not.toMatch(/[\r\n\u2028]/);
    expect(Object.keys(letter.headers)).toEqual(['Auto-Submitted', 'Content-Language']);
    const quoted = letter.text.split('\n').filter((one) => one.startsWith('>'));
    expect(folded(quoted.map((one) => one.slice(1)).join(' '))).toBe(said);
    const page = readPage(letter.html);
    expect(folded(page.texts('blockquote')[0] ?? '')).toBe(said);
    expect(page.$('script, svg, img')).toHaveLength(0);
  }
}, 60_000);

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const pages: [what: string, fields: (key: string) => Fields, alert: string][] = [
  ['no key', () => ({ nyckel: [] }), 'Sidan har varit öppen länge. Dina uppgifter finns kvar – skicka igen.'],
  [
    'a forged key',
    (key) => ({ nyckel: `${key.slice(0, -4)}AAAA` }),
    'Sidan har varit öppen länge. Dina uppgifter finns kvar – skicka igen.',
  ],
];

test.each(pages)('a form with %s comes back once and then passes', async (_, fields, alert) => {
  const { site, event } = await siteWith();
  const answer = await ask(site, event, fields(questionKey(site, event)));
  expect(answer.status).toBe(422);
  const page = readPage(answer.text);
  expect(page.texts('[role="alert"]')).toEqual([alert]);
  expect(await questions(site)).toEqual([]);
  site.clock.pass({ seconds: 3 });
  const form = page.form('Skicka frågan');
  await site.post(form.action, form.fields).expect(303);
  expect(await questions(site)).toHaveLength(1);
});

test('a form sent within a second is asked to be sent again', async () => {
  const { site, event } = await siteWith();
  const form = (await site.read(`/evenemang/${event.slug}/fraga`)).form('Skicka frågan');
  site.clock.pass({ seconds: 1 });
  const answer = await site.post(form.action, { ...form.fields, ...question });
  expect([answer.status, readPage(answer.text).texts('[role="alert"]')]).toEqual([
    422,
    ['Det gick väldigt fort. Dina uppgifter finns kvar – kontrollera dem och skicka igen.'],
  ]);
});

test('a machine that fills the hidden field is thanked, and nothing is stored', async () => {
  const { site, event } = await siteWith();
  const before = await hashOfAllRows(site.db);
  await ask(site, event, { webbplats: 'x' })
    .expect(303)
    .expect('Location', `/evenemang/${event.slug}/fraga/tack`);
  expect(await hashOfAllRows(site.db)).toBe(before);
});

test.each(['2022-11-20T09:00', '2022-11-24T12:00', '2022-12-24T09:00'])(
  'a question can be asked whatever the state of the event (%s)',
  async (now) => {
    const { site, event } = await siteWith({}, { now });
    await ask(site, event).expect(303);
    expect(await questions(site)).toHaveLength(1);
  },
);
