import { transact } from '../database/transact.ts';
import { enqueue } from '../mail/outbox.ts';
import { digestDue, digestTimes } from '../reminders/digest-times.ts';
import type { Instant } from '../time.ts';
import type { Services } from '../web/visit.ts';
import { listOwnEvents } from './dashboard-store.ts';
import { getWaiting } from './dashboard-todo-store.ts';
import { digestMail } from './digest-mail.ts';
import { listDigestReaders, listHappened, markDigested } from './digest-store.ts';
import type { Membership, Organiser } from './organiser.ts';
import { todosAt } from './todo.ts';
import { listRolesOf } from './user-store.ts';

/**
 * Writes to each organiser who wants it what has happened at their events, once a working day, and only if something
 * has; returns how many letters. The mark that it is told is stored with the letter: never twice, whatever other
 * processes do.
 */
export async function sendDigests(services: Services, now: Instant): Promise<number> {
  const until = digestDue(now);
  if (until === null) return 0;
  let written = 0;
  for (const organiser of await listDigestReaders(services.db.reader, until))
    if (await sendDigest(services, organiser, until, now)) written += 1;
  if (written > 0) services.nudgeMail();
  return written;
}

async function sendDigest(
  services: Services,
  organiser: Organiser,
  until: Instant,
  now: Instant,
): Promise<boolean> {
  const { reader } = services.db;
  const memberships = await listRolesOf(reader, organiser.id);
  const times = digestTimes(until, organiser.digestedUntil);
  const own = await listOwnEvents(
    reader,
    memberships.map(({ organisationId }) => organisationId),
  );
  const ids = own.map(({ event }) => event.id);
  const known = await listHappened(reader, ids, times);
  const events = own.flatMap((one) => {
    const happened = known.get(one.event.id);
    return happened ? { ...one, happened } : [];
  });
  const waiting = await getWaiting(reader, ids, now);
  return transact(services.db, async (trx) => {
    // Who has got or lost a role meanwhile is told of the right events in a moment.
    if (!areSame(await listRolesOf(trx, organiser.id), memberships)) return false;
    if (!(await markDigested(trx, organiser.id, until))) return false;
    if (events.length === 0) return false;
    const { operator } = services.config;
    const replyTo = { name: operator.name, address: operator.email };
    const todos = todosAt(own, waiting, memberships, now);
    const mail = { ...services.mail, now };
    await enqueue(trx, digestMail({ organiser, since: times.since, events, todos, replyTo }, mail), mail);
    return true;
  });
}

function areSame(now: readonly Membership[], before: readonly Membership[]): boolean {
  const named = (roles: readonly Membership[]) =>
    roles.map(({ organisationId, role }) => `${organisationId} ${role}`).sort();
  return named(now).join() === named(before).join();
}
