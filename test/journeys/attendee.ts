import type { Event } from '../../src/events/event.ts';
import type { Lang } from '../../src/language.ts';
import type { Message } from '../../src/mail/message.ts';
import { pathTo } from '../../src/paths.ts';
import { manageLink } from '../registrations/registering.ts';
import type { Site } from '../support/site.ts';
import { arriveAt } from './arrive-at.ts';
import { openVisitor, type Visitor } from './browser.ts';

/** What an attendee reads at the stations of every journey. */
export const stations = {
  sv: {
    form: 'Anmäl dig',
    queueForm: 'Ställ dig i kö',
    registered: 'Tack, du är anmäld',
    queued: 'Tack, du står i kö',
    own: 'Din anmälan',
    asked: 'Vill du avanmäla dig?',
    notFound: 'Sidan finns inte',
  },
  en: {
    form: 'Register',
    queueForm: 'Join the waiting list',
    registered: 'Thank you, you are registered',
    queued: 'Thank you, you are on the waiting list',
    own: 'Your registration',
    asked: 'Do you want to cancel?',
    notFound: 'Page not found',
  },
};

/** Somebody whose browser runs no scripts, as in some authorities. */
export function openWithoutScripts(site: Site): Promise<Visitor> {
  return openVisitor(site, { javaScriptEnabled: false });
}

/** The form opened and filled in, but for what is given, and a minute gone; not sent. */
export async function fillIn(
  visitor: Visitor,
  event: Pick<Event, 'slug'>,
  lang: Lang,
  answers: Record<string, string>,
): Promise<void> {
  const { page, site } = visitor;
  await page.goto(pathTo('register', lang, { slug: event.slug }));
  const usual = { fornamn: 'Exempel', efternamn: 'Gästsson', organisation: 'Exempelkommunen' };
  for (const [id, value] of Object.entries({ ...usual, ...answers })) await page.fill(`#${id}`, value);
  await page.check('#orgtyp');
  site.clock.pass({ minutes: 1 });
}

/** The button of the form, which is the last one on the page. */
export function button({ page }: Visitor) {
  return page.locator('main form button').last();
}

export function said({ page }: Visitor): Promise<string> {
  return page.locator('main').innerText();
}

/** Registers as one does; the visitor stands at the receipt. */
export async function register(
  visitor: Visitor,
  event: Pick<Event, 'slug'>,
  lang: Lang,
  answers: Record<string, string>,
  outcome: 'registered' | 'queued' = 'registered',
): Promise<void> {
  await fillIn(visitor, event, lang, answers);
  await button(visitor).click();
  await arriveAt(visitor, stations[lang][outcome]);
}

export async function lettersTo(site: Site, address: string): Promise<Message[]> {
  return (await site.letters()).filter(({ to }) => to.address === address);
}

/** The newest letter of a kind that somebody has got. */
export async function letterTo(site: Site, address: string, kind: string): Promise<Message> {
  const letter = (await lettersTo(site, address)).findLast((one) => one.kind === kind);
  if (!letter) throw new Error(`No letter ${kind} to ${address}`);
  return letter;
}

/** Opens the link of a letter, as a click in the mail program does; `end` is what stands after its secret. */
export async function follow(visitor: Visitor, letter: Message, end = ''): Promise<void> {
  const own = manageLink(letter).replace(/\/(erbjudande|offer)$/, '');
  await visitor.page.goto(`${own}${end}`);
}

export function rowsOf(site: Site, { id }: Pick<Event, 'id'>) {
  return site.db.reader
    .selectFrom('registrations')
    .selectAll()
    .where('eventId', '=', id)
    .orderBy('createdAt')
    .orderBy('ticket')
    .execute();
}
