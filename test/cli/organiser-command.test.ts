import { expect, test } from 'vitest';
import { insertOrganiser } from '../support/desk.ts';
import { onEveryRacingEngine } from '../support/engines.ts';
import { event, insertEvent } from '../support/factories.ts';
import { openTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { run } from './terminal.ts';

const organiser = (db: TestDatabase, ...words: string[]) =>
  run(['organiser', ...words], { ...db.settings, BASE_URL: 'https://evenemang.example.com' });
const email = 'exempel.arrangor@example.com';
const known = 'Exempelmyndigheten';

onEveryRacingEngine('the people who sign in', (engine) => {
  test('are added, listed, reset and removed by the operator', async () => {
    const db = await openTestDatabase(engine);
    await insertEvent(db, event());
    expect(await organiser(db, 'list')).toMatchObject({
      code: 0,
      said: [],
      complained: ['Nobody may sign in yet. See: organiser --help'],
    });
    expect(
      await organiser(
        db,
        'add',
        email,
        '--organisation',
        'exempelmyndigheten',
        '--name',
        'Exempel Arrangörsson',
      ),
    ).toMatchObject({
      code: 0,
      complained: [],
      said: [
        `Exempel Arrangörsson is administrator of ${known}.`,
        `To sign in, open https://evenemang.example.com/arrangor/logga-in and enter ${email}. A link comes by e-mail.`,
      ],
    });
    const second = await organiser(db, 'add', 'exempel.ny@example.com', '--organisation', known);
    expect(second.said[0]).toBe(`exempel.ny is editor of ${known}.`);
    await organiser(db, 'add', 'exempel.ny@example.com', '--organisation', known, '--role', 'reader');
    expect((await organiser(db, 'list')).said).toEqual([
      `${email}  Exempel Arrangörsson  administrator of ${known}  no second step yet`,
      `exempel.ny@example.com  exempel.ny  reader of ${known}  no second step yet`,
    ]);
    const removed = await organiser(db, 'remove', email.toUpperCase());
    expect(removed.said).toEqual([`${email} is removed and signed out everywhere.`]);
    expect((await organiser(db, 'list')).said).toHaveLength(1);
    expect((await organiser(db, 'remove', email)).complained).toEqual([
      `Nobody signs in with ${email}. See: organiser list`,
    ]);
  });

  test('of an organisation that the site does not know yet come with it', async () => {
    const db = await openTestDatabase(engine);
    await insertEvent(db, event());
    const name = 'Länsstyrelsen i Exempelåns län';
    expect(await organiser(db, 'add', email, '--organisation', name)).toMatchObject({
      code: 1,
      complained: [
        `There is no organisation "${name}". To make it, add: --new --legal-form authority (or association)`,
        'There are:',
        `  exempelmyndigheten  ${known}`,
      ],
    });
    expect((await organiser(db, 'add', email, '--organisation', name, '--new')).code).toBe(1);
    const made = await organiser(
      db,
      'add',
      email,
      '--organisation',
      name,
      '--new',
      '--legal-form',
      'authority',
    );
    expect(made.said[0]).toBe(`exempel.arrangor is administrator of ${name}.`);
    const row = await db.reader.selectFrom('organisations').selectAll().where('name', '=', name).execute();
    expect(row).toMatchObject([{ slug: 'lansstyrelsen-i-exempelans-lan', legalForm: 'authority' }]);
    const again = ['--organisation', 'lansstyrelsen-i-exempelans-lan', '--new', '--legal-form', 'authority'];
    expect((await organiser(db, 'add', email, ...again)).complained).toEqual([
      `${name} is there already; leave out --new.`,
    ]);
  });

  test('set up a new app after a reset, and are signed out', async () => {
    const db = await openTestDatabase(engine);
    await insertEvent(db, event());
    const totp = { sealedTotp: 'x', totpConfirmedAt: '2022-11-01T08:00:00.000Z', lastTotpStep: 7 };
    const memberships = [{ organisationId: 'exempelmyndigheten', role: 'editor' as const }];
    const { id } = await insertOrganiser(db, memberships, { email, ...totp });
    const session = {
      id: 's',
      tokenHash: 't',
      organiserId: id,
      device: 'Exempel',
      strong: 1,
      tries: 0,
    } as const;
    const createdAt = '2022-11-01T08:00:00.000Z';
    await db.writer
      .insertInto('organiserSessions')
      .values({ ...session, createdAt, revokedAt: null })
      .execute();
    await db.writer.insertInto('recoveryCodes').values({ codeHash: 'x', organiserId: id }).execute();
    expect((await organiser(db, 'list')).said[0]).toMatch(/second step set up$/);
    expect((await organiser(db, 'reset', email)).code).toBe(0);
    expect(await db.reader.selectFrom('organisers').selectAll().execute()).toMatchObject([
      { email, sealedTotp: null, totpConfirmedAt: null, lastTotpStep: null, removedAt: null },
    ]);
    expect(await db.reader.selectFrom('recoveryCodes').selectAll().execute()).toEqual([]);
    const left = db.reader.selectFrom('organiserSessions').select('id').where('revokedAt', 'is', null);
    expect(await left.execute()).toEqual([]);
    const log = await db.reader.selectFrom('logEntries').select(['action', 'who']).execute();
    expect(log).toEqual([{ action: 'organiser-reset', who: '' }]);
  });
});

test.each([
  [[], 'Missing: <action>'],
  [['add'], 'Missing: <e-mail>'],
  [['add', 'fel', '--organisation', known], 'Enter a complete email address, like name@example.com.'],
  [['add', email], '--organisation is missing'],
  [
    ['add', email, '--organisation', known, '--role', 'boss'],
    'There is no such role; there is: administrator, editor, reader',
  ],
  [['pay', email], 'There is no "organiser pay"; there is: add, list, remove, reset'],
  [['list', email, 'more'], 'Not understood: more'],
])('organiser %j is not understood, and nobody is added', async (words, line) => {
  const db = await openTestDatabase();
  expect(await organiser(db, ...words)).toMatchObject({
    code: 2,
    complained: expect.arrayContaining([line]),
  });
  expect(await db.reader.selectFrom('organisers').selectAll().execute()).toEqual([]);
});

test('a collective has nobody who signs in', async () => {
  const db = await openTestDatabase();
  await insertEvent(db, event());
  await db.writer.updateTable('organisations').set({ legalForm: 'collective' }).execute();
  expect((await organiser(db, 'add', email, '--organisation', known)).complained).toEqual([
    `${known} is a collective: nobody signs in for it. Name one of its organisations.`,
  ]);
});
