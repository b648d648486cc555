import { transact } from '../database/transact.ts';
import type { Event } from '../events/event.ts';
import type { EventDetails } from '../events/event-details.ts';
import { eventState, takesRegistrations } from '../events/event-state.ts';
import { lockEvent } from '../events/event-store.ts';
import { seatsFor } from '../events/seats.ts';
import { hash, randomId } from '../keys.ts';
import type { MailContext } from '../mail/outbox.ts';
import { type Applicant, attendanceOf } from '../registrations/applicant.ts';
import { findSubmissionByKey, insertSubmission } from '../registrations/registration-store.ts';
import type { ListedSeries } from '../series/series-card.ts';
import type { Services } from '../web/visit.ts';
import { admitSeries } from './admit-series.ts';
import type { GroupMember, RegistrationGroup } from './group.ts';
import { insertGroup } from './group-store.ts';

export type SeriesRequest = {
  /** At least one, in the order of the series. */
  chosen: EventDetails[];
  applicant: Applicant;
  /** The form's `nyckel`, already checked. */
  formKey: string;
  /** Ids of those whose queue was chosen, should there be no seat. */
  queues: readonly string[];
};

export type SeriesOutcome =
  /** The same for someone new and someone already registered; the submission's id is the group's, too. */
  | { kind: 'accepted'; submissionId: string }
  /** These have filled up or closed since they were chosen: nothing is stored. */
  | { kind: 'changed'; eventIds: string[] }
  /** The form was accepted before, for another person or another choice. */
  | { kind: 'key-used' };

/**
 * Registers one person for several events of a series in one transaction, all or nothing; one letter tells of all.
 * Locks are taken by event id, so that two who choose the same events never wait for each other.
 */
export async function registerSeries(
  services: Services,
  listed: ListedSeries,
  request: SeriesRequest,
): Promise<SeriesOutcome> {
  const { applicant, chosen } = request;
  const keyHash = hash(request.formKey);
  const ids = chosen.map(({ event }) => event.id).sort();
  const who = `${applicant.emailKey}|${applicant.nameKey}`;
  const personKey = services.keys.sign('submission', [who, ...ids].join('\n'));

  const outcome = await transact(services.db, async (trx): Promise<SeriesOutcome> => {
    const events = new Map<string, Event>();
    for (const id of ids) events.set(id, await lockEvent(trx, id));
    const mail = { ...services.mail, now: services.clock.now() };
    const earlier = await findSubmissionByKey(trx, keyHash);
    if (earlier)
      return earlier.personKey === personKey
        ? { kind: 'accepted', submissionId: earlier.id }
        : { kind: 'key-used' };

    const wanted = chosen.map((known) => ({ ...known, event: events.get(known.event.id) ?? known.event }));
    const seats = wanted.map(({ event }) => seatOf(event, request, mail.now));
    const changed = wanted.filter((_, index) => !seats[index]).map(({ event }) => event.id);
    if (changed.length > 0) return { kind: 'changed', eventIds: changed };

    const group = newGroup(listed, applicant, mail);
    await insertGroup(trx, group);
    await admitSeries(trx, listed, group, wanted, seats, applicant, mail);
    await insertSubmission(trx, {
      id: group.id,
      keyHash,
      personKey,
      eventId: ids[0] ?? '',
      outcome: seats.includes('confirmed') ? 'confirmed' : 'queued',
      registrationId: null,
      sealedEmail: mail.keys.seal('submission', applicant.email, group.id),
      correctedAt: null,
      language: applicant.language,
      createdAt: mail.now,
    });
    return { kind: 'accepted', submissionId: group.id };
  });
  services.nudgeMail();
  return outcome;
}

/** Decided as for someone new. Null: closed, or full and the queue was not chosen. */
function seatOf(event: Event, { applicant, queues }: SeriesRequest, now: string): GroupMember['seat'] | null {
  const takes = takesRegistrations(eventState(event, seatsFor(event, attendanceOf(applicant, event)), now));
  if (takes === 'seat') return 'confirmed';
  return takes === 'queue' && queues.includes(event.id) ? 'queued' : null;
}

function newGroup({ series }: ListedSeries, applicant: Applicant, { now }: MailContext): RegistrationGroup {
  const { firstName, lastName, email, emailKey, organisation, language } = applicant;
  const person = { firstName, lastName, email, emailKey, organisation, language };
  return {
    ...person,
    id: randomId(),
    kind: 'series',
    eventId: null,
    seriesId: series.id,
    tokenVersion: 1,
    createdAt: now,
  };
}
