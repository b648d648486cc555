import { expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';

const complete = {
  BASE_URL: 'https://evenemang.example.se',
  SMTP_URL: 'smtps://smtp.example.se',
  MAIL_FROM: 'anmalan@example.se',
  SECRET: 'one secret that is long enough to be used',
  OPERATOR_NAME: 'Exempelmyndigheten',
  OPERATOR_EMAIL: 'kontakt@example.se',
};

const problemsOf = (env: Record<string, string>, mode: 'production' | 'tool' = 'production') => {
  const outcome = readConfig(mode, env);
  return outcome.ok ? [] : outcome.problems.toSorted();
};

test('a site without settings is told all that are missing at once', () => {
  expect(problemsOf({})).toEqual([
    'BASE_URL is missing',
    'MAIL_FROM is missing',
    'OPERATOR_EMAIL is missing',
    'OPERATOR_NAME is missing',
    'SECRET is missing',
    'SMTP_URL is missing',
  ]);
});

test('every wrong setting is named at once, together with those that are missing', () => {
  const wrong = {
    BASE_URL: 'http://evenemang.example.se',
    CLOCK: '2022-11-01T09:00',
    DATABASE_URL: 'mysql://db.example.se/x',
    LOG_LEVEL: 'loud',
    MAIL_FROM: 'Exempel <anmalan@example.se>',
    OPERATOR_EMAIL: 'kontakt',
    PORT: '70000',
    SECRET: 'one secret that is long enough to be used, short',
    SMTP_URL: 'smtp.example.se',
    TRUST_PROXY: 'true',
  };
  const named = problemsOf(wrong).map((problem) => problem.split(' ')[0]);
  expect(named).toEqual([...Object.keys(wrong), 'OPERATOR_NAME'].toSorted());
});

test.each([
  ['BASE_URL', 'http://evenemang.example.se', 'BASE_URL must begin with https://'],
  [
    'BASE_URL',
    'https://evenemang.example.se/',
    'BASE_URL must be an address without a path or a final slash, like https://evenemang.example.se',
  ],
  ['CLOCK', '2022-11-01T09:00', 'CLOCK is for the demo and must not be set'],
  ['SECRET', 'x'.repeat(31), 'SECRET must be at least 32 characters (each one, if a comma list)'],
  ['SMTP_URL', 'http://smtp.example.se', 'SMTP_URL must begin with smtp:// or smtps://'],
  ['TRUST_PROXY', '1', 'TRUST_PROXY must be the addresses of the proxy, like 127.0.0.1'],
  ['SMTP_URL', '', 'SMTP_URL is missing'],
])('%s=%s is refused in one clear line', (name, value, line) => {
  expect(problemsOf({ ...complete, [name]: value })).toEqual([line]);
});

test('a complete configuration is accepted, and a comma list of secrets is read in order', () => {
  const [first, second] = ['a'.repeat(32), 'b'.repeat(32)];
  expect(readConfig('production', { ...complete, SECRET: `${first}, ${second}` })).toMatchObject({
    ok: true,
    config: { secrets: [first, second], dataDir: 'data', databaseUrl: null, port: 3000 },
  });
});

test('the operator’s commands need no settings, invent no secret and use the site’s own folder', () => {
  expect(problemsOf({}, 'tool')).toEqual([]);
  expect(readConfig('tool', {})).toMatchObject({ ok: true, config: { secrets: [], dataDir: 'data' } });
  expect(problemsOf({ DATABASE_URL: 'mysql://x' }, 'tool')).toEqual([
    'DATABASE_URL must begin with postgres://',
  ]);
});
