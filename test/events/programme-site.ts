import { transact } from '../../src/database/transact.ts';
import { type ProgrammeRow, programmeOf } from '../../src/demo/rows.ts';
import type { EventFields } from '../../src/events/blank-event.ts';
import type { Event } from '../../src/events/event.ts';
import { getProgramme } from '../../src/events/programme-editor-store.ts';
import { type Desk, openDesk, type SignedInBrowser } from '../support/desk.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { type Page, readPage } from '../support/page.ts';
import type { Fields } from '../support/site.ts';

/** One row as a person fills it in, by the names after `pass[1]`. */
export type Written = Record<string, string>;

export type ProgrammeDesk = Desk & { event: Event; path: string; browser: SignedInBrowser };

/** A conference on 24 November 2022 kl. 10.00–16.00 with that programme, and an editor who is signed in. */
export async function openProgramme(
  programme: ProgrammeRow[] = [],
  fields: Partial<EventFields> = {},
): Promise<ProgrammeDesk> {
  const desk = await openDesk({ now: '2022-11-10T09:00', env: { TRUST_PROXY: '127.0.0.1' } });
  const event = await insertEvent(desk.db, conference(fields));
  const { sessions, appearances } = programmeOf(event.id, '2022-11-24', programme);
  await transact(desk.db, async (trx) => {
    for (const session of sessions) await trx.insertInto('sessions').values(session).execute();
    for (const appearance of appearances) await trx.insertInto('appearances').values(appearance).execute();
  });
  const browser = await desk.signIn('editor');
  return { ...desk, event, browser, path: `/arrangor/evenemang/${event.id}/program` };
}

/** The same organiser at a computer of its own: one may send 400 forms in ten minutes. */
export function atComputer(browser: SignedInBrowser, number: number): SignedInBrowser {
  const from = { 'X-Forwarded-For': `10.0.${number >> 8}.${number & 255}` };
  return {
    ...browser,
    post: (path, fields, headers) => browser.post(path, fields, { ...from, ...headers }),
  };
}

/** What the form would send. Read at one go: a programme can have a thousand fields. */
export function sent({ $ }: Page): Record<string, string> {
  const controls = [...$('form[action$="/program"]').find('input, textarea, select')].map((one) => $(one));
  const chosen = controls.filter((one) => one.attr('type') !== 'radio' || one.attr('checked') !== undefined);
  return Object.fromEntries(
    chosen.map((one) => {
      const option = one.find('option[selected]').attr('value') ?? one.find('option').attr('value');
      const text = one.is('textarea') ? one.text() : one.attr('value');
      return [one.attr('name') ?? '', (one.is('select') ? option : text) ?? ''];
    }),
  );
}

/** The form with these rows instead of those it has, in that order. */
export function withRows(page: Page, rows: Written[]): Record<string, string> {
  const others = Object.entries(sent(page)).filter(([name]) => !name.startsWith('pass['));
  const typed = rows.flatMap((row, index) =>
    Object.entries(row).map(([part, text]): [string, string] => [`pass[${index + 1}][${part}]`, text]),
  );
  return { ...Object.fromEntries(others), ...Object.fromEntries(typed), antal: String(rows.length) };
}

/** The rows as the page shows them, hidden parts too. */
export function rowsOn(page: Page): Written[] {
  const rows: Written[] = [];
  for (const [name, text] of Object.entries(sent(page))) {
    const [, number, part] = /^pass\[(\d+)\]\[(\w+)\]$/.exec(name) ?? [];
    if (number && part) rows[Number(number) - 1] = { ...rows[Number(number) - 1], [part]: text };
  }
  return rows;
}

/** Presses a button of the form and reads the page that comes. */
export async function press(
  browser: SignedInBrowser,
  path: string,
  fields: Fields,
  op: string,
  status = 200,
): Promise<Page> {
  return readPage((await browser.post(path, { ...fields, op }).expect(status)).text);
}

/** Saves, which must succeed, and reads the page one comes to. */
export async function save(browser: SignedInBrowser, path: string, fields: Fields): Promise<Page> {
  const response = await browser.post(path, { ...fields, op: 'spara' }).expect(303);
  return browser.read(response.headers.location ?? '');
}

/** What is stored: clock times and texts in order, with who takes part. */
export async function storedRows({ db, event }: Pick<ProgrammeDesk, 'db' | 'event'>) {
  const { sessions, appearances } = await getProgramme(db.reader, event.id);
  return sessions.map(({ id, startsAt, endsAt, kind, format, title, abstract }) => ({
    startsAt,
    endsAt,
    kind,
    format,
    title,
    abstract,
    speakers: appearances
      .filter(({ sessionId }) => sessionId === id)
      .map(({ name, role, organisation }) => [name, role, organisation]),
  }));
}
