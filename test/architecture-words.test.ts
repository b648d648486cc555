import { describe, expect, test } from 'vitest';
import { sourceFiles, withoutComments } from './support/source-files.ts';

const src = sourceFiles('src').map((file) => ({ ...file, code: withoutComments(file.text) }));

/** Where a pattern occurs in the code, comments left out. */
function filesWith(pattern: RegExp): string[] {
  return src.filter((file) => pattern.test(file.code)).map((file) => file.path);
}

describe('what only one file may do', () => {
  test('only clock.ts asks the time', () => {
    const asking =
      /DateTime\.(now|local|utc)\(|\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bperformance\b|\bhrtime\b|Temporal\.Now/;
    expect(filesWith(asking)).toEqual(['src/clock.ts']);
  });

  test('only config.ts reads the environment', () => {
    expect(filesWith(/\bprocess\.env\b|\benv\b.*from 'node:process'/)).toEqual(['src/config.ts']);
  });

  test('chance comes from crypto, but for the spread of retries', () => {
    expect(filesWith(/Math\.random/)).toEqual(['src/database/open-sqlite.ts', 'src/mail/outbox-worker.ts']);
  });

  test('no other program is started, but for those that must be', () => {
    const reasons: Record<string, string> = {};
    expect(filesWith(/child_process/)).toEqual(Object.keys(reasons));
  });

  test('nothing is asked of other servers than the mail server', () => {
    expect(filesWith(/\bfetch\(|node:https|http\.request|http\.get\(|node:dns|WebSocket/)).toEqual([]);
  });

  test('only the store, the database kit and the assembly speak to Kysely tables', () => {
    const speaking = filesWith(/\.(selectFrom|insertInto|updateTable|deleteFrom)\(/);
    const allowed = /-store\.ts$|^src\/(mail\/outbox|privacy\/erase-|database|cli|demo)/;
    expect(speaking.filter((path) => !allowed.test(path))).toEqual([]);
  });

  test('only what runs in a terminal prints to it', () => {
    const printing = filesWith(/\bconsole\.|process\.stdout|process\.stderr/);
    expect(
      printing.filter((path) => !/^src\/(cli\/|demo\/|main\.js|start-production\.ts)/.test(path)),
    ).toEqual([]);
  });
});
