import type { Test } from 'supertest';
import type { EventFields } from '../../src/events/blank-event.ts';
import type { Event } from '../../src/events/event.ts';
import type { Lang } from '../../src/language.ts';
import type { Message } from '../../src/mail/message.ts';
import { pathTo } from '../../src/paths.ts';
import { addMinutes } from '../../src/time.ts';
import { issueFormKey } from '../../src/web/form-key.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { type Fields, openSite, type Site, type SiteOptions } from '../support/site.ts';

/** A site with one event: a conference with a queue, unless the fields say otherwise. */
export async function siteWith(
  fields: Partial<EventFields> = {},
  options: SiteOptions = {},
): Promise<{ site: Site; event: Event }> {
  const site = await openSite(options);
  const event = await insertEvent(
    site.db,
    conference({ queue: 1, shortName: 'Exempelkonferensen', ...fields }),
  );
  return { site, event };
}

/** What somebody fills in, by the names of the form's fields. */
export function person(fields: Fields = {}): Fields {
  return {
    fornamn: 'Exempel',
    efternamn: 'Gästsson',
    epost: 'gast@example.com',
    organisation: 'Exempelkommunen',
    orgtyp: 'municipality',
    ...fields,
  };
}

/** Number so and so of many different people. */
export function guest(number: number, fields: Fields = {}): Fields {
  return person({ efternamn: `Gäst ${number}`, epost: `gast-${number}@example.com`, ...fields });
}

/** A key as the form had it a minute ago. */
export function formKey(site: Site, event: Pick<Event, 'id'>): string {
  return issueFormKey(site.services.keys, `register:${event.id}`, addMinutes(site.clock.now(), -1));
}

/** Sends the form that was opened a minute ago. */
export function send(site: Site, event: Event, fields: Fields, lang: Lang = 'sv'): Test {
  const path = pathTo('register', lang, { slug: event.slug });
  return site.post(path, { nyckel: formKey(site, event), ...fields });
}

/** A second later, sends a form that is accepted; returns the address of its receipt. */
export async function register(site: Site, event: Event, fields: Fields, lang?: Lang): Promise<string> {
  site.clock.pass({ seconds: 1 });
  const answer = await send(site, event, fields, lang);
  if (answer.status !== 303) throw new Error(`${answer.status}, not accepted`);
  return answer.headers.location ?? '';
}

/** Which letters were written to whom; those of one moment have no order of their own. */
export async function posted(site: Site): Promise<string[]> {
  return (await site.letters()).map(({ kind, to }) => `${kind} ${to.address}`).sort();
}

/** The newest letter, or the newest of a kind. */
export async function newest(site: Site, kind?: string): Promise<Message> {
  const letter = (await site.letters()).findLast((one) => !kind || one.kind === kind);
  if (!letter) throw new Error(`No letter ${kind ?? ''}`);
  return letter;
}

/** Every address in a letter, each once, as paths of the site; text and HTML lead to the same ones. */
export function linksIn(letter: Message): string[] {
  const links = new Set(letter.text.match(/https?:\/\/\S+/g));
  return [...links].map((link) => new URL(link).pathname);
}

/** The page of the registration that a letter is about. */
export function manageLink(letter: Message): string {
  const link = linksIn(letter).find((path) =>
    /^\/(anmalan|en\/registration)\/[0-9a-f]{24}\.[\w-]{43}/.test(path),
  );
  if (!link) throw new Error(`No link in ${letter.kind}`);
  return link.replace(/\/(avanmal|cancel|delta|join)$/, '');
}

export function people(site: Site) {
  return site.db.reader
    .selectFrom('registrations')
    .selectAll()
    .orderBy('createdAt')
    .orderBy('ticket')
    .execute();
}

/** The counters on the event, and the same counted from the rows. */
export async function seats(site: Site, event: Event) {
  const { confirmed, queued } = await site.db.reader
    .selectFrom('events')
    .selectAll()
    .where('id', '=', event.id)
    .executeTakeFirstOrThrow();
  const active = (await people(site)).filter((row) => row.eventId === event.id && row.cancelledAt === null);
  const rows = {
    confirmed: active.filter((row) => row.confirmedAt !== null).length,
    queued: active.filter((row) => row.confirmedAt === null).length,
  };
  return { counters: { confirmed, queued }, rows };
}
