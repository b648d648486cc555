import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publicEntry } from '../../src/events/calendar-entry.ts';
import { eventCalendar } from '../../src/events/event-calendar.ts';
import { printable } from '../../src/format/printable.ts';
import { conference } from '../support/factories.ts';
import { readCalendar } from './read-calendar.ts';

const url = 'https://exempel.example/evenemang/exempel';

function calendarWith(text: string): string {
  const held = conference({ title: text, lead: text, venue: text, address: null, town: null });
  const entry = { ...publicEntry(held, null, url, 'exempel.example'), notes: [text] };
  const organizer = { name: text || 'x', email: 'anmalan@example.com' };
  return eventCalendar([entry], { lang: 'sv', method: 'PUBLISH', name: text, organizer });
}

/** One event, only the properties we write, and every text as it was. */
function expectFaithful(text: string) {
  const written = calendarWith(text);
  const { entries, zones } = readCalendar(written);
  const names = Object.keys(entries[0] ?? {}).filter((name) => !['start', 'end', 'zone'].includes(name));
  const known = [
    'uid',
    'sequence',
    'dtstamp',
    'dtstart',
    'dtend',
    'summary',
    'transp',
    'description',
    'organizer',
  ];
  const has = printable(text) === '' ? [] : ['location'];
  expect(names.sort()).toEqual([...known, ...has, 'url', 'status'].sort());
  expect([entries.length, zones.length]).toEqual([1, 1]);
  expect(entries[0]?.summary).toBe(printable(text));
  expect(entries[0]?.location ?? '').toBe(printable(text));
  expect(entries[0]?.description).toBe([printable(text), printable(text), url].filter(Boolean).join('\n'));
  expectWellFolded(written);
}

/** RFC 5545 3.1: lines end with CRLF and hold no other control characters, none is longer than 75 octets, no character is cut in two. */
function expectWellFolded(written: string) {
  expect(written.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(written.replaceAll('\r\n', '')).not.toMatch(/(?!\t)\p{Cc}/u);
  const lines = written.split('\r\n');
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  expect(Buffer.from(written).toString()).toBe(written);
}

describe('text that tries to be more than text', () => {
  test.each([
    '\r\nATTENDEE:mailto:ond@example.com',
    'rad\rATTENDEE:mailto:ond@example.com',
    'rad\nBEGIN:VALARM\nACTION:DISPLAY\nEND:VALARM',
    'END:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VCALENDAR',
    'SKR:s arbete, a; b\\ c\\n d\\, "e" ^f',
    '"><script>alert(1)</script> {{7*7}} =1+1',
    '\u0000\u0007\u001b[31m\u0085\u2028\u2029\ufeff\ufffe',
    '\ud83d ensam halva \udc00',
    `${'åäö'.repeat(60)} ${'😀'.repeat(40)}`,
    ...Array.from({ length: 8 }, (_, n) => `${'a'.repeat(60 + n)}${'ö👩‍👩‍👧李'.repeat(9)}`),
    ' blanksteg först och sist ',
    '',
  ])('%j', (text) => {
    expectFaithful(text);
  });
});

test('whatever is written comes back as it was, in one event, on lines of 75 octets at most', () => {
  const nasty = fc.constantFrom(
    '\r',
    '\n',
    '\r\n',
    ';',
    ',',
    '\\',
    ':',
    '"',
    'å',
    '😀',
    '\u0000',
    'BEGIN:VALARM',
    ' ',
    '\t',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.array(fc.oneof(nasty, fc.string({ maxLength: 20 })), { maxLength: 20 }).map((parts) => parts.join('')),
  );
  fc.assert(fc.property(text, expectFaithful), { numRuns: Number(process.env.PROPERTY_RUNS ?? 100) });
}, 600_000);
