import type { Transaction } from '../database/database.ts';
import type { EventDetails } from '../events/event-details.ts';
import type { MailContext } from '../mail/outbox.ts';
import { admit } from '../registrations/admit.ts';
import { type Applicant, newRegistration } from '../registrations/applicant.ts';
import { nameKey } from '../registrations/person-key.ts';
import { promoteWaiting } from '../registrations/promote-waiting.ts';
import { nextTicket } from '../registrations/seat-store.ts';
import { findStandings } from './find-standings.ts';
import { type GroupMember, nameOf, type RegistrationGroup } from './group.ts';
import { insertMembers } from './group-store.ts';
import { sendSummary } from './send-summary.ts';

/** Admits each, in order, under the event's lock; then writes the summary. */
export async function admitGroup(
  trx: Transaction,
  details: EventDetails,
  group: RegistrationGroup,
  seats: readonly GroupMember['seat'][],
  people: readonly Applicant[],
  mail: MailContext,
): Promise<void> {
  const members: GroupMember[] = [];
  const codes: string[] = [];
  for (const [index, seat] of seats.entries()) {
    const person = people[index];
    if (!person) break;
    const candidate = { ...newRegistration(person, details.event, mail.now), groupId: group.id };
    const { kind, registration } = await admit(trx, details, candidate, {
      seat,
      sensitive: person.sensitive,
      mail,
      registeredBy: isSelf(person, group) ? null : nameOf(group),
    });
    const own = kind === 'new' ? registration : null;
    const { firstName, lastName } = person;
    members.push({
      groupId: group.id,
      position: index + 1,
      eventId: details.event.id,
      registrationId: own?.id ?? null,
      firstName,
      lastName,
      seat,
      ticket: own ? own.ticket : seat === 'queued' ? await nextTicket(trx, details.event.id) : null,
      tokenVersion: 1,
      cancelledAt: null,
    });
    codes.push(registration.code);
  }
  await insertMembers(trx, members);
  const standings = await findStandings(trx, members);
  await sendSummary(trx, details, group, standings, codes, mail);
  // Whoever was registered already has left the seat that was dealt to somebody behind.
  await promoteWaiting(trx, details, mail);
}

function isSelf(person: Applicant, group: RegistrationGroup): boolean {
  return person.emailKey === group.emailKey && person.nameKey === nameKey(group.firstName, group.lastName);
}
