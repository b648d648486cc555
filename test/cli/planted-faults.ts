import { chmodSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { transact } from '../../src/database/transact.ts';
import { type HealthySite, letter } from './healthy-site.ts';

/** What is wrong, how it comes about, and the beginnings of the lines that then are not `ok`. */
export type Planted = [string, (site: HealthySite) => unknown, string[]];

const set = (name: string, value: string) => (site: HealthySite) => {
  site.env[name] = value;
};
const change = (statement: string) => (site: HealthySite) => sql.raw(statement).execute(site.db.writer);
const enqueue = (fields: Partial<ReturnType<typeof letter>>) => (site: HealthySite) =>
  transact(site.db, (trx) =>
    trx
      .insertInto('outbox')
      .values({ ...letter('next'), ...fields })
      .execute(),
  );
const spoil = async ({ db, file }: HealthySite) => {
  await db.close();
  const middle = Math.floor(readFileSync(file).length / 2);
  writeSync(openSync(file, 'r+'), Buffer.alloc(4096, 0x55), 0, 4096, middle - (middle % 4096));
};
const other = 'Another secret of the right length 0123456789';

export const planted: readonly Planted[] = [
  ['a setting is missing', set('OPERATOR_NAME', ''), ['fail  settings: OPERATOR_NAME is missing.']],
  [
    'several settings are wrong',
    (site) => Object.assign(site.env, { PORT: 'x', SMTP_URL: '' }),
    [
      'fail  settings: PORT must be a port number',
      'fail  settings: SMTP_URL is missing.',
      'fail  settings: What depends on them was not checked.',
    ],
  ],
  [
    'the site is not https',
    set('BASE_URL', 'http://evenemang.example.se'),
    ['fail  settings: BASE_URL must begin with https://'],
  ],
  [
    'the secret is short',
    set('SECRET', 'short'),
    [
      'fail  settings: SECRET must be at least 32',
      'warn  SECRET: repeats itself',
      'fail  SECRET: does not open what is stored',
    ],
  ],
  [
    'the secret repeats itself',
    set('SECRET', `${'ab'.repeat(20)},Zx8vQm2LrT5kWn9pYb3cHd6fJg1sAe4u`),
    ['warn  SECRET: repeats itself'],
  ],
  [
    'the secret is not the one that sealed what is stored',
    set('SECRET', other),
    ['fail  SECRET: does not open what is stored. Add the key'],
  ],
  ['no proxy is trusted', set('TRUST_PROXY', ''), ['warn  TRUST_PROXY: is empty']],
  [
    'the whole world is trusted',
    set('TRUST_PROXY', '127.0.0.1,0.0.0.0/0'),
    ['fail  TRUST_PROXY: 0.0.0.0/0 trusts strangers'],
  ],
  [
    'the whole world of IPv6 is trusted',
    set('TRUST_PROXY', '::/0'),
    ['fail  TRUST_PROXY: ::/0 trusts strangers'],
  ],
  ['the proxy is not an address', set('TRUST_PROXY', 'nginx'), ['fail  TRUST_PROXY: nginx is no address']],
  ['the folder is open to others', ({ dataDir }) => chmodSync(dataDir, 0o755), ['fail  DATA_DIR: ']],
  ['a file is open to others', ({ file }) => chmodSync(file, 0o640), ['fail  DATA_DIR: ']],
  [
    'a file deep in the folder is open to others',
    ({ dataDir }) => {
      mkdirSync(join(dataDir, 'backups'), { mode: 0o700 });
      writeFileSync(join(dataDir, 'backups/x.db'), '', { mode: 0o604 });
    },
    ['fail  DATA_DIR: '],
  ],
  [
    'the database is not where it should be',
    set('DATA_DIR', '/nowhere'),
    ['fail  database: There is no database at /nowhere/samlingspunkt.db.'],
  ],
  [
    'the database is something else',
    async ({ db, file }) => {
      await db.close();
      writeFileSync(file, 'Hej!'.repeat(2_000), { mode: 0o600 });
    },
    ['fail  database: '],
  ],
  ['a page of the database is damaged', spoil, ['fail  database: ']],
  [
    'a row points to nothing',
    change(`insert into event_organisers values ('nowhere', 'nobody', 1)`),
    ['fail  database: 2 rows of event_organisers point'],
  ],
  [
    'a migration has not run',
    change(`delete from kysely_migration where name like '0002%'`),
    ['fail  migrations: 0002-journeys not run. Run: npm run samlingspunkt -- migrate'],
  ],
  [
    'the database is newer',
    change(`insert into kysely_migration values ('9999-future', '2030-01-01')`),
    ['fail  migrations: The database was made by a newer'],
  ],
  [
    'the clock has been set back',
    change(`update outbox set created_at = '2022-11-10T09:00:00.000Z'`),
    ['fail  clock: it is 2022-11-10T08:00:00.000Z, but'],
  ],
  [
    'a letter has waited for an hour',
    enqueue({}),
    ['warn  outbox: 1 waits, the oldest since 2022-11-10T07:00:00.000Z'],
  ],
  [
    'a letter has waited for days',
    enqueue({ createdAt: '2022-11-08T07:00:00.000Z' }),
    ['fail  outbox: 1 waits, the oldest since'],
  ],
  [
    'a letter was refused for good',
    enqueue({ nextAttemptAt: null, failedAt: '2022-11-10T07:10:00.000Z' }),
    ['warn  outbox: 1 refused for good'],
  ],
  ['the mail server does not answer', ({ mail }) => mail.close(), ['fail  mail: ']],
  [
    'the mail server refuses the password',
    ({ mail }) => Object.assign(mail, { fault: '535 login' }),
    ['fail  mail: '],
  ],
  [
    'the certificate of the mail server is not to be trusted',
    (site) => set('SMTP_URL', `smtp://127.0.0.1:${site.mail.port}`)(site),
    ['fail  mail: '],
  ],
];
