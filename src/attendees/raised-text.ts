import type { Event } from '../events/event.ts';
import { list } from '../format/format-list.ts';
import { formatNumber } from '../format/format-number.ts';

type Seats = Pick<Event, 'attendance' | 'capacity' | 'capacityOnline'>;

/** "Evenemanget har nu 3 platser. 2 personer är flyttade från kön." Null where no kind of seat has a limit. */
export function raised(event: Seats, moved: number, offers: boolean): string | null {
  const seats = limits(event);
  if (seats.length === 0) return null;
  const said = `Evenemanget har nu ${list(seats, 'sv')}.`;
  return moved > 0 ? `${said} ${movedPeople(moved, offers)}` : said;
}

/** "3 platser"; where there are two kinds: "3 platser på plats" and "5 online". */
function limits({ attendance, capacity, capacityOnline }: Seats): string[] {
  if (attendance !== 'hybrid') return capacity === null ? [] : [places(capacity)];
  const site = capacity === null ? [] : [`${places(capacity)} på plats`];
  if (capacityOnline === null) return site;
  return [
    ...site,
    site.length === 0 ? `${places(capacityOnline)} online` : `${number(capacityOnline)} online`,
  ];
}

function movedPeople(count: number, offers: boolean): string {
  const people = count === 1 ? '1 person' : `${number(count)} personer`;
  if (offers) return `${people} har erbjudits en plats.`;
  return `${people} är ${count === 1 ? 'flyttad' : 'flyttade'} från kön.`;
}

function places(count: number): string {
  return count === 1 ? '1 plats' : `${number(count)} platser`;
}

function number(count: number): string {
  return formatNumber(count, 'sv');
}
