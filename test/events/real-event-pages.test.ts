import { describe, expect, it, test } from 'vitest';
import { factsOf, missingFacts, seedFacts } from '../demo/seed-facts.ts';
import { hard } from '../format/hard-space.ts';
import { openDemoSite } from '../support/demo-site.ts';

const webinar = seedFacts.webinar.slug;
const conference = seedFacts.conference.slug;

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
