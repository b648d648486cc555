import type { Lang } from './language.ts';

/** Every public address, as patterns in both languages. routes.ts gives each its handler, `sitePaths` fills them in. */
export const addresses = {
  start: { sv: '/', en: '/en' },
  events: { sv: '/evenemang', en: '/en/events' },
  event: { sv: '/evenemang/:slug', en: '/en/events/:slug' },
  programme: { sv: '/evenemang/:slug/program', en: '/en/events/:slug/programme' },
  programmeStyle: { sv: '/evenemang/:slug/program.css', en: '/en/events/:slug/programme.css' },
  eventCalendar: { sv: '/evenemang/:slug/kalender.ics', en: '/en/events/:slug/calendar.ics' },
  register: { sv: '/evenemang/:slug/anmalan', en: '/en/events/:slug/register' },
  receipt: { sv: '/evenemang/:slug/anmalan/tack', en: '/en/events/:slug/register/thanks' },
  correctAddress: { sv: '/evenemang/:slug/anmalan/adress', en: '/en/events/:slug/register/address' },
  question: { sv: '/evenemang/:slug/fraga', en: '/en/events/:slug/question' },
  questionReceipt: { sv: '/evenemang/:slug/fraga/tack', en: '/en/events/:slug/question/thanks' },
  seriesList: { sv: '/serier', en: '/en/series' },
  series: { sv: '/serie/:slug', en: '/en/series/:slug' },
  seriesCalendar: { sv: '/serie/:slug/kalender.ics', en: '/en/series/:slug/calendar.ics' },
  registration: { sv: '/anmalan/:token', en: '/en/registration/:token' },
  cancelRegistration: { sv: '/anmalan/:token/avanmal', en: '/en/registration/:token/cancel' },
  findRegistrations: { sv: '/anmalan/hitta', en: '/en/registration/find' },
  findReceipt: { sv: '/anmalan/hitta/tack', en: '/en/registration/find/sent' },
  watchEvent: { sv: '/evenemang/:slug/bevaka', en: '/en/events/:slug/notify-me' },
  watchEventReceipt: { sv: '/evenemang/:slug/bevaka/tack', en: '/en/events/:slug/notify-me/sent' },
  watchSeries: { sv: '/serie/:slug/bevaka', en: '/en/series/:slug/notify-me' },
  watchSeriesReceipt: { sv: '/serie/:slug/bevaka/tack', en: '/en/series/:slug/notify-me/sent' },
  watching: { sv: '/bevakning/:token', en: '/en/notification/:token' },
  registerGroup: { sv: '/evenemang/:slug/anmalan/flera', en: '/en/events/:slug/register/group' },
  checkGroup: { sv: '/evenemang/:slug/anmalan/kontrollera', en: '/en/events/:slug/register/check' },
  groupReceipt: { sv: '/evenemang/:slug/anmalan/flera/tack', en: '/en/events/:slug/register/group/thanks' },
  registerSeries: { sv: '/serie/:slug/anmalan', en: '/en/series/:slug/register' },
  checkSeries: { sv: '/serie/:slug/anmalan/kontrollera', en: '/en/series/:slug/register/check' },
  seriesReceipt: { sv: '/serie/:slug/anmalan/tack', en: '/en/series/:slug/register/thanks' },
  group: { sv: '/anmalan/grupp/:token', en: '/en/registration/group/:token' },
  changeRegistration: { sv: '/anmalan/:token/andra', en: '/en/registration/:token/change' },
  handOver: { sv: '/anmalan/:token/lamna-over', en: '/en/registration/:token/hand-over' },
  changed: { sv: '/anmalan/andrad', en: '/en/registration/changed' },
  undoCancel: { sv: '/anmalan/:token/angra', en: '/en/registration/:token/undo' },
  offer: { sv: '/anmalan/:token/erbjudande', en: '/en/registration/:token/offer' },
  join: { sv: '/anmalan/:token/delta', en: '/en/registration/:token/join' },
  contact: { sv: '/kontakt', en: '/en/contact' },
  about: { sv: '/om', en: '/en/about' },
  privacy: { sv: '/personuppgifter', en: '/en/privacy' },
  privacyOf: { sv: '/personuppgifter/:organisation', en: '/en/privacy/:organisation' },
  accessibility: { sv: '/tillganglighet', en: '/en/accessibility' },
  accessibilityReport: { sv: '/tillganglighet/tack', en: '/en/accessibility/thanks' },
  calendar: { sv: '/evenemang.ics', en: '/en/events.ics' },
  atom: { sv: '/evenemang.atom', en: '/en/events.atom' },
} as const satisfies Record<string, Record<Lang, string>>;

export type Address = keyof typeof addresses;

/** An address filled in, in one language. */
export function pathTo(address: Address, lang: Lang, values: Record<string, string> = {}): string {
  return addresses[address][lang].replace(/:(\w+)/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${address} needs ${name}`);
    return encodeURIComponent(value);
  });
}

/** The same page in both languages, for the language switch. */
export function bothPaths(address: Address, values: Record<string, string> = {}): Record<Lang, string> {
  return { sv: pathTo(address, 'sv', values), en: pathTo(address, 'en', values) };
}

/** The addresses of one language as functions, for pages, views and letters. */
export function sitePaths(lang: Lang) {
  const fixed = (address: Address) => pathTo(address, lang);
  const bySlug = (address: Address) => (slug: string) => pathTo(address, lang, { slug });
  const byToken = (address: Address) => (token: string) => pathTo(address, lang, { token });
  return {
    start: fixed('start'),
    events: fixed('events'),
    event: bySlug('event'),
    programme: bySlug('programme'),
    programmeStyle: bySlug('programmeStyle'),
    eventCalendar: bySlug('eventCalendar'),
    register: bySlug('register'),
    receipt: bySlug('receipt'),
    correctAddress: bySlug('correctAddress'),
    question: bySlug('question'),
    questionReceipt: bySlug('questionReceipt'),
    seriesList: fixed('seriesList'),
    series: bySlug('series'),
    seriesCalendar: bySlug('seriesCalendar'),
    registration: byToken('registration'),
    cancelRegistration: byToken('cancelRegistration'),
    findRegistrations: fixed('findRegistrations'),
    findReceipt: fixed('findReceipt'),
    watchEvent: bySlug('watchEvent'),
    watchEventReceipt: bySlug('watchEventReceipt'),
    watchSeries: bySlug('watchSeries'),
    watchSeriesReceipt: bySlug('watchSeriesReceipt'),
    watching: byToken('watching'),
    registerGroup: bySlug('registerGroup'),
    checkGroup: bySlug('checkGroup'),
    groupReceipt: bySlug('groupReceipt'),
    registerSeries: bySlug('registerSeries'),
    checkSeries: bySlug('checkSeries'),
    seriesReceipt: bySlug('seriesReceipt'),
    group: byToken('group'),
    changeRegistration: byToken('changeRegistration'),
    handOver: byToken('handOver'),
    changed: fixed('changed'),
    undoCancel: byToken('undoCancel'),
    offer: byToken('offer'),
    join: byToken('join'),
    contact: fixed('contact'),
    about: fixed('about'),
    privacy: fixed('privacy'),
    privacyOf: (organisation: string) => pathTo('privacyOf', lang, { organisation }),
    accessibility: fixed('accessibility'),
    calendar: fixed('calendar'),
    atom: fixed('atom'),
  };
}
