import { expect, test } from 'vitest';
import type { Lang } from '../../src/language.ts';
import { pathTo } from '../../src/paths.ts';
import { hard } from '../format/hard-space.ts';
import { openDemoSite } from '../support/demo-site.ts';
import { readPage } from '../support/page.ts';
import { formKey, people, person, posted } from './registering.ts';

const webinar = { slug: 'agenda-2030-manskliga-rattigheter-som-mal-och-medel' };
const conference = { slug: 'mr-konferens-stockholm-2022' };

/** What the form's page says when nobody can register, in both languages. */
const refusals: [time: string, event: typeof webinar, sv: string, en: string][] = [
  [
    '2021-10-26T10:30',
    webinar,
    'Anmälan stängde när webbinariet började. Har du frågor om anmälan? Kontakta Christine Feuk.',
    'Registration closed when the webinar started. Questions about registration? Contact Christine Feuk.',
  ],
  [
    '2021-10-26T11:00:01',
    webinar,
    'Webbinariet hölls tisdag␣26␣oktober␣2021 kl.␣10.00–11.00. Det går inte längre att anmäla sig.',
    'The webinar was held on Tuesday 26 October 2021, 10:00–11:00. It is no longer possible to register.',
  ],
  [
    '2022-11-19T00:00:01',
    conference,
    'Sista anmälningsdag var fredag␣18␣november␣2022. Har du frågor om anmälan? Kontakta arrangören.',
    'The last day to register was Friday 18 November 2022. Questions about registration? Contact the organiser.',
  ],
  [
    '2022-11-24T11:00',
    conference,
    'Anmälan stängde när konferensen började. Har du frågor om anmälan? Kontakta arrangören.',
    'Registration closed when the conference started. Questions about registration? Contact the organiser.',
  ],
  [
    '2022-11-24T16:00:01',
    conference,
    'Konferensen hölls torsdag␣24␣november␣2022 kl.␣10.00–16.00. Det går inte längre att anmäla sig.',
    'The conference was held on Thursday 24 November 2022, 10:00–16:00. It is no longer possible to register.',
  ],
];

test.each(refusals)('at %s the form of %o says why, and takes nobody', async (time, { slug }, sv, en) => {
  const site = await openDemoSite(time);
  const texts = { sv: hard(sv), en };
  const labels = {
    sv: ['Förnamn', 'Efternamn', 'E-postadress', 'Organisation', 'Typ av organisation'],
    en: ['First name', 'Last name', 'Email address', 'Organisation', 'Type of organisation'],
  };
  const before = await people(site);
  for (const lang of ['sv', 'en'] as const) {
    const path = pathTo('register', lang, { slug });
    const page = await site.read(path);
    expect(page.texts('main [role="status"] p')).toEqual([texts[lang]]);
    expect(page.$('main form')).toHaveLength(0);
    const answer = await site.post(path, person());
    const refused = readPage(answer.text);
    expect(answer.status).toBe(409);
    expect(refused.texts('main [role="status"] p')).toEqual([texts[lang]]);
    const typed = ['Exempel', 'Gästsson', 'gast@example.com', 'Exempelkommunen'];
    const shown = refused.facts();
    expect(labels[lang].map((label) => shown[label])).toEqual([
      ...typed,
      lang === 'sv' ? 'Kommun' : 'Municipality',
    ]);
  }
  expect(await people(site)).toEqual(before);
  expect(await posted(site)).toEqual([]);
});

/** The first sentences of an open form. */
const openings: [time: string, event: typeof webinar, lang: Lang, lead: string][] = [
  [
    '2021-10-20T09:00',
    webinar,
    'sv',
    'Du anmäler dig till Att styra med Agenda 2030 – Mänskliga rättigheter som mål och medel, tisdag␣26␣oktober␣2021 kl.␣10.00–11.00 online.',
  ],
  [
    '2021-10-20T09:00',
    webinar,
    'en',
    'You are registering for Governing with the 2030 Agenda – Human rights as an end and a means, Tuesday 26 October 2021, 10:00–11:00 online.',
  ],
  [
    '2022-11-18T23:59:30',
    conference,
    'sv',
    'Du anmäler dig till Regional konferens mänskliga rättigheter, torsdag␣24␣november␣2022 kl.␣10.00–16.00 i Stockholm. Sista anmälningsdag är 18␣november.',
  ],
  [
    '2022-11-18T23:59:30',
    conference,
    'en',
    'You are registering for Regional conference on human rights, Thursday 24 November 2022, 10:00–16:00 in Stockholm. The last day to register is 18 November.',
  ],
];

test.each(openings)('at %s the form of %o is open, and who sends it is registered (%s)', async (...row) => {
  const [time, { slug }, lang, lead] = row;
  const site = await openDemoSite(time);
  const path = pathTo('register', lang, { slug });
  const page = await site.read(path);
  expect(page.texts('main p')[0]).toBe(hard(lead));
  const { id } = await site.db.reader
    .selectFrom('events')
    .select('id')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow();
  const answer = await site.post(path, person({ nyckel: formKey(site, { id }) }));
  expect(answer.status).toBe(303);
  const receipt = await site.read(answer.headers.location ?? '');
  expect(receipt.heading).toBe(lang === 'sv' ? 'Tack, du är anmäld' : 'Thank you, you are registered');
  expect(await posted(site)).toEqual(['confirmed gast@example.com']);
});

test('a form opened on the last day and sent after midnight is refused, and what was typed stays', async () => {
  const site = await openDemoSite('2022-11-18T23:59:30');
  const { action, fillIn } = (await site.read(pathTo('register', 'sv', conference))).form('Skicka anmälan');
  const form = fillIn({
    Förnamn: 'Exempla',
    Efternamn: 'Sen',
    'E-postadress': 'sen@example.com',
    Organisation: 'Exempelregionen',
    'Typ av organisation': 'Region',
    'Specialkost (frivilligt)': ['Vegansk', 'Glutenfri'],
    'Behöver du något för att kunna delta? (frivilligt)': 'Hörslinga\noch en plats längst fram',
  });
  site.clock.set('2022-11-19T00:00:00');
  const answer = await site.post(action, form);
  expect(answer.status).toBe(409);
  expect(readPage(answer.text).facts()).toEqual({
    Förnamn: 'Exempla',
    Efternamn: 'Sen',
    'E-postadress': 'sen@example.com',
    Organisation: 'Exempelregionen',
    'Typ av organisation': 'Region',
    'Specialkost (frivilligt)': 'Vegansk, Glutenfri',
    'Behöver du något för att kunna delta? (frivilligt)': 'Hörslinga och en plats längst fram',
  });
  expect(await posted(site)).toEqual([]);
  site.clock.set('2022-11-18T23:59:59.999');
  await site.post(action, form).expect(303);
});
