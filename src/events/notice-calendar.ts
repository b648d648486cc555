import type { CalendarPart } from '../mail/message.ts';
import type { MailContext } from '../mail/outbox.ts';
import type { AboutRegistration } from '../registrations/about-registration.ts';
import { registrationCalendar } from '../registrations/registration-calendar.ts';
import { hasCalendarDay } from './calendar-entry.ts';
import type { EventNotice } from './event-notice.ts';

/**
 * What the letter about a change does to the reader's calendar; null for those in the queue, who have no entry, and
 * for a change that no calendar shows. An event that has lost its day takes its entry out (RFC 5546 3.2.5).
 */
export function noticeCalendar(
  { kind, before, after }: Pick<EventNotice, 'kind' | 'before' | 'after'>,
  about: AboutRegistration,
  mail: MailContext,
): CalendarPart | null {
  if (!about.registration.confirmedAt || after.sequence === before.sequence) return null;
  if (kind === 'cancelled') return registrationCalendar(about, mail, 'CANCEL');
  if (hasCalendarDay(after)) return registrationCalendar(about, mail, 'PUBLISH');
  const lost = { ...before, sequence: after.sequence };
  return registrationCalendar({ ...about, details: { ...about.details, event: lost } }, mail, 'CANCEL');
}
