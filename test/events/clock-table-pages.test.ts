import { describe, expect, test } from 'vitest';
import { seedFacts } from '../demo/seed-facts.ts';
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
      'Anmäl flera personer',
      'Lägg till i kalendern',
    ],
    ['Open', 'You can register until the webinar starts.', 'Register', 'Register a group', 'Add to calendar'],
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
      'Anmäl flera personer',
      'Lägg till i kalendern',
    ],
    [
      'Last day',
      'Today is the last day to register. Registration closes at midnight.',
      'Register',
      'Register a group',
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
