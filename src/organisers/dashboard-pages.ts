import { deskPath } from '../desk-paths.ts';
import { type Badge, stateBadge } from '../events/event-badge-text.ts';
import { eventEnd } from '../events/event-dates.ts';
import { type EventState, eventState, lastDayToRegister } from '../events/event-state.ts';
import { listTitle } from '../events/event-title.ts';
import { seatsOf } from '../events/seats.ts';
import { capitalised, formatDay } from '../format/format-day.ts';
import { formatWhen } from '../format/format-when.ts';
import type { Instant } from '../time.ts';
import { listOwnEvents } from './dashboard-store.ts';
import { type DashboardText, dashboardText } from './dashboard-text.ts';
import { getWaiting } from './dashboard-todo-store.ts';
import { deskView } from './desk-view.ts';
import type { DeskVisit } from './desk-visit.ts';
import { maySomewhere } from './organiser-access.ts';
import type { OwnEvent } from './own-event.ts';
import { type Todo, todosAt } from './todo.ts';

/** One event, as a row of a table. */
type EventRow = {
  title: string;
  href: string;
  when: string;
  badge: Badge;
  registered: string;
  /** Drawn as a bar beside the text; null: no limit. */
  seats: { confirmed: number; capacity: number } | null;
  queued: number;
  lastDay: string;
  /** Who has registered. */
  list: string;
};

const dashboardView = deskView<{
  t: DashboardText;
  isMember: boolean;
  todos: Todo[];
  /** Null for those who may not make one. */
  newEvent: string | null;
  upcoming: EventRow[];
  drafts: EventRow[];
  held: EventRow[];
}>('organisers/dashboard');

/** So many events that have been are shown. */
const mostHeld = 10;

/** GET /arrangor: how it stands with one's own events, at a glance. */
export async function showDashboard(visit: DeskVisit): Promise<void> {
  const { services, now, signedIn } = visit;
  const organisations = signedIn.memberships.map(({ organisationId }) => organisationId);
  const { reader } = services.db;
  const own = await listOwnEvents(reader, organisations);
  const waiting = await getWaiting(
    reader,
    own.map(({ event }) => event.id),
    now,
  );
  const events = own.map((one) => ({
    own: one,
    state: eventState(one.event, seatsOf(one.event), now),
  }));
  const rows = (wanted: typeof events) => wanted.map(({ own, state }) => eventRow(own, state));
  await dashboardView(
    visit,
    { title: dashboardText.title, current: 'home' },
    {
      t: dashboardText,
      isMember: organisations.length > 0,
      todos: todosAt(own, waiting, signedIn.memberships, now),
      newEvent: maySomewhere(signedIn.memberships, 'editor-somewhere') ? deskPath('newEvent') : null,
      upcoming: rows(events.filter(({ own, state }) => state.kind !== 'draft' && !isHeld(own, now))),
      drafts: rows(events.filter(({ state }) => state.kind === 'draft')),
      held: rows(
        events
          .filter(({ own, state }) => state.kind !== 'draft' && isHeld(own, now))
          .toReversed()
          .slice(0, mostHeld),
      ),
    },
  );
}

/** Its day has been; one that waits for a new date has not. */
function isHeld({ event }: OwnEvent, now: Instant): boolean {
  const end = eventEnd(event);
  const waits = event.postponedAt !== null && event.cancelledAt === null;
  return end !== null && end <= now && !waits;
}

function eventRow({ event, series }: OwnEvent, state: EventState): EventRow {
  const { capacity, confirmed, queued } = seatsOf(event);
  const lastDay = lastDayToRegister(event);
  return {
    title: listTitle(event, series, 'sv'),
    href: deskPath('event', { id: event.id }),
    when: capitalised(formatWhen(event, 'sv')),
    badge: stateBadge(state, 'sv'),
    registered: dashboardText.ofSeats(confirmed, capacity),
    seats: capacity ? { confirmed: Math.min(confirmed, capacity), capacity } : null,
    queued,
    lastDay: lastDay ? formatDay(lastDay, 'sv') : dashboardText.none,
    list: deskPath('attendees', { id: event.id }),
  };
}
