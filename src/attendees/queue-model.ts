import { deskPath } from '../desk-paths.ts';
import type { Event } from '../events/event.ts';
import { seatsFor } from '../events/seats.ts';
import { formatDayWithoutYear } from '../format/format-day.ts';
import { formatTime } from '../format/format-time.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { mayOnEvent } from '../organisers/organiser-access.ts';
import { canCancel } from '../registrations/cancel-registration.ts';
import { hasFreeSeat } from '../registrations/free-seat.ts';
import { holdsSeat, openOffer, restingOffer } from '../registrations/offer.ts';
import { offerWouldEnd } from '../registrations/offer-from-queue.ts';
import type { Registration } from '../registrations/registration.ts';
import { type Instant, localDay } from '../time.ts';
import { fullName } from './attendee.ts';
import type { Waiting } from './queue-store.ts';
import { queueText as t } from './queue-text.ts';
import { timeAsText } from './spreadsheet-time.ts';

/** A button that acts at once. */
type QueueButton = { text: string; to: string; href: string; over: boolean };

type QueueRow = {
  /** The place in the queue; a line for one who has been offered a seat. */
  number: string;
  name: string;
  href: string;
  email: string;
  organisation: string;
  since: string;
  offer: string;
  buttons: QueueButton[];
};

/** Those who wait for one kind of seat. Only a hybrid event has two, with a heading each. */
export type QueueSection = { id: string; heading: string | null; note: string | null; rows: QueueRow[] };

/** `rank`: the number of the first one of the page that waits. Numbers are those of the letters: of both kinds together. */
export function queueSections(visit: EventDeskVisit, waiting: readonly Waiting[], rank: number) {
  const { event } = visit;
  let next = rank;
  const rows = waiting.map((one) => ({
    attendance: one.attendance,
    row: queueRow(visit, one, holdsSeat(one) ? null : next++),
  }));
  const kinds = event.attendance === 'hybrid' ? (['site', 'online'] as const) : [null];
  return kinds.map((kind): QueueSection => {
    const mine = rows.filter(({ attendance }) => kind === null || attendance === kind);
    const attendance = kind ?? waiting[0]?.attendance ?? 'site';
    return {
      id: kind ?? 'ko',
      heading: kind && t.attendances[kind],
      note: mine.length > 0 && mayChange(visit) ? fullNote(event, attendance) : null,
      rows: mine.map(({ row }) => row),
    };
  });
}

/** Whether whoever looks may give and offer seats now. */
export function mayChange({ event, signedIn, whose, now }: EventDeskVisit): boolean {
  return mayOnEvent(signedIn.memberships, whose, 'editor') && canCancel(event, now);
}

function fullNote(event: Event, attendance: Registration['attendance']): string | null {
  if (hasFreeSeat(event, attendance)) return null;
  return t.full(seatsFor(event, attendance).capacity ?? 0);
}

function queueRow(visit: EventDeskVisit, waiting: Waiting, number: number | null): QueueRow {
  const { event, now } = visit;
  return {
    number: number === null ? t.none : String(number),
    name: fullName(waiting),
    href: deskPath('attendee', { id: event.id, rid: waiting.id }),
    email: waiting.email,
    organisation: waiting.organisation,
    since: timeAsText(waiting.queuedAt ?? waiting.createdAt).replace(':', '.'),
    offer: offerOf(event, waiting, now),
    buttons: mayChange(visit) ? buttonsOf(visit, waiting) : [],
  };
}

function offerOf(event: Event, waiting: Waiting, now: Instant): string {
  const { offerEndsAt } = waiting;
  if (restingOffer(event, waiting)) return t.rests;
  if (offerEndsAt) return now < offerEndsAt ? t.answerBy(shortMoment(offerEndsAt)) : t.unanswered;
  return openOffer(event, waiting, now) ? t.firstCome : t.none;
}

/** An offer ends within days: the year would only fill the column. */
function shortMoment(instant: Instant): string {
  return `${formatDayWithoutYear(localDay(instant), 'sv')} ${formatTime(instant, 'sv')}`;
}

function buttonsOf({ event, now }: EventDeskVisit, waiting: Waiting): QueueButton[] {
  const at = { id: event.id, rid: waiting.id };
  const isHeld = holdsSeat(waiting);
  const over = !isHeld && !hasFreeSeat(event, waiting.attendance);
  const to = t.to(`${waiting.firstName} ${waiting.lastName}`);
  const canOffer = !isHeld && offerWouldEnd(event, now) !== null;
  return [
    ...(canOffer
      ? [{ text: over ? t.offerNew : t.offer, to, href: deskPath('offerAttendee', at), over }]
      : []),
    { text: over ? t.giveNew : t.give, to, href: deskPath('giveSeat', at), over },
  ];
}
