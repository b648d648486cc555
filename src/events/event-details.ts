import type { Organisation } from '../organisations/organisation.ts';
import type { Series } from '../series/series.ts';
import type { Appearance, Event, EventContact, Material, Session } from './event.ts';

/** An event with everything that its pages, letters and calendar entries say of it. */
export type EventDetails = {
  event: Event;
  series: Series | null;
  /** Published events of the same series in their order, this one included. */
  siblings: Event[];
  /** In the order in which they are named. */
  organisers: Organisation[];
  controller: Organisation;
  contacts: EventContact[];
  sessions: Session[];
  appearances: Appearance[];
  materials: Material[];
};

export type ContactPerson = { name: string | null; email: string; phone: string | null };

/** Who gets questions about registration: the event's own contact, else the controller's. */
export function registrationContact(details: EventDetails): ContactPerson | null {
  const own = details.contacts.find((contact) => contact.role === 'registration' && contact.email);
  if (own?.email) return { name: own.name, email: own.email, phone: own.phone };
  const { contactName, contactEmail } = details.controller;
  return contactEmail ? { name: contactName, email: contactEmail, phone: null } : null;
}

/** Whose name stands before "via Samlingspunkt" in a letter, and who is asked. */
export function mainOrganiser(details: EventDetails): Organisation {
  return details.organisers[0] ?? details.controller;
}
