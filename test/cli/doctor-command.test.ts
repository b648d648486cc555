import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { realClock } from '../../src/clock.ts';
import { mailServer } from '../mail/mail-server.ts';
import { onEveryRacingEngine } from '../support/engines.ts';
import { healthySite } from './healthy-site.ts';
import { planted } from './planted-faults.ts';
import { run } from './terminal.ts';

const bad = (lines: string[]) => lines.filter((line) => !/^ok {4}|^\d+ checks/.test(line));

onEveryRacingEngine('the doctor', (engine) => {
  test('has nothing to say against a site that is set up well, says so line by line, and changes nothing', async () => {
    const site = await healthySite(engine);
    // PostgreSQL has a clock of its own, which the doctor compares with this machine's.
    const clock = engine === 'postgres' ? realClock() : undefined;
    const { code, said, complained } = await run(['doctor'], site.env, clock);
    expect({ code, complained, bad: bad(said) }).toEqual({ code: 0, complained: [], bad: [] });
    const subjects = [
      'settings',
      'SECRET',
      'TRUST_PROXY',
      'DATA_DIR',
      'disk',
      'database',
      'migrations',
      'clock',
      'outbox',
      'mail',
    ];
    const found = new Set(said.slice(0, -1).map((line) => line.slice(6).split(':')[0]));
    expect(found).toEqual(new Set(engine === 'sqlite' ? [...subjects, 'SQLite'] : subjects));
    expect(said.at(-1)).toBe(`${said.length - 1} checks: 0 failed, 0 warnings`);
    expect(said.join('\n')).not.toMatch(/hemligt|Zx8vQm/);
    expect(site.mail.taken).toEqual([]);
  });
});

describe('the doctor', () => {
  test('accepts a mail server without TLS on the same machine, and no other', async () => {
    const { env } = await healthySite();
    const { port } = await mailServer();
    const lineAbout = async (host: string) => {
      const { said } = await run(['doctor'], { ...env, SMTP_URL: `smtp://${host}:${port}` });
      return said.find((line) => line.includes('mail: '));
    };
    expect(await lineAbout('127.0.0.1')).toBe('ok    mail: the server on this machine answers');
    expect(await lineAbout('0.0.0.0')).toMatch(/^fail {2}mail: .*must offer TLS/);
  });
});

describe('the doctor finds that', () => {
  test.each(planted)('%s', async (_, plant, lines) => {
    const site = await healthySite();
    if (/points to nothing/.test(_)) await sql`pragma foreign_keys = OFF`.execute(site.db.writer);
    await plant(site);
    const { code, said } = await run(['doctor'], site.env);
    const found = bad(said);
    expect(found.map((line, index) => line.slice(0, lines[index]?.length))).toEqual(lines);
    expect(code).toBe(lines.some((line) => line.startsWith('fail')) ? 1 : 0);
    for (const line of found) expect(line).toMatch(/^(fail|warn) {2}[\w-]+: .{30,}$/);
  });
});
