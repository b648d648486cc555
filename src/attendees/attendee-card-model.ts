import { deskPath } from '../desk-paths.ts';
import { seatsFor } from '../events/seats.ts';
import { formatMoment } from '../format/format-time.ts';
import { mayOnEvent } from '../organisers/organiser-access.ts';
import { canCancel } from '../registrations/cancel-registration.ts';
import { hasFreeSeat } from '../registrations/free-seat.ts';
import { holdsSeat, restingOffer } from '../registrations/offer.ts';
import { offerWouldEnd } from '../registrations/offer-from-queue.ts';
import type { SensitiveAnswers } from '../registrations/registration.ts';
import { registrationText } from '../registrations/registration-text.ts';
import { canSendAgain } from '../registrations/send-again.ts';
import { attendeeState } from './attendee.ts';
import { attendeeCardText as t } from './attendee-card-text.ts';
import { attendanceNames, stateNames } from './attendee-columns.ts';
import { countyName } from './county-names.ts';
import type { AttendeeVisit } from './with-attendee.ts';

/** A link, or a button that acts at once. */
type CardAction = {
  text: string;
  href: string;
  acts: boolean;
  hidden: [name: string, value: string][];
};

export type CardActions = { actions: CardAction[]; note: string | null };

/** What may be done now by whoever looks, with why something more is needed. */
export function cardActions({ event, registration, signedIn, whose, now }: AttendeeVisit): CardActions {
  if (!mayOnEvent(signedIn.memberships, whose, 'editor') || registration.cancelledAt)
    return { actions: [], note: null };
  const at = { id: event.id, rid: registration.id };
  const link = (text: string, href: string) => ({ text, href, acts: false, hidden: [] });
  const button = (text: string, href: string, hidden: CardAction['hidden'] = []) => ({
    text,
    href,
    acts: true,
    hidden,
  });
  const open = canCancel(event, now);
  const waits = registration.confirmedAt === null;
  const isFree = holdsSeat(registration) || hasFreeSeat(event, registration.attendance);
  const over: CardAction['hidden'] = isFree ? [] : [['over', 'ja']];
  const canOffer = waits && !holdsSeat(registration) && offerWouldEnd(event, now) !== null;
  const canSend = canSendAgain(event, now) && restingOffer(event, registration) !== 'held';
  const which = waits ? (holdsSeat(registration) ? 'offer' : 'queue') : 'seat';
  return {
    actions: [
      ...(open && waits ? [button(isFree ? t.give : t.giveOver, deskPath('giveSeat', at), over)] : []),
      ...(canOffer ? [button(isFree ? t.offer : t.offerOver, deskPath('offerAttendee', at), over)] : []),
      ...(canSend ? [button(t.sendAgain[which], deskPath('sendAgain', at))] : []),
      ...(open ? [link(t.change, deskPath('changeAttendee', at))] : []),
      ...(open && !waits && hasQueue(event) ? [link(t.toQueue, deskPath('attendeeToQueue', at))] : []),
      ...(open ? [link(t.cancel, deskPath('cancelAttendee', at))] : []),
    ],
    note: open
      ? waits && !isFree
        ? t.full(seatsFor(event, registration.attendance).capacity ?? 0)
        : null
      : event.cancelledAt
        ? t.cancelledEvent
        : t.over,
  };
}

function hasQueue({ queue, queued, queuedOnline }: AttendeeVisit['event']): boolean {
  return queue === 1 || queued + queuedOnline > 0;
}

/** What was said of food and access, as shown to whoever may see it and has asked. */
export function saidFacts({ diets, otherDiet, needs }: SensitiveAnswers) {
  const names: Record<string, string> = registrationText.sv.dietNames;
  const rows: [keyof typeof t.said.facts, string][] = [
    ['diets', diets.map((diet) => names[diet] ?? diet).join(', ')],
    ['otherDiet', otherDiet],
    ['needs', needs],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label: t.said.facts[label], value }] : []));
}

/** All that is known of a person but what was said of food and access. `number`: in the queue. */
export function cardFacts(visit: AttendeeVisit, number: number | null) {
  const { event, registration } = visit;
  const { organisationTypes, roles } = registrationText.sv;
  const { county, role, title, question, createdAt, updatedAt } = registration;
  const state = stateNames[attendeeState(registration)];
  const rows: [label: keyof typeof t.facts, value: string | null][] = [
    ['state', number === null ? state : t.inQueue(state, number)],
    ['code', registration.code],
    ['email', registration.email],
    ['organisation', registration.organisation],
    ['organisationType', organisationTypes[registration.organisationType]],
    ['county', registration.countyByHand ? t.byHand(countyName(county)) : countyName(county)],
    ['role', role && roles[role]],
    ['title', title],
    ['attendance', event.attendance === 'hybrid' ? attendanceNames[registration.attendance] : null],
    ['question', question],
    ['language', t.languages[registration.language]],
    ['answerBy', answerBy(visit)],
    ['created', formatMoment(createdAt, 'sv')],
    ['updated', updatedAt === createdAt ? null : formatMoment(updatedAt, 'sv')],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label: t.facts[label], value }] : []));
}

/** Only while a seat is held for an answer. */
function answerBy({ event, registration }: AttendeeVisit): string | null {
  if (!holdsSeat(registration) || !registration.offerEndsAt) return null;
  return restingOffer(event, registration) ? t.answerRests : formatMoment(registration.offerEndsAt, 'sv');
}
