import { describe, expect, it, test } from 'vitest';
import { factsOf, missingFacts, seedFacts } from '../demo/seed-facts.ts';
import { hard } from '../format/hard-space.ts';
import { openDemoSite } from '../support/demo-site.ts';
import type { Page } from '../support/page.ts';

const webinar = seedFacts.webinar.slug;
const conference = seedFacts.conference.slug;

/** The badge, then what the fact card says of the state, then its buttons and links. */
function said(page: Page): string[] {
  return page.texts('.tabs .badge, .state p, .card .btn, .card .links a');
}

type Moment = [now: string, slug: string, sv: string[], en: string[]];

const moments: Moment[] = [
  [
    '2021-10-20T09:00',
    webinar,
    [
      'Öppet för anmälan',
      'Du kan anmäla dig fram till att webbinariet börjar.',
      'Anmäl dig',
      'Lägg till i kalendern',
    ],
    ['Open', 'You can register until the webinar starts.', 'Register', 'Add to calendar'],
  ],
  [
    '2021-10-26T10:30',
    webinar,
    [
      'Pågår nu',
      'Webbinariet pågår till kl.␣11.00. Är du anmäld hittar du länken i mejlet från oss.',
      'Skicka länken igen',
      'Lägg till i kalendern',
    ],
    [
      'On now',
      'The webinar is on until 11:00. If you are registered, the link is in our email.',
      'Send the link again',
      'Add to calendar',
    ],
  ],
  [
    '2021-10-26T11:00:01',
    webinar,
    [
      'Har varit',
      'Webbinariet hölls tisdag␣26␣oktober␣2021 kl.␣10.00–11.00. Det går inte längre att anmäla sig.',
      'Nästa i serien',
    ],
    [
      'Past',
      'The webinar was held on Tuesday 26 October 2021, 10:00–11:00. It is no longer possible to register.',
      'Next in the series',
    ],
  ],
  [
    '2022-11-18T23:59:30',
    conference,
    [
      'Sista dagen att anmäla sig',
      'Sista dagen att anmäla sig är i␣dag. Anmälan stänger vid midnatt.',
      'Anmäl dig',
      'Lägg till i kalendern',
    ],
    [
      'Last day',
      'Today is the last day to register. Registration closes at midnight.',
      'Register',
      'Add to calendar',
    ],
  ],
  [
    '2022-11-19T00:00:01',
    conference,
    [
      'Anmälan är stängd',
      'Sista anmälningsdag var fredag␣18␣november␣2022. Har du frågor om anmälan? Kontakta arrangören.',
      'Ställ en fråga',
      'Redan anmäld? Hitta din anmälan',
      'Lägg till i kalendern',
    ],
    [
      'Registration closed',
      'The last day to register was Friday 18 November 2022. Questions about registration? Contact the organiser.',
      'Ask a question',
      'Already registered? Find your registration',
      'Add to calendar',
    ],
  ],
  [
    '2022-11-24T11:00',
    conference,
    ['Pågår nu', 'Konferensen pågår till kl.␣16.00.', 'Lägg till i kalendern', 'Skriv ut programmet'],
    ['On now', 'The conference is on until 16:00.', 'Add to calendar', 'Print the programme'],
  ],
  [
    '2022-11-24T16:00:01',
    conference,
    [
      'Har varit',
      'Konferensen hölls torsdag␣24␣november␣2022 kl.␣10.00–16.00. Det går inte längre att anmäla sig.',
      'Nästa i serien',
    ],
    [
      'Past',
      'The conference was held on Thursday 24 November 2022, 10:00–16:00. It is no longer possible to register.',
      'Next in the series',
    ],
  ],
];

describe('the real events say what is true at the time', () => {
  test.each(moments)('%s', async (now, slug, sv, en) => {
    const site = await openDemoSite(now);
    expect(said(await site.read(`/evenemang/${slug}`))).toEqual(sv.map(hard));
    expect(said(await site.read(`/en/events/${slug}`))).toEqual(en);
  });
});

describe('every fact of the invitations', () => {
  test.each(['2021-10-20T09:00', '2022-11-10T09:00', '2026-11-22T09:00'])(
    'is on the pages at %s',
    async (now) => {
      const site = await openDemoSite(now);
      const webinarPage = await site.read(`/evenemang/${webinar}`);
      expect(missingFacts(webinarPage.text, 'webinar')).toEqual([]);
      const conferencePage = await site.read(`/evenemang/${conference}`);
      // The series is named above the page too, but here it must be in the page itself.
      expect(missingFacts(conferencePage.text, 'conference')).toEqual([]);
    },
  );

  it('of the conference is on the sheet to print, apart from its siblings', async () => {
    const site = await openDemoSite('2022-11-10T09:00');
    const sheet = await site.read(`/evenemang/${conference}/program`);
    const ofSeries = factsOf('conference').filter((fact) => fact.startsWith('Regionala MR-konferenser'));
    expect(missingFacts(sheet.text, 'conference')).toEqual(ofSeries);
  });
});

it('the webinar’s siblings are told as they are known, under a heading with their years', async () => {
  const site = await openDemoSite('2021-10-27T09:00');
  const page = await site.read(`/evenemang/${webinar}`);
  expect(page.texts('#serien h2, #serien > p, #serien h3')).toEqual([
    'Fler i serien',
    'Webbinarium 1 av 4 i serien Att styra med Agenda 2030',
    'Kommande webbinarier 2021–2022',
    'Tidigare webbinarier 2021',
  ]);
  expect(page.texts('#serien li')).toEqual(
    [
      'Medborgardialog – Agenda 2030 Måndag␣29␣november␣2021. Tid kommer senare. Öppet för anmälan',
      'Att styra med Agenda 2030 – goda exempel från kommun eller region Januari␣2022. Datum och möjlighet till anmälan presenteras längre fram. Datum kommer',
      'Ekonomisk hållbarhet Februari␣2022. Datum och möjlighet till anmälan presenteras längre fram. Datum kommer',
      'Att styra med Agenda 2030 – Mänskliga rättigheter som mål och medel (Du är här) Tisdag␣26␣oktober␣2021 kl.␣10.00–11.00, svensk tid Har varit',
    ].map(hard),
  );
  expect(page.$('#serien [aria-current=page]')).toHaveLength(1);
});

it('the conference is one of four, each with its town', async () => {
  const site = await openDemoSite('2022-11-16T09:00');
  const page = await site.read(`/evenemang/${conference}`);
  expect(page.texts('#serien > p')).toEqual([
    'En av fyra konferenser i serien Regionala MR-konferenser 2022',
  ]);
  expect(page.texts('#serien h3')).toEqual(['Kommande konferenser 2022']);
  expect(page.link(hard('Regional konferens mänskliga rättigheter␣(Umeå)'))).toBe(
    '/evenemang/mr-konferens-umea-2022',
  );
});

it('who answers what is told apart: no address beside those responsible for the content', async () => {
  const site = await openDemoSite('2021-10-20T09:00');
  const page = await site.read(`/evenemang/${webinar}`);
  expect(page.texts('.contacts dt, .contacts dd')).toEqual([
    'Frågor om anmälan',
    'Christine Feuk, Christine.Feuk@skr.se',
    'Ansvarig för innehållet',
    'Anna Eklöf, handläggare',
    'Christine Feuk, handläggare',
  ]);
  expect(page.link('Christine.Feuk@skr.se')).toBe('mailto:Christine.Feuk@skr.se');
  expect(page.link('Ställ en fråga')).toBe(`/evenemang/${webinar}/fraga`);
  expect(page.link('Kontakta SKR')).toBe('https://skr.se/');
});

it('a contact that the demo assumes says so', async () => {
  const site = await openDemoSite('2022-11-10T09:00');
  const page = await site.read(`/evenemang/${conference}`);
  expect(page.texts('.contacts dd')).toEqual([
    'lansstyrelsen-stockholm@example.com',
    'Kontakten är ett antagande i demon.',
  ]);
});

it('what only paper needs is not in the page', async () => {
  const site = await openDemoSite('2022-11-10T09:00');
  for (const path of [`/evenemang/${conference}`, `/evenemang/${conference}/program`]) {
    const page = await site.read(path);
    expect(page.text).not.toMatch(/nästa sida|Forts\. program/);
  }
});
