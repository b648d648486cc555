import type { Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import type { EventDetails } from '../events/event-details.ts';
import { lockEvent } from '../events/event-store.ts';
import { enqueue, type MailContext } from '../mail/outbox.ts';
import { canCancel, giveBack } from '../registrations/cancel-registration.ts';
import { holdsSeat } from '../registrations/offer.ts';
import { findRegistration } from '../registrations/registration-store.ts';
import type { Services } from '../web/visit.ts';
import { findStandings, type Standing } from './find-standings.ts';
import type { RegistrationGroup } from './group.ts';
import { cancelledByRegistrarMail } from './group-mail.ts';
import { listMembers, updateMember } from './group-store.ts';

export type CancelMembersOutcome = { kind: 'cancelled' } | { kind: 'too-late' };

/**
 * Cancels members of a group by their positions, for whoever registered them; each gets a letter. Whoever has
 * cancelled or changed the own registration is left alone.
 */
export async function cancelMembers(
  services: Services,
  known: EventDetails,
  group: RegistrationGroup,
  positions: readonly number[],
): Promise<CancelMembersOutcome> {
  const outcome = await transact(services.db, async (trx): Promise<CancelMembersOutcome> => {
    const event = await lockEvent(trx, known.event.id);
    const mail = { ...services.mail, now: services.clock.now() };
    if (!canCancel(event, mail.now)) return { kind: 'too-late' };
    const chosen = (await findStandings(trx, await listMembers(trx, group.id))).filter(
      ({ member, state }) => positions.includes(member.position) && ['confirmed', 'queued'].includes(state),
    );
    // Those who wait first: a seat that is given back must not be handed, or offered, to someone about to lose it.
    for (const standing of [...chosen.filter(justWaits), ...chosen.filter((one) => !justWaits(one))])
      await cancelOne(trx, { ...known, event }, group, standing, mail);
    return { kind: 'cancelled' };
  });
  services.nudgeMail();
  return outcome;
}

function justWaits({ registration, state }: Standing): boolean {
  return state === 'queued' && !(registration && holdsSeat(registration));
}

/** For somebody who was registered already only the group's own line changes. */
async function cancelOne(
  trx: Transaction,
  details: EventDetails,
  group: RegistrationGroup,
  { member, registration }: Standing,
  mail: MailContext,
): Promise<void> {
  await updateMember(trx, member, { cancelledAt: mail.now });
  const present = registration && (await findRegistration(trx, registration.id));
  if (!present) return;
  const { hadSeat, cancelled } = await giveBack(trx, details, present, mail, 'registrar');
  await enqueue(
    trx,
    cancelledByRegistrarMail({ details, registration: cancelled }, group, hadSeat, mail),
    mail,
  );
}
