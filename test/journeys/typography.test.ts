import { expect, test } from 'vitest';
import { typographyFindings } from './typography.ts';

function findings(lang: string, text: string, isCell = false): string[] {
  return typographyFindings([{ lang, text, isCell, holder: '<p>' }]).map(
    (finding) => finding.split(':')[0] ?? '',
  );
}

test.each([
  ['Vi ses 10:00.', 'a clock time has a full stop'],
  ['Vi ses kl. 10.00.', '"kl." holds on to its time'],
  ['Kl. 10.00', '"kl." holds on to its time'],
  ['kl.\u00A010.00-11.00', 'a dash joins two times'],
  ['Vi ses på Torsdag 24 november.', 'a weekday is lower case inside a line'],
  ['torsdag 24\u00A0November 2022', 'a month is lower case'],
  ['Den 2022-11-24 ses vi.', 'dates in text are written out'],
  ['Vi säger "hej".', 'quotes are ”…”'],
  ['Vi ses!', 'nothing is shouted'],
  ['Webbinariet är inställd.', 'a webinar is inställt'],
  ['Konferensen är inställt.', 'a conference is inställd'],
  ['OBS', 'the words are those of the vocabulary'],
  ['Hej undefined', 'nothing is left unsaid'],
])('"%s" is found in Swedish', (text, rule) => expect(findings('sv', text)).toEqual([rule]));

test.each([
  'Torsdag 24 november 2022 kl.\u00A010.00–16.00',
  'Plats: Torsdag 24 november',
  'Hej Åsa!',
  'Tack, du är anmäld!',
  'Du har fått en plats!',
  'Läs ”Agenda 2030” på 12:4 i rapporten',
  'Version 1.2.3',
])('"%s" is fine in Swedish', (text) => expect(findings('sv', text)).toEqual([]));

test.each([
  ['Open 10.00–16.00', 'a clock time has a colon'],
  ['Stockholm och Malmö', 'no Swedish is left'],
])('"%s" is found in English', (text, rule) => expect(findings('en', text)).toEqual([rule]));

test('English has its own marks, and a table its own dates', () => {
  expect(findings('en', 'Open 10:00–16:00, "here"!')).toEqual([]);
  expect(findings('sv', '2022-11-24', true)).toEqual([]);
});
