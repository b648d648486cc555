import { transact } from '../database/transact.ts';
import { eventState } from '../events/event-state.ts';
import { getEvent, getEventDetails, lockEvent } from '../events/event-store.ts';
import { seatsOf } from '../events/seats.ts';
import { recordEntry } from '../history/log-store.ts';
import { countLetters, enqueue, recipientKey } from '../mail/outbox.ts';
import type { Author } from '../organisers/organiser.ts';
import { addMinutes } from '../time.ts';
import type { Services } from '../web/visit.ts';
import { restingOffer } from './offer.ts';
import type { Registration } from './registration.ts';
import { findRegistration } from './registration-store.ts';
import { standingMail } from './tell-standing.ts';

export type SendAgainOutcome =
  /** On its way, or sent so recently that one more would be a double click. */
  | { kind: 'sent'; to: string }
  /** The registration, or the event, is no more. */
  | { kind: 'too-late' };

/** Writes anew the letter that says how a registration stands now, to the address it has now. */
export async function sendAgain(
  services: Services,
  found: Pick<Registration, 'id' | 'eventId'>,
  by: Author,
): Promise<SendAgainOutcome> {
  const { reader } = services.db;
  const known = await getEventDetails(reader, await getEvent(reader, found.eventId));
  const outcome = await transact(services.db, async (trx): Promise<SendAgainOutcome> => {
    const event = await lockEvent(trx, found.eventId);
    const mail = { ...services.mail, now: services.clock.now() };
    const registration = await findRegistration(trx, found.id);
    if (!registration || registration.cancelledAt || !canSendAgain(event, mail.now))
      return { kind: 'too-late' };
    // It would say when the answer must come, which nobody knows.
    if (restingOffer(event, registration) === 'held') return { kind: 'too-late' };
    const letter = await standingMail(trx, { details: { ...known, event }, registration }, mail);
    const to = registration.email;
    const recent = addMinutes(mail.now, -1);
    const mailbox = recipientKey(mail.keys, to);
    const written = await countLetters(trx, mailbox, [letter.kind], recent, { registrationId: found.id });
    if (written > 0) return { kind: 'sent', to };
    await enqueue(trx, letter, mail);
    await recordEntry(trx, {
      now: mail.now,
      by,
      eventId: event.id,
      action: 'letter-sent-again',
      details: { code: registration.code },
    });
    return { kind: 'sent', to };
  });
  services.nudgeMail();
  return outcome;
}

/** Also while the event goes on: whoever cannot find the link needs the letter then. */
export function canSendAgain(event: Parameters<typeof seatsOf>[0], now: string): boolean {
  return !['draft', 'cancelled', 'passed'].includes(eventState(event, seatsOf(event), now).kind);
}
