import { type CalendarEntry, hasCalendarDay } from '../events/calendar-entry.ts';
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
  about: AboutRegistration,
  mail: MailContext,
  method: CalendarPart['method'],
): CalendarPart | null {
  return registrationsCalendar([about], mail, method, `${about.details.event.slug}.ics`);
}

/** As `registrationCalendar`, one file for several of a person's registrations. */
export function registrationsCalendar(
  all: readonly AboutRegistration[],
  mail: MailContext,
  method: CalendarPart['method'],
  filename: string,
): CalendarPart | null {
  const dated = all.filter(({ details }) => hasCalendarDay(details.event));
  const [first] = dated;
  if (!first) return null;
  const entries = dated.map((about) => entryOf(about, mail, method));
  const organizer = { name: mainOrganiser(first.details).shortName, email: mail.mailFrom };
  const { language: lang } = first.registration;
  return { content: eventCalendar(entries, { lang, method, name: null, organizer }), method, filename };
}

function entryOf(
  { details, registration }: AboutRegistration,
  mail: MailContext,
  method: CalendarPart['method'],
): CalendarEntry {
  const { event, series } = details;
  return {
    event,
    series,
    url: `${mail.baseUrl}${sitePaths(registration.language).event(event.slug)}`,
    uid: `${registration.id}@${new URL(mail.baseUrl).hostname}`,
    sequence: event.sequence + registration.sequence,
    stamp: mail.now,
    status: method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED',
  };
}
