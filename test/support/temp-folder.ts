import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeAfterwards } from './cleanup.ts';

/** A folder on disk that is gone after the test. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'samlingspunkt-'));
  closeAfterwards(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
