import { expect, test } from 'vitest';
import { cleanResponse } from '../../src/mail/mail-response.ts';

test('an answer of the server is kept without the address it names', () => {
  expect(cleanResponse('550 5.1.1 <åsa.berg+x@räksmörgås.se>: Recipient "a@b.se" rejected')).toBe(
    '550 5.1.1 <…>: Recipient "…" rejected',
  );
  expect(cleanResponse('535 5.7.8 authentication failed for anmalan@example.se')).toBe(
    '535 5.7.8 authentication failed for …',
  );
});

test('it is one line of at most 300 characters, whatever the server sent', () => {
  expect(cleanResponse('450-4.7.1 Try\r\n450\u0007 4.7.1\u0085later\u2028or\tnot')).toBe(
    '450-4.7.1 Try 450 4.7.1 later or not',
  );
  const long = cleanResponse(`554 ${'spam '.repeat(200_000)}`);
  expect(long).toHaveLength(300);
  expect(cleanResponse(`554 ${'a'.repeat(1_000_000)}@b.se`)).toHaveLength(300);
});
