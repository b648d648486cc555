import { describe, expect, test } from 'vitest';
import { readInvitation } from '../../src/import/read-invitation.ts';
import { unaccounted } from './accounted.ts';
import { today } from './read-fixture.ts';
import { repeated, shapes } from './suspicious-shapes.ts';

/** `npm run bench` compares 1 MB of each with half of it. */
const size = 200_000;

describe('a long text', () => {
  test.each(Object.entries(shapes))('of %s is read to its end', (_name, shape) => {
    const text = repeated(shape, size);
    expect(unaccounted(text, readInvitation(text, today))).toEqual([]);
  });
});

const odd: [string, string][] = [
  ['nothing', ''],
  ['only empty lines', '\n\r\n\r\r\n\n'],
  ['a byte order mark', '\ufeffKonferens om vatten'],
  ['half a character', 'Konferens \ud83d om vatten \udc00'],
  ['control characters', 'Konferens\u0000 om\u0007 vatten\u001b[31m'],
  ['the other direction', '\u202eKonferens om vatten'],
  ['markup', '<script>alert(1)</script>\n<b>Datum:</b> 24 november 2022'],
  ['days that no calendar has', 'Konferens\nDatum: 31 februari 2022\nTid: 25.00–26.61'],
  ['an end before the start', 'Konferens\nDatum: 24 november 2022\nTid: 16.00–10.00'],
  ['a programme backwards', 'Program\n16.00 Avslut\n10.00 Inledning\n09.00 Samling'],
  ['labels without values', 'Datum:\nTid:\nPlats:\nProgram\nMedverkande\nKontakt'],
  ['names of properties', 'constructor: __proto__\ntoString\nhasOwnProperty: 24 november 2022'],
];

describe('an odd text', () => {
  test.each(odd)('of %s is read, and all of it is accounted for', (_name, text) => {
    const said = readInvitation(text, today);
    expect(unaccounted(text, said)).toEqual([]);
    expect(readInvitation(text, today)).toEqual(said);
  });

  test('times and days that do not exist are no values', () => {
    const said = readInvitation('Konferens\nDatum: 31 februari 2022\nTid: 25.00–26.61', today);
    expect([said.day, said.start, said.end]).toEqual([null, null, null]);
    expect(said.unused.map(({ text }) => text)).toContain('Datum: 31 februari 2022');
  });

  test('an end before the start is no value', () => {
    const said = readInvitation('Konferens\nDatum: 24 november 2022\nTid: 16.00–10.00', today);
    expect([said.start?.value, said.end]).toEqual(['16:00', null]);
  });
});
