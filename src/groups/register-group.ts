import { transact } from '../database/transact.ts';
import type { Event } from '../events/event.ts';
import type { EventDetails } from '../events/event-details.ts';
import type { EventState } from '../events/event-state.ts';
import { lockEvent } from '../events/event-store.ts';
import { hash, randomId } from '../keys.ts';
import type { MailContext } from '../mail/outbox.ts';
import { type Applicant, attendanceOf } from '../registrations/applicant.ts';
import { findSubmissionByKey, insertSubmission } from '../registrations/registration-store.ts';
import type { Services } from '../web/visit.ts';
import { admitGroup } from './admit-group.ts';
import type { Registrar, RegistrationGroup } from './group.ts';
import { insertGroup } from './group-store.ts';
import { dealSeats, type SeatChoice } from './seats-dealt.ts';

export type GroupRequest = SeatChoice & {
  registrar: Registrar;
  /** In the order of the form, at least one; all take part in the same way. */
  people: Applicant[];
  /** The form's `nyckel`, already checked. */
  formKey: string;
};

export type GroupOutcome =
  /** The same for people new and people already registered; the submission's id is the group's, too. */
  | { kind: 'accepted'; submissionId: string }
  /** There are fewer seats than the choice was made for: nothing is stored, and the choice is made again. */
  | { kind: 'fewer-seats' }
  | { kind: 'refused'; state: EventState }
  /** The form was accepted before, for other people. */
  | { kind: 'key-used' };

/**
 * Registers several people in one transaction. Seats are dealt out in the order of the form, as to people new; only
 * then is each looked up, and only the own letter tells who was registered already.
 */
export async function registerGroup(
  services: Services,
  known: EventDetails,
  request: GroupRequest,
): Promise<GroupOutcome> {
  const { formKey, people, registrar } = request;
  const keyHash = hash(formKey);
  const persons = people.map((one) => `${one.emailKey}|${one.nameKey}`);
  const personKey = services.keys.sign('submission', [registrar.emailKey, ...persons].join('\n'));

  const outcome = await transact(services.db, async (trx): Promise<GroupOutcome> => {
    const event = await lockEvent(trx, known.event.id);
    const mail = { ...services.mail, now: services.clock.now() };
    const earlier = await findSubmissionByKey(trx, keyHash);
    if (earlier)
      return earlier.personKey === personKey
        ? { kind: 'accepted', submissionId: earlier.id }
        : { kind: 'key-used' };

    const dealt = dealSeats(event, attendance(event, people), people.length, request, mail.now);
    if (dealt.kind !== 'dealt') return dealt;
    const group = newGroup(event, registrar, mail);
    await insertGroup(trx, group);
    await admitGroup(trx, { ...known, event }, group, dealt.seats, people, mail);
    await insertSubmission(trx, {
      id: group.id,
      keyHash,
      personKey,
      eventId: event.id,
      outcome: dealt.seats.includes('confirmed') ? 'confirmed' : 'queued',
      registrationId: null,
      sealedEmail: mail.keys.seal('submission', registrar.email, group.id),
      correctedAt: null,
      language: registrar.language,
      createdAt: mail.now,
    });
    return { kind: 'accepted', submissionId: group.id };
  });
  services.nudgeMail();
  return outcome;
}

function attendance(event: Event, [first]: readonly Applicant[]): 'site' | 'online' {
  return attendanceOf({ attendance: first?.attendance ?? null }, event);
}

function newGroup(event: Event, registrar: Registrar, { now }: MailContext): RegistrationGroup {
  return {
    ...registrar,
    id: randomId(),
    kind: 'colleagues',
    eventId: event.id,
    seriesId: null,
    tokenVersion: 1,
    createdAt: now,
  };
}
