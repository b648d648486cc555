import type { Response } from 'supertest';
import type { Event } from '../../src/events/event.ts';
import { getEvent, getEventDetails } from '../../src/events/event-store.ts';
import type { Desk, SignedInBrowser } from '../support/desk.ts';
import { type Page, readPage } from '../support/page.ts';

type Answers = Record<string, string | readonly string[]>;

/** The editor as one organiser has it open. */
export type OpenEditor = {
  page: Page;
  /** Fills in by label and presses the button with that `op`, without opening the page again. */
  send(answers: Answers, op?: string): Promise<Response>;
};

export async function openEditor(browser: SignedInBrowser, { id }: Pick<Event, 'id'>): Promise<OpenEditor> {
  const path = `/arrangor/evenemang/${id}/redigera`;
  const page = await browser.read(path);
  const form = page.form(page.hasLink('Publicera') ? 'Spara utkast' : 'Spara ändringarna');
  return {
    page,
    send: (answers, op = 'spara:grunduppgifter') => browser.post(path, { ...form.fillIn(answers), op }),
  };
}

/** All that the form of the editor holds, by name: quicker than by label, for tests that send it many times. */
export function fieldsOn(page: Page): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  for (const { name, value } of page.$('form[action$="/redigera"]').serializeArray())
    fields[name] = [...(fields[name] ?? []), value];
  return fields;
}

/** What a page says after a form was sent: its heading, and its messages if there are some. */
export function answered(response: Response): { status: number; errors: string[] } {
  const { status, text } = response;
  return { status, errors: status === 303 ? [] : readPage(text).errors() };
}

/** Presses a button of the page that answered, which carries along what was typed. */
export async function pressOn(
  browser: SignedInBrowser,
  { text }: Response,
  button: string,
  answers: Answers = {},
): Promise<Response> {
  const page = readPage(text);
  const form = page.form(button);
  const [element] = [...page.$('button')].filter((one) => page.$(one).text().trim() === button);
  const op = page.$(element).attr('value') ?? '';
  return browser.post(form.action, { ...form.fillIn(answers), op });
}

/** The event with all that belongs to it, as it is stored now. */
export async function stored({ db }: Desk, { id }: Pick<Event, 'id'>) {
  return getEventDetails(db.reader, await getEvent(db.reader, id));
}
