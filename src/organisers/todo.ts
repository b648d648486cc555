import { type DeskAddress, deskPath } from '../desk-paths.ts';
import { type EventState, eventState } from '../events/event-state.ts';
import { listTitle } from '../events/event-title.ts';
import { seatsOf } from '../events/seats.ts';
import { eraseDay } from '../registrations/sensitive-answers.ts';
import { daysBetween, type Instant, localDay } from '../time.ts';
import { dashboardText } from './dashboard-text.ts';
import type { Membership } from './organiser.ts';
import { type EventNeed, mayOnEvent } from './organiser-access.ts';
import type { OwnEvent } from './own-event.ts';

/** Something that waits for the organiser, and where to see to it: a path of the desk. */
export type Todo = { text: string; action: string; href: string };

/** What is known of one's own events, by their ids. */
export type Waiting = {
  questions: Map<string, { count: number; since: Instant }>;
  /** Letters that could not be delivered. */
  failed: Map<string, number>;
  /** Where answers on food and needs are kept. */
  sensitive: Set<string>;
};

/** So many days before what was said of food is erased, the organiser is told. */
const eraseDays = 3;

/** What waits at one's own events; a link only leads where one may go. */
export function todosAt(
  events: readonly OwnEvent[],
  waiting: Waiting,
  memberships: readonly Membership[],
  now: Instant,
): Todo[] {
  return events.flatMap((own) =>
    wantedAt(own, waiting, now).map(({ text, action, to: [address, need] }) => ({
      text,
      action,
      href: deskPath(mayOnEvent(memberships, own.whose, need) ? address : 'event', { id: own.event.id }),
    })),
  );
}

type Wanted = Omit<Todo, 'href'> & { to: [address: DeskAddress, need: EventNeed] };

function wantedAt(
  { event, series }: OwnEvent,
  { questions, failed, sensitive }: Waiting,
  now: Instant,
): Wanted[] {
  const t = dashboardText.todo;
  const title = listTitle(event, series, 'sv');
  const today = localDay(now);
  const wanted: Wanted[] = [];
  const asked = questions.get(event.id);
  const days = asked ? daysBetween(localDay(asked.since), today) : 0;
  if (asked && days > 0)
    wanted.push({
      text: t.questions(Number(asked.count), days, title),
      action: t.answer,
      to: ['questions', 'reader'],
    });
  const state = eventState(event, seatsOf(event), now);
  if (hasLostItsMonth(state))
    wanted.push({ text: t.monthPassed(title), action: t.setDate, to: ['moveEvent', 'editor'] });
  const letters = failed.get(event.id) ?? 0;
  if (letters > 0) wanted.push({ text: t.failed(title, letters), action: t.show, to: ['mailLog', 'reader'] });
  const erased = sensitive.has(event.id) ? eraseDay(event) : null;
  const left = erased ? daysBetween(today, erased) : -1;
  if (left >= 0 && left <= eraseDays)
    wanted.push({ text: t.erased(title, left), action: t.show, to: ['kitchen', 'editor'] });
  if (state.kind === 'full' && state.waiting > 0)
    wanted.push({ text: t.full(title, state.waiting), action: t.show, to: ['queue', 'reader'] });
  return wanted;
}

function hasLostItsMonth(state: EventState): boolean {
  return state.kind === 'tba' && state.monthPassed;
}
