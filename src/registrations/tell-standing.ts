import type { Queryable } from '../database/database.ts';
import type { Letter } from '../mail/letter.ts';
import type { MailContext } from '../mail/outbox.ts';
import type { AboutRegistration } from './about-registration.ts';
import { confirmedMail, queuedMail } from './confirmation-mail.ts';
import { offerTo } from './offer.ts';
import { offerMail } from './offer-mail.ts';
import type { Registration } from './registration.ts';
import { rankInQueue } from './registration-store.ts';

/** The letter that says how a registration stands now: a seat, a seat held for an answer, or a place in the queue. */
export async function standingMail(
  db: Queryable,
  about: AboutRegistration,
  mail: MailContext,
): Promise<Letter> {
  const rests = about.details.event.postponedAt !== null;
  if (!rests && offerTo(about.registration, mail.now)?.kind === 'held')
    return offerMail(about, 'offer', mail);
  const rank = await rankOf(db, about.registration);
  return rank === null ? confirmedMail(about, mail) : queuedMail(about, rank, mail);
}

/** The place in the queue, from 1; null for someone with a seat. */
export async function rankOf(
  db: Queryable,
  { eventId, ticket, confirmedAt }: Pick<Registration, 'eventId' | 'ticket' | 'confirmedAt'>,
): Promise<number | null> {
  return confirmedAt || ticket === null ? null : rankInQueue(db, eventId, ticket);
}
