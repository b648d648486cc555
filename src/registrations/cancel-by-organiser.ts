import { transact } from '../database/transact.ts';
import { getEvent, getEventDetails, lockEvent } from '../events/event-store.ts';
import { recordEntry } from '../history/log-store.ts';
import { enqueue } from '../mail/outbox.ts';
import type { Author } from '../organisers/organiser.ts';
import type { Services } from '../web/visit.ts';
import { type CancelOutcome, canCancel, giveBack } from './cancel-registration.ts';
import { cancelledByOrganiserMail } from './organiser-cancel-mail.ts';
import type { Registration } from './registration.ts';
import { findRegistration } from './registration-store.ts';

/** Cancels for somebody who has asked for it, or may not come; the seat goes to the first who waits, and a letter tells. */
export async function cancelByOrganiser(
  services: Services,
  found: Pick<Registration, 'id' | 'eventId'>,
  { message, by }: { message: string; by: Author },
): Promise<CancelOutcome> {
  const { reader } = services.db;
  const known = await getEventDetails(reader, await getEvent(reader, found.eventId));
  const outcome = await transact(services.db, async (trx): Promise<CancelOutcome> => {
    const event = await lockEvent(trx, found.eventId);
    const mail = { ...services.mail, now: services.clock.now() };
    const registration = await findRegistration(trx, found.id);
    if (!registration || registration.cancelledAt) return { kind: 'already-cancelled' };
    if (!canCancel(event, mail.now)) return { kind: 'too-late' };
    const details = { ...known, event };
    const { hadSeat, cancelled } = await giveBack(trx, details, registration, mail, 'organiser');
    const about = { details, registration: cancelled };
    await enqueue(trx, cancelledByOrganiserMail(about, hadSeat, message, mail), mail);
    await recordEntry(trx, {
      now: mail.now,
      by,
      eventId: event.id,
      action: 'registration-cancelled',
      details: { code: registration.code },
    });
    return { kind: 'cancelled', hadSeat };
  });
  services.nudgeMail();
  return outcome;
}
