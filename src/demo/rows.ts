import type { Selectable } from 'kysely';
import type { Schema } from '../database/schema.ts';
import type { Appearance, EventContact, Session } from '../events/event.ts';
import type { EventOrganiser } from '../organisations/organisation.ts';
import { type LocalDay, local } from '../time.ts';

/** Rows for some of the tables. */
export type Rows = { [T in keyof Schema]?: Selectable<Schema[T]>[] };

export type Person = readonly [name: string, role?: string | null, organisation?: string];

/** A row of a programme as one writes it down; it ends when the next begins. */
export type ProgrammeRow = Pick<Session, 'title'> &
  Partial<Pick<Session, 'kind' | 'format' | 'abstract'>> & {
    /** Stockholm clock time, `10:15`. */
    at: string;
    people?: Person[];
  };

export function organisedBy(eventId: string, ...organisationIds: string[]): EventOrganiser[] {
  return organisationIds.map((organisationId, index) => ({ eventId, organisationId, position: index + 1 }));
}

export function contactsOf(
  eventId: string,
  contacts: (Pick<EventContact, 'role'> & Partial<EventContact>)[],
) {
  return contacts.map((contact, index): EventContact => {
    const position = index + 1;
    return {
      name: null,
      title: null,
      email: null,
      phone: null,
      id: `${eventId}-kontakt-${position}`,
      eventId,
      position,
      ...contact,
    };
  });
}

export function programmeOf(eventId: string, day: LocalDay, rows: ProgrammeRow[]) {
  const numbered = rows.map((row, index) => ({
    ...row,
    id: `${eventId}-punkt-${index + 1}`,
    position: index + 1,
  }));
  const sessions = numbered.map(
    ({ id, position, at, kind = 'session', format = null, title, abstract = null }) => {
      const session: Session = {
        id,
        eventId,
        position,
        startsAt: local(`${day}T${at}`),
        endsAt: null,
        kind,
        format,
        title,
        abstract,
      };
      return session;
    },
  );
  const appearances = numbered.flatMap(({ id, people = [] }) => peopleAt(eventId, people, id));
  return { sessions, appearances };
}

/** People who take part in the event, or in one of its sessions. */
export function peopleAt(eventId: string, people: Person[], sessionId: string | null = null): Appearance[] {
  return people.map(([name, role = null, organisation = null], index) => {
    const position = index + 1;
    return {
      id: `${sessionId ?? eventId}-medverkande-${position}`,
      eventId,
      sessionId,
      position,
      name,
      role,
      organisation,
    };
  });
}
