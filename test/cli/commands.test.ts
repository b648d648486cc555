import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../../src/cli/run-command.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { newDataDir, repository, run } from './terminal.ts';

const main = join(repository, 'src/cli/main.js');

test('without a command the operator sees which there are', async () => {
  const { code, complained, said } = await run([], {});
  expect({ code, complained }).toEqual({ code: 2, complained: [] });
  for (const name of ['migrate', 'doctor', 'backup', 'restore', 'export'])
    expect(said.join('\n')).toContain(`  ${name} `);
  expect((await run(['--help'], {})).code).toBe(0);
});

test.each(Object.keys(commands))('%s explains itself and does nothing else', async (name) => {
  const { code, said, complained } = await run([name, '--help'], { PORT: 'wrong' });
  expect({ code, complained }).toEqual({ code: 0, complained: [] });
  expect(said.join('\n')).toMatch(new RegExp(`^Usage: npm run (--silent )?samlingspunkt -- ${name}`));
});

test.each([
  [['pay'], 'There is no command "pay".'],
  [['toString'], 'There is no command "toString".'],
  [['migrate', '--force'], "Unknown option '--force'"],
  [['migrate', 'now'], 'Not understood: now'],
  [['backup'], 'Missing: <file>'],
  [['export', 'x', '--format', 'pdf'], 'There is no format "pdf"; there are: csv, xlsx'],
  [['export', 'x', '--output'], "Option '-o, --output <value>' argument missing"],
])('%j is not understood, and ends with 2', async (words, line) => {
  const { DATA_DIR } = newDataDir();
  const { code, said, complained } = await run(words, { DATA_DIR });
  expect({ code, said }).toEqual({ code: 2, said: [] });
  expect(complained[0]).toContain(line);
});

test('wrong settings are all named before anything is done', async () => {
  const { code, complained } = await run(['migrate'], { DATABASE_URL: 'mysql://x', PORT: 'x' });
  expect(code).toBe(2);
  expect(complained).toEqual([
    'These settings are wrong:',
    '  - PORT must be a port number, 0 to 65535',
    '  - DATABASE_URL must begin with postgres://',
  ]);
});

test.each([
  ['export', 'x'],
  ['backup', '/tmp/x.db'],
])('%s makes no database where there is none', async (...words) => {
  const { DATA_DIR, file } = newDataDir();
  const { code, complained } = await run(words, { DATA_DIR });
  expect(code).toBe(1);
  expect(complained[0]).toBe(`There is no database at ${file}.`);
});

test('the command itself runs in a process of its own and ends with its code', () => {
  const shell = (...words: string[]) =>
    spawnSync(process.execPath, [main, ...words], { encoding: 'utf8', cwd: tempFolder(), env: {} });
  expect(shell('migrate', '--help')).toMatchObject({ status: 0, stderr: '' });
  expect(shell('pay')).toMatchObject({ status: 2, stdout: '' });
  expect(shell('export', 'x')).toMatchObject({ status: 1, stdout: '' });
}, 60_000);

test('under an older Node it says in one line what to run instead', () => {
  const folder = tempFolder();
  const older = join(folder, 'older.mjs');
  writeFileSync(
    older,
    `Object.defineProperty(process.versions, 'node', { value: '20.19.0' }); await import(${JSON.stringify(main)});`,
  );
  const { status, stderr } = spawnSync(process.execPath, [older], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr:
      'Samlingspunkt needs Node 24 or newer; this is 20.19.0. Use "npm run samlingspunkt -- <command>".\n',
  });
}, 60_000);
