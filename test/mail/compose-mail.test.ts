import { expect, test } from 'vitest';
import { composeMail } from '../../src/mail/compose-mail.ts';
import { isMailbox, senderName, shownName } from '../../src/mail/mail-address.ts';
import { mailAt, someInstant, someLetter, someMessage } from './some-letter.ts';

test('a letter says who sends it for whom, and that a machine wrote it', () => {
  const { text, html, ...message } = someMessage();
  expect(text).toContain('Hej Exempel!');
  expect(html).toContain('Hej Exempel!');
  expect(message).toEqual({
    id: '0123456789abcdef01234567',
    kind: 'confirmed',
    from: { name: 'Exempelmyndigheten via Samlingspunkt', address: 'anmalan@example.se' },
    replyTo: { name: 'Exempel Kontaktsson', address: 'kontakt@example.com' },
    to: { name: 'Exempel Åkerström', address: 'exempel@example.com' },
    subject: 'Du är anmäld: MR-konferens, 24 november 2022',
    calendar: null,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': 'sv',
    },
    messageId: '<0123456789abcdef01234567@evenemang.example.se>',
    date: '2022-11-10T08:00:00.000Z',
  });
});

test('a letter that a person wrote may be answered by an absent reader', () => {
  expect(someMessage({ handwritten: true, lang: 'en' }).headers).toEqual({
    'Auto-Submitted': 'no',
    'Content-Language': 'en',
  });
});

test('the name of the sender holds the organiser and the site, without what an address is made of', () => {
  expect(senderName('SKR: Kurs, "MR" @2026', 'Samlingspunkt')).toBe('SKR Kurs MR 2026 via Samlingspunkt');
  expect(senderName('Eve" <v@x.se>, "', 'Samlingspunkt')).toBe('Eve v x.se via Samlingspunkt');
  expect(senderName('A\r\nBcc: v@x.se', 'Samlingspunkt')).toBe('A Bcc v x.se via Samlingspunkt');
  expect(senderName(' ', 'Samlingspunkt')).toBe('Samlingspunkt');
  const long = senderName('Länsstyrelserna och kommunerna '.repeat(5), 'Samlingspunkt');
  expect(long.length).toBeLessThanOrEqual(75);
  expect(long).toMatch(/^Länsstyrelserna .*… via Samlingspunkt$/);
  expect(shownName("Åsa-Märta O'Brien 李")).toBe("Åsa-Märta O'Brien 李");
});

test('a subject is one line of at most 90 characters', () => {
  const subjectOf = (subject: string) => someMessage({ subject }).subject;
  expect(subjectOf('Du är\r\nBcc: v@x.se\u2028anmäld\0')).toBe('Du är Bcc: v@x.se anmäld');
  expect(subjectOf('a'.repeat(900))).toBe(`${'a'.repeat(89)}…`);
  expect(subjectOf('👩‍👩‍👧‍👦'.repeat(500))).toBe(`${'👩‍👩‍👧‍👦'.repeat(89)}…`);
  expect(subjectOf('å'.repeat(90))).toBe('å'.repeat(90));
});

const notOneMailbox = [
  '',
  'a@b.se, v@x.se',
  'a@b.se;v@x.se',
  'a@b.se v@x.se',
  'a@b.se\r\nBcc: v@x.se',
  'a@b.se\u0085',
  'a@b.se\u2028',
  '<a@b.se>',
  'Åsa <a@b.se>',
  'x:a@b.se;',
  '"a@b.se, x"@c.se',
  'a(v@x.se)@b.se',
  'a@b@c.se',
  'a@[127.0.0.1]',
  `${'a'.repeat(300)}@b.se`,
];

test('a letter goes to one mailbox or not at all', () => {
  for (const address of notOneMailbox) {
    const letter = someLetter({ to: { name: 'Exempel', address } });
    expect(() => composeMail(letter, 'id', mailAt(someInstant), someInstant), address).toThrow('one address');
  }
  for (const address of ['a+tag@b.se', "o'brien@b.se", 'a@räksmörgås.se', 'å.ä@b.se'])
    expect(isMailbox(address), address).toBe(true);
});

test('an odd address to reply to is left out, and the letter still goes', () => {
  for (const address of notOneMailbox)
    expect(someMessage({ replyTo: { name: 'Eve', address } }).replyTo, address).toBeNull();
});
