import type { Lang } from '../../src/language.ts';
import { type Address, bothPaths } from '../../src/paths.ts';
import type { Site } from '../support/site.ts';
import type { Showcase } from './showcase.ts';

/** A page in one state, as visitors meet it. */
export type ListedPage = {
  name: string;
  paths: Record<Lang, string>;
  /** 200 unless told. */
  status?: number;
  /** Pressed before looking: the button with this number in `main`, from 0; -1 is the last. */
  press?: number;
  /** Filled in before that, by the name of the field. */
  fill?: Record<string, string>;
  before?: (site: Site) => void;
};

/** Every page in every state that looks different. A new page or state is one line here. */
export function listedPages(showcase: Showcase): ListedPage[] {
  return [
    page('the start page', 'start'),
    page('coming events', 'events'),
    searched('past events', 'events', { visa: 'tidigare' }),
    searched('a search without a result', 'events', { q: 'xyzzy' }),
    searched('a search with filters', 'events', { q: 'exempel', typ: 'konferens' }),
    ...events.map(([name, slug]) => page(name, 'event', { slug })),
    page('the programme of the conference', 'programme', { slug: conference }),
    page('a programme with meals', 'programme', { slug: open }),
    page('all series', 'seriesList'),
    page('the webinar series', 'series', { slug: 'att-styra-med-agenda-2030' }),
    page('the conference in four towns', 'series', { slug: 'regionala-mr-konferenser-2022' }),
    page('a series to come', 'series', { slug: 'exempel-samverkan-i-vardagen' }),
    ...registration(showcase),
    ...questionsAndWatching(showcase),
    page('contact', 'contact'),
    page('about the website', 'about'),
    page('personal data', 'privacy'),
    page('personal data at an authority', 'privacyOf', { organisation: 'exempelmyndigheten' }),
    page('personal data at an association', 'privacyOf', { organisation: 'skr' }),
    page('the accessibility statement', 'accessibility'),
    { ...page('an empty accessibility report', 'accessibility'), press: 0, status: 422 },
    page('an accessibility report sent', 'accessibilityReport'),
    ...errors,
  ];
}

const series = 'exempel-samverkan-i-vardagen';
const open = 'exempel-digital-tillganglighet-exempelstad';
const conference = 'mr-konferens-stockholm-2022';

const events = [
  ['an open webinar', 'exempel-klarsprak-i-beslut'],
  ['an open conference', open],
  ['an event that opens later', 'exempel-natverkstraff-for-registratorer-exempelby'],
  ['an event without registration yet', 'exempel-ai-i-handlaggningen'],
  ['the last days', 'exempel-arkiv-for-nyborjare'],
  ['closes tomorrow', 'exempel-barnratt-i-planeringen-exempelby'],
  ['the last day', 'exempel-upphandling-med-omtanke'],
  ['closed by its last day', 'exempel-offentlighet-och-sekretess-exempelstad'],
  ['closed by hand', 'exempel-samtal-om-tillit-exempelby'],
  ['few seats', 'exempel-introduktion-till-dataskydd-exempelstad'],
  ['full, with a queue', 'exempel-ledarskap-i-kris-exempelstad'],
  ['full, without a queue', 'exempel-tjanstedesign-exempelby'],
  ['cancelled', 'exempel-klimatanpassning-vid-kusten-exempelby'],
  ['postponed', 'exempel-framtidens-bibliotek'],
  ['moved to another day', 'exempel-samtal-om-landsbygd-exempelby'],
  ['moved to another place', 'exempel-saker-arbetsplats-exempelstad'],
  ['a webinar on now', 'exempel-fragestund-om-e-tjanster'],
  ['a conference on now', 'exempel-dagar-om-hallbar-mat-exempelstad'],
  ['past, with material', 'exempel-skriv-en-tillganglig-webbsida'],
  ['past, without material', 'exempel-cykelvagar-exempelby'],
  ['a month to come', 'exempel-natverksdag-for-kommunikatorer'],
  ['a month that passed', 'exempel-digitalt-studiebesok'],
  ['the webinar of the invitation', 'agenda-2030-manskliga-rattigheter-som-mal-och-medel'],
  ['a date without a time', 'medborgardialog-agenda-2030'],
  ['the conference of the invitation', conference],
] as const;

function registration(showcase: Showcase): ListedPage[] {
  const token = showcase.confirmed;
  const receipt = new URLSearchParams(showcase.receipt.split('?')[1]);
  return [
    page('the form of a webinar', 'register', { slug: 'exempel-klarsprak-i-beslut' }),
    page('the form of a conference with food', 'register', { slug: open }),
    page('the form of a queue', 'register', { slug: 'exempel-ledarskap-i-kris-exempelstad' }),
    { ...page('an empty form', 'register', { slug: open }), press: 0, status: 422 },
    page('the form before it opens', 'register', { slug: 'exempel-ai-i-handlaggningen' }),
    page('the form after it closed', 'register', { slug: 'exempel-samtal-om-tillit-exempelby' }),
    searched('a receipt', 'receipt', { k: receipt.get('k') ?? '' }, { slug: open }),
    page('a receipt nobody knows', 'receipt', { slug: open }),
    page('a confirmed registration', 'registration', { token }),
    page('a place in the queue', 'registration', { token: showcase.queued }),
    page('a cancelled registration', 'registration', { token: showcase.cancelled }),
    page('the question before cancelling', 'cancelRegistration', { token }),
    page('changing a registration', 'changeRegistration', { token }),
    {
      ...page('a change to correct', 'changeRegistration', { token }),
      fill: { fornamn: '' },
      press: 0,
      status: 422,
    },
    page('handing over a seat', 'handOver', { token }),
    page('a change that is made', 'changed'),
    page('the way to a webinar before it opens', 'join', { token }),
    page('an offer to answer', 'offer', { token: showcase.offered }),
    page('an offer that is not, or no longer, there', 'offer', { token: showcase.queued }),
    page('registering several people', 'registerGroup', { slug: open }),
    { ...page('several people without names', 'registerGroup', { slug: open }), press: -1, status: 422 },
    page('several people, before there is anything to check', 'checkGroup', { slug: open }),
    page('a receipt of several people, later', 'groupReceipt', { slug: open }),
    page('a group', 'group', { token: showcase.group }),
    searched('before a group is cancelled', 'group', { avanmal: 'alla' }, { token: showcase.group }),
    page('registering for several webinars', 'registerSeries', { slug: series }),
    {
      ...page('several webinars, nothing filled in', 'registerSeries', { slug: series }),
      press: -1,
      status: 422,
    },
    page('several webinars, before there is anything to check', 'checkSeries', { slug: series }),
    page('a receipt of several webinars, later', 'seriesReceipt', { slug: series }),
    page('a series that has been', 'registerSeries', { slug: 'regionala-mr-konferenser-2022' }),
    page('finding a registration', 'findRegistrations'),
    { ...page('finding without an address', 'findRegistrations'), press: 0, status: 422 },
    page('links on their way', 'findReceipt'),
  ];
}

function questionsAndWatching({ watching }: Showcase): ListedPage[] {
  const later = 'exempel-ai-i-handlaggningen';
  return [
    page('a question', 'question', { slug: open }),
    { ...page('an empty question', 'question', { slug: open }), press: 0, status: 422 },
    page('a question that is sent', 'questionReceipt', { slug: open }),
    page('watching an event', 'watchEvent', { slug: later }),
    { ...page('watching without an address', 'watchEvent', { slug: later }), press: 0, status: 422 },
    page('watching an event, asked for', 'watchEventReceipt', { slug: later }),
    page('nothing to wait for in a series', 'watchSeries', { slug: series }),
    page('watching a series, asked for', 'watchSeriesReceipt', { slug: series }),
    page('watching a series with more to come', 'watchSeries', { slug: 'att-styra-med-agenda-2030' }),
    page('waiting for a new date', 'watchEvent', { slug: 'exempel-framtidens-bibliotek' }),
    page('nothing to wait for at an open event', 'watchEvent', { slug: 'exempel-klarsprak-i-beslut' }),
    page('what is watched', 'watching', { token: watching }),
    { ...page('what is watched, confirmed', 'watching', { token: watching }), press: 0 },
    { ...page('what is not watched any more', 'watching', { token: watching }), press: 0 },
  ];
}

const errors: ListedPage[] = [
  { name: 'a page that does not exist', paths: { sv: '/finns-inte', en: '/en/finns-inte' }, status: 404 },
  {
    name: 'a page that failed',
    paths: bothPaths('contact'),
    before: (site) => site.clock.failOnce(new Error('planted')),
    status: 500,
  },
];

function page(name: string, address: Address, values: Record<string, string> = {}): ListedPage {
  return { name, paths: bothPaths(address, values) };
}

/** The page with a query behind its address. */
function searched(
  name: string,
  address: Address,
  search: Record<string, string>,
  values: Record<string, string> = {},
): ListedPage {
  const { sv, en } = bothPaths(address, values);
  const text = new URLSearchParams(search).toString();
  return { name, paths: { sv: `${sv}?${text}`, en: `${en}?${text}` } };
}
