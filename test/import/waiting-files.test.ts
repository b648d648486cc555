import { expect, test } from 'vitest';
import { textOfFile } from '../../src/import/invitation-file.ts';
import { docx, paragraph } from './made-files.ts';

test('a fifth file is not kept waiting, and nor is anyone who has left', async () => {
  const file = await docx(paragraph('Exempel'));
  const answers = await Promise.all([
    ...[1, 2, 3].map(() => textOfFile(file)),
    textOfFile(file, () => false),
    textOfFile(file),
  ]);
  const busy = { ok: false, problem: 'busy' };
  const read = { ok: true, text: expect.stringContaining('Exempel') };
  expect(answers).toEqual([read, read, read, busy, busy]);
  expect(await textOfFile(file)).toEqual(read);
});
