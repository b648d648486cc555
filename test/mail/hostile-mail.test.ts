import { expect, test, vi } from 'vitest';
import type { Letter } from '../../src/mail/letter.ts';
import { smtpTransport } from '../../src/mail/smtp-transport.ts';
import { closeAfterwards } from '../support/cleanup.ts';
import { type MailServer, mailServer } from './mail-server.ts';
import { someMessage } from './some-letter.ts';

vi.setConfig({ testTimeout: 30_000 });

async function openMail() {
  const server = await mailServer();
  const transport = smtpTransport({ url: server.url, hostname: 'example.se', requireTls: false });
  closeAfterwards(transport.close);
  return { server, transport };
}

/** Sends a letter and reads it as it came out at the other end, where it had exactly one recipient. */
async function sendAndRead(fields: Partial<Letter>) {
  const { server, transport } = await openMail();
  await transport.send(someMessage(fields));
  const [email] = await server.read();
  if (!email) throw new Error('Nothing came');
  expect(server.recipients).toEqual(['exempel@example.com']);
  return { email, headers: headersOf(server), raw: String(server.taken[0]?.raw) };
}

/** The lines of the header as they came over the wire; a folded line belongs to the one before. */
function headersOf(server: MailServer): string[] {
  const [header = ''] = String(server.taken[0]?.raw).split('\r\n\r\n');
  return header.split('\r\n');
}

function named(headers: string[], name: string): string[] {
  return headers.filter((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`));
}

const breaks = [
  '\r\nBcc: v@x.se',
  '\nBcc: v@x.se',
  '%0d%0aBcc: v@x.se',
  '\u0085Bcc: v@x.se',
  '\u2028Bcc: v@x.se',
];

test.each(breaks)('a line break %j in the subject makes no header and no recipient', async (line) => {
  const { email, headers } = await sendAndRead({ subject: `Fråga${line}\0` });
  expect(named(headers, 'Bcc')).toEqual([]);
  expect(named(headers, 'Subject')).toHaveLength(1);
  expect(email.subject).toMatch(/^Fråga ?(%0d%0a)?Bcc: v@x\.se$/);
  expect(email.bcc).toBeUndefined();
});

test.each(breaks)('a line break %j in a name makes no header and no recipient', async (line) => {
  const name = `Eve${line}`;
  const { email, headers } = await sendAndRead({
    to: { name, address: 'exempel@example.com' },
    replyTo: { name, address: 'eve@example.com' },
    from: name,
  });
  expect(named(headers, 'Bcc')).toEqual([]);
  const shown = expect.stringMatching(/^Eve ?(%0d%0a)?Bcc v x\.se/);
  expect(email.to).toEqual([{ name: shown, address: 'exempel@example.com' }]);
  expect(email.replyTo).toEqual([{ name: shown, address: 'eve@example.com' }]);
  expect(email.from).toEqual({ name: shown, address: 'anmalan@example.se' });
});

test.each([
  'Eve" <v@x.se>, "',
  'v@x.se, w@x.se',
  'x:v@x.se;',
  '=?utf-8?q?v=40x=2Ese?=',
  '<v@x.se>',
  '(v@x.se)',
])('the name %j is a name and no address', async (name) => {
  const { email } = await sendAndRead({
    to: { name, address: 'exempel@example.com' },
    replyTo: { name, address: 'eve@example.com' },
  });
  expect(email.to?.map(({ address }) => address)).toEqual(['exempel@example.com']);
  expect(email.replyTo?.map(({ address }) => address)).toEqual(['eve@example.com']);
});

const twoAddresses = [
  'a@b.se, victim@x.se',
  'a@b.se\r\nBcc: victim@x.se',
  'x:victim@x.se;',
  '<a@b.se> victim@x.se',
  '',
];

test('an address that could be two is refused on the wire too, whatever got into the outbox', async () => {
  const { server, transport } = await openMail();
  for (const address of twoAddresses) {
    const outcome = await transport.send({ ...someMessage(), to: { name: 'Eve', address } });
    expect(outcome, address).toEqual({ kind: 'permanent', response: 'Not one address' });
  }
  expect(server.recipients).toEqual([]);
});

test('an address to reply to that could be two reaches nobody', async () => {
  for (const address of [...twoAddresses, 'a'.repeat(300)]) {
    const { email, headers } = await sendAndRead({ replyTo: { name: 'Eve', address } });
    expect(email.replyTo, address).toBeUndefined();
    expect(named(headers, 'Reply-To')).toEqual([]);
  }
});

test('a long subject is folded between characters and stays one subject', async () => {
  const { email, headers } = await sendAndRead({ subject: '👩‍👩‍👧‍👦 åäö '.repeat(100) });
  expect(Math.max(...headers.map((line) => line.length))).toBeLessThanOrEqual(78);
  expect(email.subject).toMatch(/^(👩‍👩‍👧‍👦 åäö )+.*…$/u);
  expect(email.subject?.isWellFormed()).toBe(true);
});

test('text comes through byte for byte: å, ä and ö, long lines, a lone dot and From at the start', async () => {
  const long = 'å'.repeat(3000);
  const words = `.\n..\nFrom Exempel\n.\n\nÅsa-Märta 李 ”kl.\u00A010.00–11.00” = =C3 =\n${long}`;
  const { email } = await sendAndRead({
    greeting: null,
    blocks: [{ type: 'text', text: words }],
    foot: [{ type: 'text', text: '.' }],
  });
  // postal-mime ends every text with a line break of its own.
  expect(email.text).toBe(`${words}\n\n.\n\n`);
  expect(email.html).toContain(long);
});

test('no line on the wire is longer than mail allows', async () => {
  const { server, transport } = await openMail();
  await transport.send(someMessage({ blocks: [{ type: 'text', text: 'å'.repeat(3000) }] }));
  const lines = String(server.taken[0]?.raw).split('\r\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(78);
  expect(lines).toContain('Content-Type: text/html; charset=utf-8');
});

test('every letter says when, in which language, and that a machine sent it', async () => {
  const { email, headers } = await sendAndRead({ lang: 'en' });
  expect(named(headers, 'Date')).toEqual(['Date: Thu, 10 Nov 2022 08:00:00 +0000']);
  expect(named(headers, 'Message-ID')).toEqual([
    'Message-ID: <0123456789abcdef01234567@evenemang.example.se>',
  ]);
  expect(named(headers, 'Content-Language')).toEqual(['Content-Language: en']);
  expect(named(headers, 'Auto-Submitted')).toEqual(['Auto-Submitted: auto-generated']);
  expect(named(headers, 'X-Auto-Response-Suppress')).toEqual(['X-Auto-Response-Suppress: All']);
  expect(named(headers, 'X-Mailer')).toEqual([]);
  expect(email.attachments).toEqual([]);
});

test('the address to unsubscribe at is on one line, however long it is', async () => {
  const address = `https://evenemang.example.se/evenemang/exempel/bevaka/avsluta?k=${'a1B2'.repeat(40)}`;
  const { headers } = await sendAndRead({ unsubscribe: address });
  expect(named(headers, 'List-Unsubscribe')).toEqual([`List-Unsubscribe: <${address}>`]);
  expect(named(headers, 'List-Unsubscribe-Post')).toEqual([
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
  ]);
  const broken = await sendAndRead({ unsubscribe: 'https://example.se/\r\nBcc: v@x.se\r\n' });
  expect(named(broken.headers, 'Bcc')).toEqual([]);
});

test('a calendar file comes as an attachment of its own, and the letter stays a letter', async () => {
  const content = 'BEGIN:VCALENDAR\r\nMETHOD:CANCEL\r\nSUMMARY:Åsa\r\nEND:VCALENDAR\r\n';
  const { email, raw } = await sendAndRead({
    calendar: { content, method: 'CANCEL', filename: 'evenemang.ics' },
  });
  expect(email.attachments).toHaveLength(1);
  const [file] = email.attachments;
  expect(file).toMatchObject({
    filename: 'evenemang.ics',
    mimeType: 'text/calendar',
    disposition: 'attachment',
    method: 'CANCEL',
  });
  expect(raw.replaceAll('\r\n', '')).toContain(Buffer.from(content).toString('base64'));
  expect(email.text).toContain('Hej Exempel!');
  expect(email.html).toContain('Hej Exempel!');
});
