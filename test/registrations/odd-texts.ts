/**
 * What people paste and attackers send (reliability, A to C), short. `line` and `text` say what becomes of it in a
 * field of one line and of several: as given where they are missing, null where it must be refused.
 */
export type OddText = { given: string; line?: string | null; text?: string | null };

const kept = [
  "O'Brien",
  'd’Arc',
  'Åsa-Märta Öberg-Ström',
  '李',
  'Ó',
  'X Æ A-12',
  'Nguyễn Thị Ánh',
  'von der Leyen',
  'Jón Þór Ægisson',
  'محمد',
  'שָׁלוֹם',
  'हिन्दी',
  'Ѕкr',
  '👨‍👩‍👧‍👦 Åsa',
  'Null',
  'undefined',
  'true',
  'NaN',
  '-1',
  '0',
  '1e1000',
  '[object Object]',
  '__proto__',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "'-alert(1)-'",
  '</textarea></title><!-- a',
  ']]>a',
  '&lt;a&amp;',
  '{{7*7}}',
  '<%= 7*7 %>',
  '\x24{7*7}',
  '%n%s%d',
  '../../../etc/passwd',
  "'; drop table registrations; --",
  '=1+1',
  '+46 70 174 06 05',
  '@SUM(A1)',
  'a;b"c,d',
  'BEGIN:VALARM',
  'a\\nATTENDEE:b',
  'Eve" <v@example.com>, "',
  'http://example.com/x',
  'İstanbul ı ẞ',
  'z\u0300\u0301\u0302\u0303',
];

const tidied: OddText[] = [
  { given: 'A\u030Asa', line: 'Åsa', text: 'Åsa' },
  { given: ' \t Åsa  Öberg \u00A0', line: 'Åsa Öberg', text: 'Åsa Öberg' },
  { given: 'a\r\nb\rc\nd', line: 'a b c d', text: 'a\nb\nc\nd' },
  { given: 'a\u2028b\u2029c', line: 'a b c', text: 'a\nb\nc' },
  { given: 'a\n\n\n\n\nb', line: 'a b', text: 'a\n\nb' },
  { given: 'a\u200Bb\uFEFFc\u00ADd\u2060e', line: 'abcde', text: 'abcde' },
  { given: '\u202Eabc\u202C \u2066d\u2069', line: 'abc d', text: 'abc d' },
  { given: 'a\u0000b\u0007c\u001B[31md\u0080', line: 'abc[31md', text: 'abc[31md' },
  {
    given: 'Bcc: v@example.com\r\n\r\nhej',
    line: 'Bcc: v@example.com hej',
    text: 'Bcc: v@example.com\n\nhej',
  },
];

const refused: OddText[] = [
  { given: `z${'\u0300'.repeat(500)}`, line: null, text: null },
  { given: 'a\uFFFDb', line: null, text: null },
];

export const oddTexts: OddText[] = [...kept.map((given) => ({ given })), ...tidied, ...refused];

/** Nothing to see: as good as empty. */
export const nothings = [
  '',
  ' ',
  '\t\r\n',
  '\u00A0',
  '\u2003\u3000',
  '\u200B',
  '\u2060\uFEFF',
  '\u3164',
  '\u2800',
  '\u00AD',
  '\u0000',
];
