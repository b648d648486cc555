import type { Test } from 'supertest';
import type { Message } from '../../src/mail/message.ts';
import type { EngineName } from '../support/engines.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { type Page, readPage } from '../support/page.ts';
import { type Fields, openSite, type Site } from '../support/site.ts';

/** Who sends the form. */
export const registrar = {
  Förnamn: 'Exempel',
  Efternamn: 'Handläggare',
  'E-postadress': 'handlaggare@example.com',
  Organisation: 'Exempelkommunen',
  'Typ av organisation': 'Kommun',
};

/** A site with one conference, and the form for several people on it. */
export async function groupSite(
  fields: Parameters<typeof conference>[0] = {},
  engine: EngineName = 'sqlite',
) {
  const site = await openSite({ engine });
  const event = await insertEvent(site.db, conference(fields));
  const path = `/evenemang/${event.slug}/anmalan`;
  return { site, event, path, form: `${path}/flera`, check: `${path}/kontrollera` };
}

/** Answers for persons 1, 2 and so on, called after their number. */
export function guests(count: number, from = 1): Record<string, string> {
  const answers = Array.from({ length: count }, (_, index) => {
    const number = index + from;
    return Object.entries({
      Förnamn: `Gäst${number}`,
      Efternamn: 'Exempelsson',
      'E-postadress': `gast${number}@example.com`,
    }).map(([label, answer]) => [`${label} för person ${index + 1}`, answer]);
  });
  return Object.fromEntries(answers.flat());
}

/** Presses a button of the form that the page shows, with its answers filled in. */
export function press(site: Site, page: Page, button: string, answers: Fields = {}): Test {
  const elements = page.$('button').filter((_, one) => page.$(one).text().trim() === button);
  const element = elements.last();
  if (elements.length === 0) throw new Error(`No button "${button}": ${page.texts('button').join(' | ')}`);
  const form = page.form(button);
  const name = element.attr('name');
  const op = name ? { [name]: element.attr('value') ?? '' } : {};
  return site.post(element.attr('formaction') ?? form.action, { ...form.fillIn(answers), ...op });
}

/** Presses, and reads the page that answers. */
export async function pressAndRead(
  site: Site,
  page: Page,
  button: string,
  answers: Fields = {},
  status = 200,
): Promise<Page> {
  return readPage((await press(site, page, button, answers).expect(status)).text);
}

/** The form with room for so many, filled in and led on to the page to check. */
export async function checkPage(
  site: Site,
  path: string,
  count: number,
  answers: Fields = {},
  from = 1,
): Promise<Page> {
  let page = await site.read(path);
  for (let room = 2; room < count; room++) page = await pressAndRead(site, page, 'Lägg till en person');
  site.clock.pass({ minutes: 1 });
  return pressAndRead(site, page, 'Fortsätt', { ...registrar, ...guests(count, from), ...answers });
}

/** The whole journey of so many people; returns the receipt. */
export async function sendGroup(
  site: Site,
  path: string,
  count: number,
  answers: Fields = {},
  from = 1,
): Promise<Page> {
  const page = await checkPage(site, path, count, answers, from);
  const button = page.texts('main .actions button').at(-1) ?? '';
  const { headers } = await press(site, page, button).expect(303);
  return site.read(headers.location ?? '');
}

/** Which letters went to whom, in an order that does not matter. */
export async function kinds(site: Site): Promise<string[]> {
  return (await site.letters()).map(({ kind, to }) => `${kind} ${to.address}`).sort();
}

export async function letterTo(site: Site, kind: string, address: string): Promise<Message> {
  const letter = (await site.letters()).findLast((one) => one.kind === kind && one.to.address === address);
  if (!letter) throw new Error(`No letter ${kind} to ${address}`);
  return letter;
}

export function rows(site: Site) {
  return site.db.reader.selectFrom('registrations').selectAll().orderBy('createdAt').orderBy('id').execute();
}

export async function seats(site: Site) {
  const { confirmed, queued } = await site.db.reader
    .selectFrom('events')
    .select(['confirmed', 'queued'])
    .executeTakeFirstOrThrow();
  return { confirmed, queued };
}
