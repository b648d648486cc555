import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emailAddress, emailKey, suggestAddress } from '../../src/web/email-address.ts';
import { numRuns } from '../support/property-runs.ts';

const texts = {
  empty: 'Fyll i din e-postadress.',
  incomplete: 'Fyll i en fullständig e-postadress.',
  characters: (characters: string) => `Innehåller ${characters}`,
  long: 'E-postadressen är för lång.',
};

function judge(given: unknown): string {
  const parsed = emailAddress(texts).safeParse(given);
  return parsed.success ? `= ${parsed.data}` : (parsed.error.issues[0]?.message ?? '');
}

describe('an e-mail address', () => {
  const kept = [
    'a+tag@example.com',
    'Asa@EXAMPLE.COM',
    "o'brien!#$%&*@example.com",
    'a@räksmörgås.se',
    'a@xn--rksmrgs-5wao1o.se',
    'asa@skövde.se',
    `${'a'.repeat(64)}@example.com`,
    `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.example`.slice(0, 254),
  ];
  test.each(kept)('%s is kept as typed', (given) => expect(judge(given)).toBe(`= ${given}`));

  test('spaces around it, and characters that nobody sees, are taken away', () => {
    expect(judge('  asa@example.com\u200B \n')).toBe('= asa@example.com');
    expect(judge('\u202Easa@example.com')).toBe('= asa@example.com');
  });

  const incomplete = [
    'asa',
    'asa@botkyrka',
    '@example.com',
    'asa@',
    'a@@example.com',
    'a@b@example.com',
    '.a@example.com',
    'a.@example.com',
    'a..b@example.com',
    'a@example..com',
    'a@example.com.',
    'a@.example.com',
    'a@-example.com',
    'a@[127.0.0.1]',
    'a@127.0.0.1',
    'a@example.com,b@example.com',
    'a@exa mple.com',
    'a@example.com>',
    'a@example.com (Åsa)',
    ['a@example.com', 'b@example.com'],
  ];
  test.each(incomplete)('%j is not complete', (given) => expect(judge(given)).toBe(texts.incomplete));

  const odd = [
    ['åsa@example.com', 'å'],
    ['å s ö@example.com', 'å ␣ ö'],
    ['"a b"@example.com', '" ␣'],
    ['<a@example.com', '<'],
    ['Åsa <a@example.com', 'Å ␣ <'],
    ['а@example.com', 'а'],
    ['a\u0085b@example.com\r\nBcc: v@example.com', null],
  ] as const;
  test.each(odd)('%j names what does not work', (given, characters) => {
    expect(judge(given)).toBe(characters === null ? texts.incomplete : texts.characters(characters));
  });

  test('is too long over 64 characters before the @ or 254 in all', () => {
    expect(judge(`${'a'.repeat(65)}@example.com`)).toBe(texts.long);
    expect(judge(`a@${`${'b'.repeat(60)}.`.repeat(5)}se`)).toBe(texts.long);
  });

  test.each(['', '   ', undefined, null, 7])('%j is empty', (given) =>
    expect(judge(given)).toBe(texts.empty),
  );

  test('whatever is typed, what passes is one address and nothing a mail header could read more into', () => {
    const part = fc.string({ unit: 'binary', maxLength: 20 });
    const given = fc.oneof(
      part,
      fc.tuple(part, part).map((pair) => pair.join('@')),
      fc.emailAddress(),
    );
    const property = fc.property(given, (address) => {
      const answer = judge(address);
      if (answer.startsWith('= '))
        expect(answer).toMatch(/^= [^\s"(),:;<>@[\\\]\p{Cc}]+@[^\s"(),:;<>@[\\\]\p{Cc}]+$/u);
    });
    fc.assert(property, { numRuns });
  });
});

describe('the key of an address', () => {
  test('is the same for two spellings of one mailbox', () => {
    expect(emailKey('Asa@EXAMPLE.com')).toBe(emailKey('asa@example.com'));
    expect(emailKey('a@RÄKSMÖRGÅS.se')).toBe('a@xn--rksmrgs-5wao1o.se');
  });

  test('tells two mailboxes apart', () => {
    expect(emailKey('a+tag@example.com')).not.toBe(emailKey('a@example.com'));
    // A Cyrillic а in the domain is another domain.
    expect(emailKey('a@а.se')).toBe('a@xn--80a.se');
  });
});

describe('a slip in the domain', () => {
  test.each([
    ['asa@gmial.com', 'asa@gmail.com'],
    ['asa@gmal.com', 'asa@gmail.com'],
    ['asa@gmaill.com', 'asa@gmail.com'],
    ['asa@hotmial.com', 'asa@hotmail.com'],
    ['asa@hotmail.con', 'asa@hotmail.com'],
    ['asa@example.con', 'asa@example.com'],
    ['asa@OUTLOK.com', 'asa@outlook.com'],
    ['asa@stockholn.se', 'asa@stockholm.se'],
  ])('%s is probably %s', (given, likely) => expect(suggestAddress(given)).toBe(likely));

  test.each([
    'asa@gmail.com',
    'asa@example.com',
    'asa@huddinge.se',
    'asa@sk.se',
    'asa@live.se',
    'asa@mail.com',
  ])('%s is left alone', (given) => expect(suggestAddress(given)).toBeNull());
});
