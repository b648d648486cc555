import { deskPath } from '../desk-paths.ts';
import { changeEvent } from '../events/change-event.ts';
import type { Event } from '../events/event.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { authorOf } from '../organisers/organiser.ts';
import { findErased } from '../privacy/find-erased.ts';
import { canCancel } from '../registrations/cancel-registration.ts';
import { holdsSeat } from '../registrations/offer.ts';
import { freedSeat } from '../registrations/promote-waiting.ts';
import { findRegistration, rankInQueue } from '../registrations/registration-store.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import { query, seeOther } from '../web/visit.ts';
import { crumbs } from './attendee-crumbs.ts';
import { judgeSeats, seatFields, storedSeats } from './queue-form.ts';
import { mayChange, type QueueSection, queueSections } from './queue-model.ts';
import { countMoved, listQueue, type Waiting } from './queue-store.ts';
import { type QueueText, queueText } from './queue-text.ts';
import { raised } from './raised-text.ts';

const t = queueText;
const onPage = 100;

const queueView = deskView<{
  t: QueueText;
  path: string;
  lead: string;
  count: string;
  /** Why nothing can be done here, or could not be. */
  note: string | null;
  sections: QueueSection[];
  /** Whether a column says what has been offered. */
  offers: boolean;
  /** Whether each row has buttons. */
  acts: boolean;
  fields: Field[];
  raiseLead: string;
  form: FormState;
  version: number;
  begin: string | null;
  next: string | null;
}>('attendees/queue');

/** GET /arrangor/evenemang/:id/ko: who waits, in order. */
export function showQueue(visit: EventDeskVisit): Promise<void> {
  return draw(visit, visit.event, storedSeats(visit.event), { errors: [], note: null, status: 200 });
}

/** POST: more seats, which go to those who wait in the same transaction. */
export async function submitQueue(visit: EventDeskVisit): Promise<void> {
  const { services, event, signedIn, now } = visit;
  const form = typed(visit.req.body);
  if (!canCancel(event, now)) return draw(visit, event, form, { errors: [], note: t.over, status: 409 });
  const judged = judgeSeats(form, event);
  if (!judged.ok) return draw(visit, event, form, { errors: judged.errors, note: null, status: 422 });
  const outcome = await changeEvent(services, event.id, judged.value, {
    expectedVersion: Number(form.one('version')),
    by: authorOf(signedIn),
    notify: null,
  });
  if (outcome.kind !== 'changed') {
    const present = outcome.kind === 'conflict' ? outcome.event : event;
    return draw(visit, present, form, { errors: [], note: t.changed, status: 409 });
  }
  seeOther(visit, `${deskPath('queue', { id: event.id })}?klart=hojt`);
}

function queued({ queued: site, queuedOnline }: Event): number {
  return site + queuedOnline;
}

type Shown = { errors: FieldError[]; note: string | null; status: number };

async function draw(visit: EventDeskVisit, event: Event, form: Typed, shown: Shown): Promise<void> {
  const { services, now } = visit;
  const after = query(visit, 'efter');
  const ticket = /^-?\d{1,9}$/.test(after) ? Number(after) : null;
  const found = await listQueue(services.db.reader, event.id, { after: ticket, limit: onPage + 1 });
  const waiting = found.slice(0, onPage);
  const path = deskPath('queue', { id: event.id });
  const last = found.length > onPage ? waiting.at(-1) : undefined;
  const changes = mayChange({ ...visit, event });
  const isEmpty = found.length === 0 && ticket === null;
  const erased = isEmpty && (await findErased(services.db.reader, event, now));
  const isOpen = canCancel(event, now);
  const becomes = isOpen ? freedSeat(event, now) : event.offers ? 'offered' : 'given';
  await queueView(
    visit,
    {
      title: t.title,
      current: 'queue',
      crumbs: crumbs(event, t.title),
      done: await doneAt(visit),
      ...(shown.errors.length > 0 ? { prefix: 'error' as const } : {}),
    },
    {
      t,
      path,
      lead: !event.queue && found.length === 0 ? t.noQueue : t.rule[becomes],
      count: erased ? t.erased : queued(event) === 0 ? t.nobody : t.waiting(queued(event)),
      note: shown.note ?? (!isOpen && found.length > 0 ? t.over : null),
      sections: queueSections({ ...visit, event }, waiting, await firstRank(visit, waiting)),
      offers: event.offers === 1 || waiting.some(({ offeredAt }) => offeredAt !== null),
      acts: changes,
      fields: changes ? seatFields(event) : [],
      raiseLead: t.raiseLead[becomes],
      form: formState(form, shown.errors),
      version: event.version,
      begin: ticket === null ? null : path,
      next: last ? `${path}?efter=${last.ticket}` : null,
    },
    shown.status,
  );
}

async function firstRank({ services, event }: EventDeskVisit, waiting: readonly Waiting[]): Promise<number> {
  const first = waiting.find((one) => !holdsSeat(one));
  return first ? rankInQueue(services.db.reader, event.id, first.ticket ?? 0) : 1;
}

/** What has just been done; with whom, when the address says so. */
async function doneAt(visit: EventDeskVisit): Promise<string | null> {
  const { services, event } = visit;
  const key = query(visit, 'klart');
  if (key === 'hojt') {
    const given = await countMoved(services.db.reader, event);
    return raised(event, given, event.offers === 1);
  }
  if (!Object.hasOwn(t.done, key)) return null;
  const person = await findRegistration(services.db.reader, query(visit, 'om'));
  if (person?.eventId !== event.id) return null;
  return t.done[key as keyof typeof t.done](`${person.firstName} ${person.lastName}`);
}
