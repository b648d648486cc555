import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { enqueue } from '../../src/mail/outbox.ts';
import { sendDigests } from '../../src/organisers/send-digests.ts';
import { local } from '../../src/time.ts';
import { someLetter } from '../mail/some-letter.ts';
import { foreign, insertOrganiser, openDesk, own } from '../support/desk.ts';
import { conference, event, insertEvent } from '../support/factories.ts';
import { at, come, digests, openDigest } from './digesting.ts';

test('Only those who want it and work for an organiser of the event are told', async () => {
  const { desk, reader } = await openDigest();
  const held = await insertEvent(desk.db, conference());
  await transact(desk.db, (trx) =>
    trx
      .insertInto('eventOrganisers')
      .values({ eventId: held.id, organisationId: foreign, position: 2 })
      .execute(),
  );
  await insertEvent(desk.db, conference({ controllerId: foreign })).then((other) =>
    come(desk, other, '2022-11-08T12:00'),
  );
  await come(desk, held, '2022-11-08T12:00');
  const wants = { digest: 1 } as const;
  const partner = await insertOrganiser(desk.db, [{ role: 'reader', organisationId: foreign }], wants);
  await insertOrganiser(desk.db, [{ role: 'editor', organisationId: own }]);
  await insertOrganiser(desk.db, [], wants);
  await insertOrganiser(desk.db, [{ role: 'editor', organisationId: own }], {
    ...wants,
    removedAt: local('2022-11-01T09:00'),
  });
  expect(await at(desk, '2022-11-09T07:30')).toBe(2);
  const told = await digests(desk);
  expect(new Map(told.map(({ to, subject }) => [to.address, subject.split(' – ')[0]]))).toEqual(
    new Map([
      [reader.email, '1 ny anmälan'],
      [partner.email, '2 nya anmälningar'],
    ]),
  );
});

test('Who turns it on is told of what comes after, and never twice a day', async () => {
  const desk = await openDesk({ now: '2022-11-08T09:00' });
  const held = await insertEvent(desk.db, conference());
  const { organiser } = await desk.signIn('editor');
  const turn = async (on: boolean) => {
    const browser = await desk.again(organiser);
    const { headers } = await browser.post('/arrangor/du', on ? { sammanfattning: 'ja' } : {});
    expect(headers.location).toBe(`/arrangor/du?sammanfattning=${on ? 'pa' : 'av'}`);
  };
  await come(desk, held, '2022-11-08T08:00');
  await turn(true);
  expect(await at(desk, '2022-11-08T10:00')).toBe(0);
  await come(desk, held, '2022-11-08T12:00');
  expect(await at(desk, '2022-11-09T07:30')).toBe(1);
  expect((await digests(desk))[0]?.text).toContain('+1 anmäld.');
  await turn(false);
  await turn(true);
  expect(await at(desk, '2022-11-09T08:00')).toBe(0);
  await turn(false);
  await come(desk, held, '2022-11-09T12:00');
  expect(await at(desk, '2022-11-10T07:30')).toBe(0);
});

test('Who is removed and comes back has to want it again', async () => {
  const { desk, reader } = await openDigest();
  await come(desk, await insertEvent(desk.db, conference()), '2022-11-08T12:00');
  const admin = await desk.signIn();
  const users = `/arrangor/installningar/${own}/anvandare`;
  await admin.post(`${users}/${reader.id}`, { op: 'bort' }).expect(303);
  expect(await at(desk, '2022-11-09T07:30')).toBe(0);
  const again = await desk.again(admin.organiser);
  await again.post(users, { namn: reader.name, epost: reader.email, roll: 'editor' }).expect(303);
  expect(await at(desk, '2022-11-09T08:00')).toBe(0);
});

test('Who loses the role while the letter is written does not get it', async () => {
  const { desk, reader } = await openDigest();
  await come(desk, await insertEvent(desk.db, conference()), '2022-11-08T12:00');
  const now = local('2022-11-09T07:30');
  const [, written] = await Promise.all([
    transact(desk.db, (trx) => trx.deleteFrom('memberships').where('organiserId', '=', reader.id).execute()),
    sendDigests(desk.services, now),
  ]);
  expect(written).toBe(0);
});

test('Letters that failed are told, and a reader is led no further than a reader may go', async () => {
  const { desk } = await openDigest({}, 'reader');
  const month = { precision: 'month', month: '2022-10', startsAt: null, endsAt: null } as const;
  const late = await insertEvent(desk.db, event({ title: 'Exempel: Utan datum', ...month }));
  await transact(desk.db, async (trx) => {
    const mail = { ...desk.services.mail, now: desk.clock.now() };
    const id = await enqueue(trx, someLetter({ eventId: late.id }), mail);
    const failed = { failedAt: mail.now, nextAttemptAt: null };
    await trx.updateTable('outbox').set(failed).where('id', '=', id).execute();
  });
  expect(await at(desk, '2022-11-09T07:30')).toBe(1);
  const [letter] = await digests(desk);
  expect(letter?.subject).toMatch(/^1 mejl kom inte fram – /);
  expect(letter?.text).toContain('1 mejl kom inte fram.');
  expect(letter?.text).toContain(`Sätt datum:\n${desk.url}/arrangor/evenemang/${late.id}\n`);
});
