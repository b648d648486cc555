import { type DeskAddress, deskPath } from '../desk-paths.ts';
import { type EventState, eventState } from '../events/event-state.ts';
import { listTitle } from '../events/event-title.ts';
import { seatsOf } from '../events/seats.ts';
import { eraseDay } from '../registrations/sensitive-answers.ts';
import { addMinutes, daysBetween, localDay } from '../time.ts';
import type { OwnEvent } from './dashboard-store.ts';
import { dashboardText } from './dashboard-text.ts';
import {
  countFailedLetters,
  listWaitingQuestions,
  listWithSensitiveAnswers,
} from './dashboard-todo-store.ts';
import type { DeskVisit } from './desk-visit.ts';
import { type EventNeed, mayOnEvent } from './organiser-access.ts';

/** Something that waits for the organiser, and where to see to it. */
export type Todo = { text: string; action: string; href: string };

/** So many days before what was said of food is erased, the organiser is told. */
const eraseDays = 3;
/** So long a letter that failed is worth seeing to. */
const failedDays = 30;

/** What waits at one's own events; a link only leads where one may go. */
export async function todosOf(visit: DeskVisit, events: readonly OwnEvent[]): Promise<Todo[]> {
  const { services, signedIn } = visit;
  const ids = events.map(({ event }) => event.id);
  if (ids.length === 0) return [];
  const { reader } = services.db;
  const known: Known = {
    questions: new Map((await listWaitingQuestions(reader, ids)).map((row) => [row.eventId, row])),
    failed: await countFailedLetters(reader, ids, addMinutes(visit.now, -failedDays * 24 * 60)),
    sensitive: await listWithSensitiveAnswers(reader, ids),
  };
  return events.flatMap((own) => {
    const may = (need: EventNeed) => mayOnEvent(signedIn.memberships, own.whose, need);
    const go = (address: DeskAddress, need: EventNeed) =>
      deskPath(may(need) ? address : 'event', { id: own.event.id });
    return todosAt(own, known, visit.now).map(({ text, action, to: [address, need] }) => ({
      text,
      action,
      href: go(address, need),
    }));
  });
}

type Known = {
  questions: Map<string, { count: number; since: string }>;
  failed: Map<string, number>;
  sensitive: Set<string>;
};
type Wanted = Omit<Todo, 'href'> & { to: [address: DeskAddress, need: EventNeed] };

function todosAt(
  { event, series }: OwnEvent,
  { questions, failed, sensitive }: Known,
  now: string,
): Wanted[] {
  const t = dashboardText.todo;
  const title = listTitle(event, series, 'sv');
  const today = localDay(now);
  const wanted: Wanted[] = [];
  const waiting = questions.get(event.id);
  const days = waiting ? daysBetween(localDay(waiting.since), today) : 0;
  if (waiting && days > 0)
    wanted.push({
      text: t.questions(Number(waiting.count), days, title),
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
    wanted.push({ text: t.full(title, state.waiting), action: t.show, to: ['attendees', 'reader'] });
  return wanted;
}

function hasLostItsMonth(state: EventState): boolean {
  return state.kind === 'tba' && state.monthPassed;
}
