import type { Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import type { EventDetails } from '../events/event-details.ts';
import { getEvent, getEventDetails, lockEvent } from '../events/event-store.ts';
import { enqueue, type MailContext } from '../mail/outbox.ts';
import type { Services } from '../web/visit.ts';
import type { Person } from './applicant.ts';
import { canCancel } from './cancel-registration.ts';
import { type Changed, changeLetters } from './change-mail.ts';
import { type CountyWish, countyAfter, presentWish } from './county-wish.ts';
import type { Registration, SensitiveAnswers } from './registration.ts';
import { mostLinks } from './registration-link.ts';
import { findActiveRegistration, findRegistration, updateRegistration } from './registration-store.ts';
import { replaceSensitiveAnswers } from './sensitive-store.ts';
import { sortKey } from './sort-key.ts';

export type Change = {
  /** `hand-over`: somebody else takes the seat; what the former holder said about food and access is erased. */
  reason: 'change' | 'hand-over';
  person: Person;
  /** Made of the registration under this number: when it has been changed since, it is too late. */
  madeOf?: Registration['sequence'];
  sensitive: 'keep' | 'remove' | SensitiveAnswers;
  /** Where the organisation is, if an organiser says so; else it is told from its name. */
  county?: CountyWish;
  /** Whoever changes it for the person; the letters say so. */
  changedBy?: Changed['changedBy'];
  /** What must be stored in the same transaction; `tokenVersion` is what the registration has now. */
  also?: (trx: Transaction, tokenVersion: number) => Promise<void>;
};

export type ChangeOutcome =
  /** `newLink`: another person or address; the old link is dead and the new one is in a letter. */
  | { kind: 'saved'; newLink: boolean }
  /** The event has begun, or the registration is no more. */
  | { kind: 'too-late' };

/**
 * Changes who comes or what is known of them; the seat, or the place in the queue, stays. A change to somebody who
 * is registered already looks the same as every change; only the letter, to the present address, tells.
 */
export async function changeRegistration(
  services: Services,
  found: Registration,
  change: Change,
): Promise<ChangeOutcome> {
  const { reader } = services.db;
  const known = await getEventDetails(reader, await getEvent(reader, found.eventId));
  const outcome = await transact(services.db, async (trx): Promise<ChangeOutcome> => {
    const event = await lockEvent(trx, found.eventId);
    const mail = { ...services.mail, now: services.clock.now() };
    const before = await findRegistration(trx, found.id);
    if (!before || before.cancelledAt || !canCancel(event, mail.now)) return { kind: 'too-late' };
    // It has changed hands since the page was opened.
    if (before.tokenVersion !== found.tokenVersion) return { kind: 'too-late' };
    if (before.sequence !== (change.madeOf ?? before.sequence)) return { kind: 'too-late' };
    const newLink = isOther(before, change.person);
    if (newLink && before.tokenVersion >= mostLinks) return { kind: 'too-late' };
    await apply(trx, { ...known, event }, before, newLink ? change : kept(change), mail);
    return { kind: 'saved', newLink };
  });
  services.nudgeMail();
  return outcome;
}

function isOther(before: Registration, person: Change['person']): boolean {
  return before.emailKey !== person.emailKey || before.nameKey !== person.nameKey;
}

/** Handed over to the very same person: nobody loses the seat, the calendar entry or what was said about food. */
function kept(change: Change): Change {
  if (change.reason === 'change') return change;
  return {
    ...change,
    reason: 'change',
    sensitive: change.sensitive === 'remove' ? 'keep' : change.sensitive,
  };
}

async function apply(
  trx: Transaction,
  details: EventDetails,
  before: Registration,
  change: Change,
  mail: MailContext,
): Promise<void> {
  const other = isOther(before, change.person);
  const tokenVersion = before.tokenVersion + (other ? 1 : 0);
  const taken = other && (await findActiveRegistration(trx, { ...change.person, eventId: before.eventId }));
  const fields: Partial<Registration> = taken
    ? { tokenVersion }
    : {
        ...change.person,
        ...countyAfter(before, change.person.organisation, change.county ?? presentWish(before)),
        sortKey: sortKey(change.person.lastName, change.person.firstName),
        tokenVersion,
        sequence: before.sequence + 1,
        updatedAt: mail.now,
      };
  await updateRegistration(trx, before.id, fields);
  const after = { ...before, ...fields };
  if (!taken && change.sensitive !== 'keep')
    await replaceSensitiveAnswers(trx, after, change.sensitive === 'remove' ? null : change.sensitive, mail);
  for (const letter of changeLetters(
    { details, before, after, reason: change.reason, taken: Boolean(taken), changedBy: change.changedBy },
    mail,
  ))
    await enqueue(trx, letter, mail);
  await change.also?.(trx, tokenVersion);
}
