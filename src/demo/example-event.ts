import { blankEvent, type EventFields } from '../events/blank-event.ts';
import type { Event } from '../events/event.ts';
import { addDays, type Instant, inStockholm, type LocalDay, local, localDay } from '../time.ts';
import { attendeesOf } from './attendees.ts';
import { contactsOf, organisedBy, type Rows } from './rows.ts';

/** Days counted from today, so that every state can be seen whatever the time is. */
export type Days = {
  now: Instant;
  /** Today is 0, yesterday -1. */
  day: (days: number) => LocalDay;
  /** The first day from then on that is not a Saturday or a Sunday. */
  weekday: (days: number) => LocalDay;
};

export function daysFrom(now: Instant): Days {
  const day = (days: number) => addDays(localDay(now), days);
  const weekday = (days: number): LocalDay =>
    inStockholm(local(`${day(days)}T12:00`)).isWeekend ? weekday(days + 1) : day(days);
  return { now, day, weekday };
}

/** Clock times in daytime, which no change of the clock skips. */
export function between(day: LocalDay, start: string, end: string, endDay = day) {
  return { startsAt: local(`${day}T${start}`), endsAt: local(`${endDay}T${end}`) };
}

export type Example = {
  /** The last part of the address and of the id. */
  name: string;
  fields: Omit<EventFields, 'slug' | 'controllerId' | 'createdAt'>;
  /** How many have a seat, and how many wait. */
  taken?: number;
  waiting?: number;
  /** What belongs to the event beside its organiser, contacts and attendees. */
  more?: (eventId: string) => Rows;
};

/** Clearly fictional events of a fictional agency, with counters that equal their rows. */
export function exampleRows({ day }: Days, examples: Example[]): Rows[] {
  return examples.map(({ name, fields, taken = 0, waiting = 0, more }) => {
    const id = `exempel-${name}`;
    const published = local(`${day(-90)}T09:00`);
    const event: Event = blankEvent(id, {
      slug: id,
      controllerId: 'exempelmyndigheten',
      createdAt: local(`${day(-91)}T09:00`),
      updatedAt: published,
      publishedAt: published,
      audience: 'Förtroendevalda och tjänstepersoner som vill se hur webbplatsen fungerar.',
      practical: `Evenemanget är påhittat och finns bara i demon. Inga mejl lämnar datorn.${accessOf(fields)}`,
      ...fields,
      confirmed: taken,
      queued: waiting,
      lastTicket: waiting,
    });
    return {
      events: [event],
      eventOrganisers: organisedBy(id, 'exempelmyndigheten'),
      eventContacts: contactsOf(id, [
        { role: 'content', name: 'Exempel Innehållsson', title: 'handläggare' },
        { role: 'registration', name: 'Exempel Kontaktsson', email: 'exempelmyndigheten@example.com' },
      ]),
      registrations: attendeesOf(event, local(`${day(-89)}T09:00`)),
      ...more?.(id),
    };
  });
}

function accessOf({ venue }: Example['fields']): string {
  if (!venue) return '';
  return '\n\nLokalen nås utan trappor. Hörslinga finns. Behöver du något annat för att kunna delta? Skriv det i anmälan.';
}
