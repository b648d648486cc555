import { hasCalendarDay } from '../events/calendar-entry.ts';
import { eventCalendar } from '../events/event-calendar.ts';
import { mainOrganiser } from '../events/event-details.ts';
import type { CalendarPart } from '../mail/message.ts';
import type { MailContext } from '../mail/outbox.ts';
import { sitePaths } from '../paths.ts';
import type { AboutRegistration } from './about-registration.ts';

/**
 * The calendar file of one person's registration, or null while the event has no day. One UID for life, and a
 * SEQUENCE that rises with each change of either; never a link that opens the registration.
 */
export function registrationCalendar(
  { details, registration }: AboutRegistration,
  mail: MailContext,
  method: CalendarPart['method'],
): CalendarPart | null {
  const { event, series } = details;
  if (!hasCalendarDay(event)) return null;
  const lang = registration.language;
  const entry = {
    event,
    series,
    url: `${mail.baseUrl}${sitePaths(lang).event(event.slug)}`,
    uid: `${registration.id}@${new URL(mail.baseUrl).hostname}`,
    sequence: event.sequence + registration.sequence,
    stamp: mail.now,
    status: method === 'CANCEL' ? ('CANCELLED' as const) : ('CONFIRMED' as const),
  };
  const organizer = { name: mainOrganiser(details).shortName, email: mail.mailFrom };
  const content = eventCalendar([entry], { lang, method, name: null, organizer });
  return { content, method, filename: `${event.slug}.ics` };
}
