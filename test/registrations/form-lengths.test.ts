import { expect, test } from 'vitest';
import { readPage } from '../support/page.ts';
import { people, person, posted, send, siteWith } from './registering.ts';

const limits = {
  fornamn: 80,
  efternamn: 80,
  organisation: 120,
  titel: 80,
  kost_annat: 200,
  behov: 500,
  fraga: 500,
};

const tooLong = {
  sv: [
    'Förnamnet är för långt. Korta det till högst 80 tecken.',
    'Efternamnet är för långt. Korta det till högst 80 tecken.',
    'Organisationens namn är för långt. Korta det till högst 120 tecken.',
    'Titeln är för lång. Korta den till högst 80 tecken så att den får plats på namnskylten.',
    'Beskrivningen är för lång. Korta den till högst 200 tecken.',
    'Texten är för lång. Korta den till högst 500 tecken. Nu är den 501.',
    'Texten är för lång. Korta den till högst 500 tecken. Nu är den 501.',
  ],
  en: [
    'Your first name is too long. Shorten it to 80 characters or fewer.',
    'Your last name is too long. Shorten it to 80 characters or fewer.',
    'The organisation name is too long. Shorten it to 120 characters or fewer.',
    'The job title is too long. Shorten it to 80 characters or fewer so that it fits the badge.',
    'The description is too long. Shorten it to 200 characters or fewer.',
    'The text is too long. Shorten it to 500 characters or fewer. It is now 501.',
    'The text is too long. Shorten it to 500 characters or fewer. It is now 501.',
  ],
};

/** So many characters as a person counts code points, of one kind. */
const kinds: [string, (count: number) => string][] = [
  ['å', (count) => 'å'.repeat(count)],
  ['å of two parts', (count) => 'a\u030A'.repeat(count)],
  ['李', (count) => '李'.repeat(count)],
  ['emoji', (count) => `a${'😀'.repeat(count - 1)}`],
  ['joined emoji', (count) => `a${[...'👨‍👩‍👧‍👦'.repeat(count)].slice(0, count - 1).join('')}`],
];

test.each(kinds)('every field takes as many %s as it says and not one more', async (_, some) => {
  const { site, event } = await siteWith({ servesFood: 1, asksQuestion: 1 });
  const filled = (more: number) =>
    Object.fromEntries(Object.entries(limits).map(([name, most]) => [name, some(most + more)]));
  for (const [more, epost] of [
    [-1, 'kort@example.com'],
    [0, 'lagom@example.com'],
  ] as const)
    expect((await send(site, event, person({ ...filled(more), epost }))).status).toBe(303);
  for (const lang of ['sv', 'en'] as const) {
    const answer = await send(site, event, person(filled(1)), lang);
    expect(answer.status).toBe(422);
    expect(readPage(answer.text).errors()).toEqual(tooLong[lang]);
  }
  const lengths = (await people(site)).map((row) =>
    [row.firstName, row.lastName, row.organisation, row.title, row.question].map(
      (text) => [...(text ?? '')].length,
    ),
  );
  expect(lengths).toEqual([
    [79, 79, 119, 79, 499],
    [80, 80, 120, 80, 500],
  ]);
});

test('an address takes 64 characters before the @ and 254 in all', async () => {
  const { site, event } = await siteWith();
  const domain = (length: number) => `${`${'x'.repeat(60)}.`.repeat(4).slice(0, length - 4)}.com`;
  const local = 'a'.repeat(64);
  const right = [`${local.slice(1)}@example.com`, `${local}@example.com`, `${local}@${domain(254 - 65)}`];
  for (const epost of right) expect((await send(site, event, person({ epost }))).status).toBe(303);
  const message = 'E-postadressen är för lång. Kontrollera att den är rätt.';
  for (const epost of [
    `${local}a@example.com`,
    `${local}@${domain(255 - 65)}`,
    `${'a'.repeat(20_000)}@example.com`,
  ]) {
    const answer = await send(site, event, person({ epost }));
    expect([answer.status, readPage(answer.text).errors()]).toEqual([422, [message]]);
  }
  expect(await posted(site)).toEqual(right.map((address) => `confirmed ${address}`).sort());
});

test('an address is kept as it was typed, and letters go there', async () => {
  const { site, event } = await siteWith();
  const addresses = [
    "o'brien+kurs@example.com",
    'Åsa@Example.COM',
    'asa@räksmörgås.se',
    'a@xn--rksmrgs-5wao1o.se',
  ];
  const [, odd, ...right] = addresses;
  for (const epost of [addresses[0] ?? '', ...right])
    expect((await send(site, event, person({ epost: ` ${epost}\t` }))).status).toBe(303);
  expect((await send(site, event, person({ epost: odd ?? '' }))).status).toBe(422);
  expect(await posted(site)).toEqual(
    [`confirmed ${addresses[0]}`, ...right.map((address) => `confirmed ${address}`)].sort(),
  );
});

test('two spellings of an address are one person', async () => {
  const { site, event } = await siteWith();
  for (const epost of ['asa@räksmörgås.se', 'ASA@xn--rksmrgs-5wao1o.se', 'Asa@RÄKSMÖRGÅS.se'])
    expect((await send(site, event, person({ epost }))).status).toBe(303);
  for (const fornamn of ['EXEMPEL', 'Éxempel', ' exempel  '])
    expect((await send(site, event, person({ epost: 'asa@räksmörgås.se', fornamn }))).status).toBe(303);
  expect(await people(site)).toHaveLength(1);
});

test('too much at once is refused before it is read, in the language of the page', async () => {
  const { site, event } = await siteWith();
  for (const name of Object.keys(person({ 'kost[]': '', behov: '', nyckel: '' }))) {
    const answer = await send(site, event, { ...person(), [name]: 'a'.repeat(1_000_000) }, 'en');
    expect([answer.status, readPage(answer.text).heading]).toEqual([413, 'The form is too large']);
  }
  expect(await people(site)).toEqual([]);
});

test('what the form does not ask is not stored, whoever sends it', async () => {
  const { site, event } = await siteWith({ capacity: 1 });
  const extra = {
    id: 'x',
    eventId: 'x',
    confirmedAt: 'x',
    confirmed_at: 'x',
    attendance: 'online',
    code: 'AAA-AAA',
    tokenVersion: '9',
    sequence: '9',
    ticket: '1',
    createdAt: 'x',
    fraga: 'x',
    deltagande: 'online',
    'kost[]': ['vegan'],
    kost_annat: 'x',
    __proto__: 'x',
    'constructor[prototype][x]': 'x',
  };
  expect((await send(site, event, { ...person(), ...extra })).status).toBe(303);
  const [row] = await people(site);
  const { id = '', code = '' } = row ?? {};
  expect(row).toMatchObject({
    eventId: event.id,
    attendance: 'site',
    tokenVersion: 1,
    sequence: 0,
    ticket: null,
    question: null,
  });
  expect([id, code]).toEqual([expect.stringMatching(/^[0-9a-f]{24}$/), expect.not.stringMatching('AAA-AAA')]);
  expect(row?.createdAt).toBe(site.clock.now());
  expect(await site.db.reader.selectFrom('sensitiveAnswers').selectAll().execute()).toEqual([]);
});

test('a hyphen is an answer where nothing needs to be answered', async () => {
  const { site, event } = await siteWith({ servesFood: 1 });
  expect(
    (await send(site, event, person({ efternamn: '-', titel: '-', kost_annat: '–', behov: '-' }))).status,
  ).toBe(303);
  expect(await people(site)).toMatchObject([{ firstName: 'Exempel', lastName: '-', title: '-' }]);
});
