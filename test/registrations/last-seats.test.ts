import { expect, test } from 'vitest';
import { createKeys } from '../../src/keys.ts';
import { listLetters, openLetter } from '../../src/mail/outbox.ts';
import { local } from '../../src/time.ts';
import { issueFormKey } from '../../src/web/form-key.ts';
import { onEveryRacingEngine } from '../support/engines.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { readPage } from '../support/page.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { type Answer, type SiteProcess, secret, startSiteProcess } from './site-processes.ts';

const size = Number(process.env.RACE_SIZE ?? 120);
const seats = Number(process.env.RACE_SEATS ?? 30);
const keys = createKeys([secret]);
const clock = '2022-11-10T09:00';

type Form = Record<string, string>;

onEveryRacingEngine('a rush for the last seats through two processes', (engine) => {
  test(`${size} people get ${seats} seats, and those who want it a place in the queue`, async () => {
    const db = await openTestDatabase(engine);
    const event = await insertEvent(db, conference({ capacity: seats, queue: 1 }));
    const path = `/evenemang/${event.slug}/anmalan`;
    const processes = await Promise.all([startSiteProcess(db, clock), startSiteProcess(db, clock)]);
    const forms = Array.from({ length: size }, (_, index) => formOf(event.id, index + 1));

    const first = await sendAll(processes, path, forms);
    expect(tally(first)).toEqual({ 303: seats, 409: size - seats });
    const refused = forms.filter((_, index) => first[index]?.status === 409);
    const answers = first.filter(({ status }) => status === 409);
    for (const [index, form] of refused.entries()) expectKept(answers[index], form, index < 10);
    expect(await stored(db)).toEqual({
      confirmed: seats,
      queued: 0,
      counters: { confirmed: seats, queued: 0, lastTicket: 0 },
      letters: { confirmed: seats },
      tickets: [],
    });

    const again = refused.map((form) => ({ ...form, ko: 'ja' }));
    const second = await sendAll(processes.reverse(), path, again);
    expect(tally(second)).toEqual({ 303: size - seats });
    expect(await stored(db)).toEqual({
      confirmed: seats,
      queued: size - seats,
      counters: { confirmed: seats, queued: size - seats, lastTicket: size - seats },
      letters: { confirmed: seats, queued: size - seats },
      tickets: Array.from({ length: size - seats }, (_, index) => index + 1),
    });
    await expectOneLetterEach(db, forms);
    for (const running of processes) await running.stop();
  }, 600_000);
});

function formOf(eventId: string, number: number): Form {
  return {
    fornamn: 'Exempel',
    efternamn: `Person${number}`,
    epost: `person-${number}@example.com`,
    organisation: `Exempelkommun ${number}`,
    orgtyp: 'municipality',
    behov: `Plats nummer ${number}`,
    nyckel: issueFormKey(keys, `register:${eventId}`, local('2022-11-10T08:50')),
  };
}

/** Everyone at once, every other person through the other process, each from an address of their own. */
function sendAll(processes: SiteProcess[], path: string, forms: Form[]): Promise<Answer[]> {
  return Promise.all(
    forms.map((form, index) => {
      const from = `10.0.${index >> 8}.${index & 255}`;
      const running = processes[index % processes.length];
      if (!running) throw new Error('no process');
      return running.post(path, form, from);
    }),
  );
}

function tally(answers: Answer[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** The first pages are read as a person does, which takes its time; of the others the values are looked for. */
function expectKept(answer: Answer | undefined, form: Form, read: boolean): void {
  const html = answer?.body ?? '';
  const typed = [...html.matchAll(/ value="([^"]*)"|<textarea[^>]*>\n([^<]*)</g)].map(
    (found) => found[1] ?? found[2],
  );
  expect(typed).toEqual(expect.arrayContaining(Object.values(form)));
  if (!read) return;
  const page = readPage(html);
  expect(page.headings).toContain('Den sista platsen hann tas');
  const { fields } = page.form('Ställ mig i kö');
  const kept = Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, values.join()]));
  expect(kept).toEqual({ ...form, titel: '', webbplats: '', ko: 'ja' });
}

async function stored(db: TestDatabase) {
  const rows = await db.reader.selectFrom('registrations').selectAll().orderBy('ticket').execute();
  const event = await db.reader.selectFrom('events').selectAll().executeTakeFirstOrThrow();
  const letters: Record<string, number> = {};
  for (const { kind } of await allLetters(db)) letters[kind] = (letters[kind] ?? 0) + 1;
  return {
    confirmed: rows.filter((row) => row.confirmedAt !== null).length,
    queued: rows.filter((row) => row.confirmedAt === null).length,
    counters: { confirmed: event.confirmed, queued: event.queued, lastTicket: event.lastTicket },
    letters,
    tickets: rows.flatMap((row) => row.ticket ?? []),
  };
}

/** The number in the letter is the ticket: nobody has left the queue. */
async function expectOneLetterEach(db: TestDatabase, forms: Form[]): Promise<void> {
  const rows = await db.reader.selectFrom('registrations').selectAll().execute();
  const letters = await allLetters(db);
  const told = letters.map(({ kind, to, text }) => {
    const number = /Du är nummer (\d+) i kön/.exec(text)?.[1] ?? null;
    return { kind, address: to.address, number: number && Number(number) };
  });
  const due = rows.map((row) => ({
    kind: row.confirmedAt ? 'confirmed' : 'queued',
    address: row.email,
    number: row.ticket,
  }));
  const byAddress = (a: { address: string }, b: { address: string }) => (a.address < b.address ? -1 : 1);
  expect(told.sort(byAddress)).toEqual(due.sort(byAddress));
  expect(new Set(rows.map((row) => row.email))).toEqual(new Set(forms.map((form) => form.epost)));
}

async function allLetters(db: TestDatabase) {
  const rows = await listLetters(db.reader, { before: null, limit: 100_000 });
  return rows.flatMap((row) => openLetter(keys, row) ?? []);
}
