import type { EventDeskHandler, EventDeskVisit } from '../organisers/desk-visit.ts';
import type { Registration } from '../registrations/registration.ts';
import { findRegistration } from '../registrations/registration-store.ts';
import { showError } from '../web/error-pages.ts';
import { param } from '../web/visit.ts';

export type AttendeeVisit = EventDeskVisit & { registration: Registration };

/** A page about the person of `:rid`, who must be registered for the event of the address. */
export function withAttendee(show: (visit: AttendeeVisit) => Promise<void>): EventDeskHandler {
  return async (visit) => {
    const registration = await findRegistration(visit.services.db.reader, param(visit, 'rid'));
    if (registration?.eventId !== visit.event.id) return showError(visit, 'notFound');
    await show({ ...visit, registration });
  };
}
