import { join } from 'node:path';
import { Writable } from 'node:stream';
import { runCommand } from '../../src/cli/run-command.ts';
import type { Clock } from '../../src/clock.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { testClock } from '../support/test-clock.ts';

export type Outcome = {
  code: number;
  /** What was printed, a line each. */
  said: string[];
  /** What was said on standard error. */
  complained: string[];
  /** What was written to standard output as data. */
  output: string;
};

/** Runs `samlingspunkt …words` with these settings and no others, on 10 November 2022 at 09:00 unless told. */
export async function run(
  words: string[],
  env: Record<string, string>,
  clock: Clock = testClock('2022-11-10T09:00'),
): Promise<Outcome> {
  const outcome: Outcome = { code: 0, said: [], complained: [], output: '' };
  outcome.code = await runCommand(words, {
    print: (line) => outcome.said.push(line),
    complain: (line) => outcome.complained.push(line),
    output: new Writable({
      write: (piece: Buffer, _encoding, done) => {
        outcome.output += piece.toString();
        done();
      },
    }),
    env,
    clock,
  });
  return outcome;
}

/** A DATA_DIR that does not exist yet, and its database. */
export function newDataDir(): { DATA_DIR: string; file: string } {
  const folder = join(tempFolder(), 'data');
  return { DATA_DIR: folder, file: join(folder, 'samlingspunkt.db') };
}

export const repository = join(import.meta.dirname, '../..');
