import type { Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import type { Event } from '../events/event.ts';
import type { EventDetails } from '../events/event-details.ts';
import { type EventState, eventState, takesRegistrations } from '../events/event-state.ts';
import { lockEvent } from '../events/event-store.ts';
import { seatsFor } from '../events/seats.ts';
import { hash, randomId } from '../keys.ts';
import type { MailContext } from '../mail/outbox.ts';
import { storeWish } from '../watching/ask-to-watch.ts';
import type { WatchedSeries } from '../watching/watched-store.ts';
import type { Services } from '../web/visit.ts';
import { admit } from './admit.ts';
import { type Applicant, attendanceOf, newRegistration } from './applicant.ts';
import { findSubmissionByKey, insertSubmission } from './registration-store.ts';
import type { Submission } from './submission.ts';

export type RegisterRequest = {
  applicant: Applicant;
  /** The form's `nyckel`, already checked. */
  formKey: string;
  /** The person has chosen the queue, should there be no seat. */
  joinQueue: boolean;
  /** Wants to be told of the next of this series. */
  watch?: WatchedSeries | null;
};

export type RegisterOutcome =
  /** The same answer for someone new and someone already registered; only the letter tells. */
  | { kind: 'accepted'; submissionId: string }
  /** No seat is left and the queue was not chosen. */
  | { kind: 'last-seat-went' }
  | { kind: 'refused'; state: EventState }
  /** Of a hybrid event, the chosen way to take part is full, and there is no queue. */
  | { kind: 'kind-full' }
  /** The form was accepted before, for another person. */
  | { kind: 'key-used' };

/**
 * Registers one person. State, seat, queue and refusal are decided under the lock as for someone new; only then is
 * the person looked up. The letter is stored in the same transaction; the answer leaves after the commit.
 */
export async function register(
  services: Services,
  known: EventDetails,
  request: RegisterRequest,
): Promise<RegisterOutcome> {
  const { applicant } = request;
  const keyHash = hash(request.formKey);
  const personKey = services.keys.sign('submission', `${applicant.emailKey}|${applicant.nameKey}`);

  const outcome = await transact(services.db, async (trx): Promise<RegisterOutcome> => {
    const event = await lockEvent(trx, known.event.id);
    const now = services.clock.now();
    const earlier = await findSubmissionByKey(trx, keyHash);
    if (earlier) return repeated(earlier, personKey);

    const state = eventState(event, seatsFor(event, attendanceOf(applicant, event)), now);
    const takes = takesRegistrations(state);
    if (takes === 'no') return isFullKind(event, state) ? { kind: 'kind-full' } : { kind: 'refused', state };
    if (takes === 'queue' && !request.joinQueue) return { kind: 'last-seat-went' };

    const mail = { ...services.mail, now };
    const seat = takes === 'seat' ? 'confirmed' : 'queued';
    const admission = { seat, sensitive: applicant.sensitive, mail } as const;
    const candidate = newRegistration(applicant, event, now);
    const admitted = await admit(trx, { ...known, event }, candidate, admission);
    const registrationId = admitted.kind === 'new' ? admitted.registration.id : null;
    const submission = { keyHash, personKey, eventId: event.id, outcome: seat, registrationId } as const;
    if (request.watch) {
      const { email, language } = applicant;
      await storeWish(
        trx,
        request.watch,
        { awaits: 'opening', email, language, formKey: request.formKey },
        mail,
      );
    }
    return { kind: 'accepted', submissionId: await store(trx, submission, applicant, mail) };
  });
  services.nudgeMail();
  return outcome;
}

function isFullKind({ attendance }: Event, { kind }: EventState): boolean {
  return attendance === 'hybrid' && kind === 'full';
}

function repeated(earlier: Submission, personKey: string): RegisterOutcome {
  if (earlier.personKey !== personKey) return { kind: 'key-used' };
  return { kind: 'accepted', submissionId: earlier.id };
}

async function store(
  trx: Transaction,
  submission: Pick<Submission, 'keyHash' | 'personKey' | 'eventId' | 'outcome' | 'registrationId'>,
  applicant: Applicant,
  mail: MailContext,
): Promise<string> {
  const id = randomId();
  await insertSubmission(trx, {
    ...submission,
    id,
    sealedEmail: mail.keys.seal('submission', applicant.email, id),
    correctedAt: null,
    language: applicant.language,
    createdAt: mail.now,
  });
  return id;
}
