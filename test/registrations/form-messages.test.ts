import { beforeAll, describe, expect, test } from 'vitest';
import type { Lang } from '../../src/language.ts';
import { type Page, readPage } from '../support/page.ts';
import type { Fields } from '../support/site.ts';
import { hashOfAllRows } from './all-rows.ts';
import { nothings } from './odd-texts.ts';
import { person, send, siteWith } from './registering.ts';

const firstName = ['Fyll i ditt förnamn.', 'Enter your first name.'];
const lastName = [
  'Fyll i ditt efternamn. Har du bara ett namn, skriv ett bindestreck.',
  'Enter your last name. If you only have one name, enter a hyphen.',
];
const email = ['Fyll i din e-postadress.', 'Enter your email address.'];
const incomplete = [
  'Fyll i en fullständig e-postadress, till exempel namn@example.com.',
  'Enter a complete email address, like name@example.com.',
];
const organisation = ['Fyll i vilken organisation du företräder.', 'Enter the organisation you represent.'];
const type = ['Välj typ av organisation.', 'Select the type of organisation.'];
const unknown = ['Välj ett av alternativen.', 'Select one of the options.'];
const otherDiet = [
  'Beskriv din specialkost eller ta bort krysset vid Annat.',
  'Describe your dietary needs or untick Other.',
];
const broken = [
  'Texten innehåller tecken som inte går att läsa. Skriv den igen.',
  'The text contains characters that cannot be read. Write it again.',
];
const odd = (signs: string) => [
  `E-postadressen innehåller tecken som inte fungerar: ${signs}. Kontrollera stavningen.`,
  `The email address contains characters that do not work: ${signs}. Check the spelling.`,
];
const longAddress = [
  'E-postadressen är för lång. Kontrollera att den är rätt.',
  'The email address is too long. Check that it is right.',
];

type Case = [what: string, fields: Fields, errors: Record<string, string[]>];
const empty = { fornamn: firstName, efternamn: lastName, epost: email, organisation, orgtyp: type };
const blank = (text: string) =>
  person({ fornamn: text, efternamn: text, epost: text, organisation: text, orgtyp: '' });
const cases: Case[] = [
  ...nothings.map((text): Case => [`nothing but ${JSON.stringify(text)}`, blank(text), empty]),
  [
    'no fields at all',
    person({ fornamn: [], efternamn: [], epost: [], organisation: [], orgtyp: [] }),
    empty,
  ],
  ['a hyphen as first name', person({ fornamn: '-' }), { fornamn: firstName }],
  [
    'signs alone',
    person({ fornamn: '!?', efternamn: '…', organisation: '--' }),
    { fornamn: firstName, efternamn: lastName, organisation },
  ],
  ['an address without a dot', person({ epost: 'asa@botkyrka' }), { epost: incomplete }],
  ['two addresses', person({ epost: 'a@example.com, b@example.com' }), { epost: incomplete }],
  [
    'an address with a second header',
    person({ epost: 'a@example.com\r\nBcc: v@example.com' }),
    { epost: incomplete },
  ],
  ['an address that goes on', person({ epost: 'asa@example.com/' }), { epost: incomplete }],
  ['an address with a port', person({ epost: 'asa@example.com:25' }), { epost: incomplete }],
  ['an address with a percent sign', person({ epost: 'asa@example%2ecom' }), { epost: incomplete }],
  ['an address with å', person({ epost: 'åsa@example.com' }), { epost: odd('å') }],
  ['an address with a space', person({ epost: 'asa berg@example.com' }), { epost: odd('␣') }],
  ['an address with a name', person({ epost: 'Åsa <asa@example.com>' }), { epost: odd('Å ␣ <') }],
  [
    'a long address of odd signs',
    person({ epost: `${'åäö'.repeat(500)}@example.com` }),
    { epost: longAddress },
  ],
  ['a type that is not in the list', person({ orgtyp: 'kommun' }), { orgtyp: unknown }],
  ['two types', person({ orgtyp: ['region', 'other'] }), { orgtyp: unknown }],
  ['a role that is not in the list', person({ roll: 'kung' }), { roll: unknown }],
  ['a diet that is not in the list', person({ 'kost[]': ['vegan', 'on'] }), { kost: unknown }],
  ['another diet without words', person({ 'kost[]': ['other'], kost_annat: ' ' }), { kost_annat: otherDiet }],
  [
    'every field twice',
    twice(person({ titel: 'a', kost_annat: 'a', behov: 'a', fraga: 'a' })),
    {
      fornamn: broken,
      efternamn: broken,
      epost: incomplete,
      organisation: broken,
      orgtyp: unknown,
      titel: broken,
      kost_annat: broken,
      behov: broken,
      fraga: broken,
    },
  ],
  ['brackets after every name', bracketed(person()), empty],
];

function twice(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value, value].flat()]));
}

function bracketed(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => [
      [`${name}[]`, value],
      [`${name}[x]`, value],
    ]),
  );
}

/** What a page can show again of single fields: the first value; it has neither a NUL nor a carriage return. */
function kept(fields: Fields): Fields {
  const texts = Object.entries(fields).filter(([name]) => !/\[|orgtyp|roll/.test(name));
  const shown = (value: string) => value.replaceAll('\r\n', '\n').replaceAll('\0', '\uFFFD');
  return Object.fromEntries(texts.map(([name, value]) => [name, [shown([value].flat()[0] ?? '')]]));
}

/** The messages beside the fields, in the order of the page; each stands in the summary too, as a link to its field. */
function messages(page: Page): Record<string, string> {
  const links = page
    .$('main [role="alert"] a')
    .get()
    .map((link) => [page.$(link).attr('href')?.slice(1) ?? '', page.$(link).text()]);
  for (const [id, message] of links) {
    const control = page.$(`[id="${id}"]`);
    const marked = control.is('[type=radio], [type=checkbox]') ? control.closest('fieldset') : control;
    expect(control.attr('aria-invalid'), id).toBe('true');
    expect(marked.attr('aria-describedby')?.split(' ')).toContain(`${id}-fel`);
    expect(page.$(`[id="${id}-fel"]`).text()).toContain(message);
  }
  expect(
    new Set(
      page
        .$('[aria-invalid]')
        .get()
        .map((one) => page.$(one).attr('name')?.replace('[]', '')),
    ),
  ).toEqual(new Set(links.map(([id]) => id)));
  return Object.fromEntries(links);
}

const languages = [
  ['sv', 0, 'Fel: '],
  ['en', 1, 'Error: '],
] as const satisfies [Lang, number, string][];

/** Nothing is ever stored, so that all these forms can go to one site. */
let opened: Awaited<ReturnType<typeof siteWith>>;
let before: string;
beforeAll(async () => {
  opened = await siteWith({ servesFood: 1, asksQuestion: 1 });
  before = await hashOfAllRows(opened.site.db);
});

describe.each(languages)('the form in %s', (lang, index, prefix) => {
  test.each(cases)('says what to do about %s, and keeps everything', async (_, fields, errors) => {
    const { site, event } = opened;
    const answer = await send(site, event, fields, lang);
    expect(answer.status).toBe(422);
    const page = readPage(answer.text);
    expect(page.title.startsWith(prefix)).toBe(true);
    const expected = Object.fromEntries(
      Object.entries(errors).map(([field, texts]) => [field, texts[index]]),
    );
    expect(messages(page)).toEqual(expected);
    expect(Object.keys(messages(page))).toEqual(Object.keys(errors));
    const count = Object.keys(errors).length;
    const things = index === 0 ? (count === 1 ? 'uppgift' : 'uppgifter') : count === 1 ? 'answer' : 'answers';
    expect(page.texts('[role="alert"] h2')).toEqual([
      index === 0 ? `Du behöver rätta ${count} ${things}` : `You need to correct ${count} ${things}`,
    ]);
    expect(page.form(index === 0 ? 'Skicka anmälan' : 'Send registration').fields).toMatchObject(
      kept(fields),
    );
    expect(await hashOfAllRows(site.db)).toBe(before);
  });
});
