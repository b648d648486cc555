import { expect, test } from 'vitest';
import { type Fault, type MailServer, mailServer } from './mail-server.ts';
import { allSent, allSettled, connectionTo, openPostOffice } from './post-office.ts';
import { allRows, postLetters } from './some-letter.ts';

/** Small by default; the full size is set from outside. */
const letters = Number(process.env.MAIL_FAULT_LETTERS ?? 6);
const patience = 20_000 + letters * 1_000;

/** How often each letter was taken, by Message-ID. */
function copies(server: MailServer): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { raw } of server.taken) {
    const [, id = 'none'] = /^Message-ID: (\S+)/m.exec(String(raw)) ?? [];
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

async function expectEachOnce(server: MailServer, db: Parameters<typeof allRows>[0]): Promise<void> {
  const rows = await allRows(db);
  expect(copies(server)).toEqual(new Map(rows.map((row) => [row.messageId, 1])));
  expect(new Set(server.taken.map(({ recipient }) => recipient)).size).toBe(letters);
}

const clear: Fault[] = [
  'no greeting',
  '554 greeting',
  '535 login',
  '553 sender',
  '451 recipient',
  'dropped at recipient',
  '451 content',
];

test.each(clear)(
  'after half an hour of "%s" every letter arrives once',
  async (fault) => {
    const office = await openPostOffice();
    const server = await mailServer();
    server.fault = fault;
    await postLetters(office.db, letters, office.clock.now());
    const connectMs = fault === 'no greeting' ? 150 : 5_000;
    office.employ(connectionTo(server.url.replace('//', '//exempel:secret@'), { connectMs }));
    await office.passMinutes(30);
    expect(server.taken).toEqual([]);
    expect((await allRows(office.db)).some((row) => row.failedAt)).toBe(false);
    server.fault = null;
    await office.passUntil(allSent);
    await expectEachOnce(server, office.db);
  },
  patience,
);

test(
  'with the server down for two days every letter arrives once, within ten minutes of its return',
  async () => {
    const office = await openPostOffice();
    const server = await mailServer();
    await server.close();
    await postLetters(office.db, letters, office.clock.now());
    office.employ(connectionTo(server.url));
    const recovery = '2022-11-12T08:00:00.000Z';
    await office.passUntil(() => office.clock.now() >= recovery, { minutes: 19 });
    expect(office.warnings()).toEqual([
      expect.objectContaining({ reason: 'unreachable', msg: 'No mail leaves: letters wait' }),
    ]);
    const back = await mailServer(server.port);
    await office.passMinutes(10);
    // The clock stands still from here.
    await expect.poll(async () => allSent(await allRows(office.db)), { timeout: patience }).toBe(true);
    await expectEachOnce(back, office.db);
  },
  patience,
);

test(
  'a slow server gets every letter once',
  async () => {
    const office = await openPostOffice();
    const server = await mailServer();
    server.fault = 'later';
    await postLetters(office.db, letters, office.clock.now());
    office.employ(connectionTo(server.url));
    await office.passUntil(allSent);
    await expectEachOnce(server, office.db);
  },
  patience,
);

test.each(['dropped after content', 'silent after content'] as const)(
  'a letter arrives twice only after "%s", with the same Message-ID',
  async (fault) => {
    const office = await openPostOffice();
    const server = await mailServer();
    let contents = 0;
    let lost = 0;
    server.fault = (stage) => {
      if (stage !== 'content') return null;
      contents += 1;
      if (contents % 3 !== 0) return null;
      lost += 1;
      return fault;
    };
    await postLetters(office.db, letters, office.clock.now());
    office.employ(connectionTo(server.url, { connectMs: 150, silenceMs: 700 }));
    await office.passUntil(allSent);
    const rows = await allRows(office.db);
    expect(lost).toBeGreaterThan(0);
    expect([...copies(server).keys()].sort()).toEqual(rows.map((row) => row.messageId).sort());
    expect(server.taken).toHaveLength(letters + lost);
  },
  patience,
);

test(
  'a day on which everything goes wrong loses no letter',
  async () => {
    const office = await openPostOffice();
    const server = await mailServer();
    const faults: Fault[] = [...clear, 'dropped after content', 'silent after content', 'later'];
    let lot = 7;
    let unsure = 0;
    server.fault = (stage) => {
      lot = (lot * 48_271) % 2_147_483_647;
      const fault = lot % 2 === 0 ? (faults[lot % faults.length] ?? null) : null;
      if (stage === 'content' && fault?.endsWith('after content')) unsure += 1;
      return fault;
    };
    await postLetters(office.db, letters, office.clock.now());
    office.employ(
      connectionTo(server.url.replace('//', '//exempel:secret@'), { connectMs: 150, silenceMs: 700 }),
    );
    await office.passUntil(allSent);
    const rows = await allRows(office.db);
    expect([...copies(server).keys()].sort()).toEqual(rows.map((row) => row.messageId).sort());
    expect(server.taken.length - letters).toBeLessThanOrEqual(unsure);
  },
  patience,
);

test.each(['550 recipient', '554 content'] as const)(
  'a letter refused for good ("%s") fails at once, alone, and is not tried again',
  async (fault) => {
    const office = await openPostOffice();
    const server = await mailServer();
    server.fault = (_, recipient) => (recipient === 'person-2@example.com' ? fault : null);
    await postLetters(office.db, letters, office.clock.now());
    office.employ(connectionTo(server.url));
    await office.passUntil(allSettled);
    server.fault = null;
    await office.passMinutes(30);
    const rows = await allRows(office.db);
    const failed = rows.filter((row) => row.failedAt);
    expect(failed).toEqual([expect.objectContaining({ attempts: 1, sentAt: null, nextAttemptAt: null })]);
    expect(failed[0]?.lastResponse).toMatch(
      fault === '550 recipient' ? /^550 5\.1\.1 <…> is not/ : /^554 5\.7\.1/,
    );
    expect(server.taken).toHaveLength(letters - 1);
    expect(server.recipients.filter((recipient) => recipient === 'person-2@example.com')).toHaveLength(1);
  },
  patience,
);

test(
  'while the sign-in is refused the whole queue waits, with one try in five minutes and one warning',
  async () => {
    const office = await openPostOffice();
    const server = await mailServer();
    server.fault = '535 login';
    await postLetters(office.db, letters, office.clock.now());
    office.employ(connectionTo(server.url.replace('//', '//exempel:secret@')));
    await office.passMinutes(30);
    expect(server.connections).toBeGreaterThan(1);
    expect(server.connections).toBeLessThanOrEqual(7);
    expect(office.warnings()).toEqual([
      expect.objectContaining({ reason: 'refused', msg: 'No mail leaves: letters wait' }),
    ]);
    await expect
      .poll(async () => (await allRows(office.db)).map((row) => row.attempts))
      .toEqual(Array(letters).fill(0));
    server.fault = null;
    await office.passUntil(allSent);
    expect(office.lines.join()).not.toMatch(/person-|Exempel|anm.ld|@/i);
    expect(office.lines.filter((line) => line.includes('Mail leaves again'))).toHaveLength(1);
  },
  patience,
);
