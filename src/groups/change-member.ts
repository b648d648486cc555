import type { Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import type { EventDetails } from '../events/event-details.ts';
import { lockEvent } from '../events/event-store.ts';
import type { MailContext } from '../mail/outbox.ts';
import { admit } from '../registrations/admit.ts';
import { type Applicant, newRegistration } from '../registrations/applicant.ts';
import { canCancel } from '../registrations/cancel-registration.ts';
import { type ChangeOutcome, changeRegistration } from '../registrations/change-registration.ts';
import { promoteWaiting } from '../registrations/promote-waiting.ts';
import type { Registration } from '../registrations/registration.ts';
import { nextTicket } from '../registrations/seat-store.ts';
import type { Services } from '../web/visit.ts';
import type { Standing } from './find-standings.ts';
import { type GroupMember, nameOf, type RegistrationGroup } from './group.ts';
import { listMembers, registrationsOf, updateMember } from './group-store.ts';
import { dealSeats } from './seats-dealt.ts';

export type OtherPerson = Pick<
  Applicant,
  'firstName' | 'lastName' | 'email' | 'emailKey' | 'nameKey' | 'title'
>;

/**
 * Somebody else comes in a member's place, and takes over the seat. A member who was registered before the group
 * keeps that registration; then the other person gets what somebody new gets.
 */
export async function changeMember(
  services: Services,
  known: EventDetails,
  group: RegistrationGroup,
  { member, registration }: Standing,
  person: OtherPerson,
): Promise<{ kind: 'saved' | 'too-late' }> {
  const names = { firstName: person.firstName, lastName: person.lastName };
  if (!registration) return admitInstead(services, known, group, member, person);
  const { organisation, organisationType } = registration;
  const outcome: ChangeOutcome = await changeRegistration(services, registration, {
    reason: 'hand-over',
    person: { ...person, organisation, organisationType, role: null },
    sensitive: 'remove',
    changedBy: nameOf(group),
    also: (trx, tokenVersion) => updateMember(trx, member, { ...names, tokenVersion }),
  });
  return { kind: outcome.kind };
}

async function admitInstead(
  services: Services,
  known: EventDetails,
  group: RegistrationGroup,
  member: GroupMember,
  person: OtherPerson,
): Promise<{ kind: 'saved' | 'too-late' }> {
  const outcome = await transact(services.db, async (trx): Promise<{ kind: 'saved' | 'too-late' }> => {
    const event = await lockEvent(trx, known.event.id);
    const mail = { ...services.mail, now: services.clock.now() };
    const present = (await listMembers(trx, group.id)).find(({ position }) => position === member.position);
    if (!canCancel(event, mail.now) || !present || present.cancelledAt || present.registrationId)
      return { kind: 'too-late' };
    const like = await likeTheOthers(trx, group);
    const dealt = dealSeats(event, like.attendance ?? 'site', 1, { seats: 0, rest: 'queue' }, mail.now);
    const seat = dealt.kind === 'dealt' ? dealt.seats[0] : undefined;
    if (!seat) return { kind: 'too-late' };
    const applicant = { ...like, ...person, organisation: group.organisation, language: group.language };
    await updateMember(trx, member, await admitted(trx, { ...known, event }, group, applicant, seat, mail));
    await promoteWaiting(trx, { ...known, event }, mail);
    return { kind: 'saved' };
  });
  services.nudgeMail();
  return outcome;
}

async function admitted(
  trx: Transaction,
  details: EventDetails,
  group: RegistrationGroup,
  applicant: Applicant,
  seat: GroupMember['seat'],
  mail: MailContext,
): Promise<Partial<GroupMember>> {
  const candidate = { ...newRegistration(applicant, details.event, mail.now), groupId: group.id };
  const admission = { seat, sensitive: null, mail, registeredBy: nameOf(group) };
  const { kind, registration } = await admit(trx, details, candidate, admission);
  const own = kind === 'new' ? registration : null;
  const waits = seat === 'queued' && !own;
  return {
    firstName: applicant.firstName,
    lastName: applicant.lastName,
    registrationId: own?.id ?? null,
    seat,
    ticket: waits ? await nextTicket(trx, details.event.id) : (own?.ticket ?? null),
    tokenVersion: 1,
  };
}

/** What the group's form said once for everyone stands in the registrations it made. */
async function likeTheOthers(
  trx: Transaction,
  group: RegistrationGroup,
): Promise<Pick<Applicant, 'organisationType' | 'attendance' | 'role' | 'question' | 'sensitive'>> {
  const made = await registrationsOf(trx, await listMembers(trx, group.id));
  const [other]: (Registration | undefined)[] = [...made.values()];
  const { organisationType = 'other', attendance = null } = other ?? {};
  return { organisationType, attendance, role: null, question: null, sensitive: null };
}
