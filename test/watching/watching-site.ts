import type { Message } from '../../src/mail/message.ts';
import type { Site } from '../support/site.ts';

const words = {
  sv: { send: 'Meddela mig', email: 'E-postadress', confirm: 'Ja, mejla mig' },
  en: { send: 'Notify me', email: 'Email address', confirm: 'Yes, email me' },
};

function wordsOf(path: string) {
  return path.startsWith('/en/') ? words.en : words.sv;
}

/** The form of a page filled in with an address, and a minute passes. */
export async function filledIn(site: Site, path: string, email: string) {
  const { send, email: label } = wordsOf(path);
  const form = (await site.read(path)).form(send);
  site.clock.pass({ minutes: 1 });
  return form.fillIn({ [label]: email });
}

/** Asks to be told, as a person does. */
export async function ask(site: Site, path: string, email: string) {
  return site.post(path, await filledIn(site, path, email)).expect(303);
}

/** Asks, opens the link of the letter and presses its button. Returns the address of the link's page. */
export async function askAndConfirm(site: Site, path: string, email: string): Promise<string> {
  await ask(site, path, email);
  const link = linkIn(await lastLetter(site));
  await press(site, link, wordsOf(link).confirm);
  return link;
}

/** Presses a button of a link's page. */
export async function press(site: Site, link: string, button: string) {
  const page = await site.read(link);
  const element = page.$('button').filter((_, candidate) => page.$(candidate).text() === button);
  const form = page.form(button);
  return site.post(form.action, {
    ...form.fields,
    [element.attr('name') ?? '']: element.attr('value') ?? '',
  });
}

export async function lastLetter(site: Site): Promise<Message> {
  const letter = (await site.letters()).at(-1);
  if (!letter) throw new Error('No letter');
  return letter;
}

/** The page that a letter asks its reader to open. */
export function linkIn(letter: Message): string {
  const address = /http:\/\/\S+\/(bevakning|notification)\/[0-9a-f]{24}\.[\w-]{43}(?=\s)/.exec(
    letter.text,
  )?.[0];
  if (!address) throw new Error(`No link in ${letter.subject}`);
  return new URL(address).pathname;
}

export async function kinds(site: Site): Promise<string[]> {
  return (await site.letters()).map(({ kind, to }) => `${kind} ${to.address}`);
}

export function watchers(site: Site) {
  return site.db.reader.selectFrom('watchers').selectAll().orderBy('createdAt').execute();
}

/** What the site runs on its writing connection from now on: which statement on which table, in order. */
export function statementsOf(site: Site): string[] {
  const statements: string[] = [];
  const names = new WeakMap<object, string>();
  const writer = site.db.writer.withPlugin({
    transformQuery: ({ node, queryId }) => {
      names.set(queryId, `${node.kind} ${/"name":"(\w+)"/.exec(JSON.stringify(node))?.[1]}`);
      return node;
    },
    transformResult: async ({ result, queryId }) => {
      statements.push(names.get(queryId) ?? '');
      return result;
    },
  });
  site.services.db = { ...site.services.db, writer };
  return statements;
}

/** What of an answer somebody outside can compare: all but the moment. */
export function comparable({ status, headers, text }: { status: number; headers: object; text: string }) {
  return { status, headers: { ...headers, date: '' }, text };
}
