import { deskPath } from '../desk-paths.ts';
import type { Event } from '../events/event.ts';
import { type Badge, stateBadge } from '../events/event-badge-text.ts';
import { eventState, lastDayToRegister } from '../events/event-state.ts';
import { eventTitle } from '../events/event-title.ts';
import { seatsLeft, seatsOf } from '../events/seats.ts';
import { formatDay } from '../format/format-day.ts';
import { formatWhenLine } from '../format/format-when.ts';
import { sitePaths } from '../paths.ts';
import { daysBetween, localDay } from '../time.ts';
import { countCancelled } from './dashboard-store.ts';
import { dashboardText } from './dashboard-text.ts';
import { deskView } from './desk-view.ts';
import type { EventDeskVisit } from './desk-visit.ts';
import { type EventHomeText, eventHomeText } from './event-home-text.ts';

const homeView = deskView<{
  t: EventHomeText;
  title: string;
  when: string;
  badge: Badge;
  figures: { label: string; value: string }[];
  publication: string;
  /** Null while nobody else can see it. */
  publicPage: string | null;
}>('organisers/event-home');

/** GET /arrangor/evenemang/:id: how it stands with one event. */
export async function showEventHome(visit: EventDeskVisit): Promise<void> {
  const { services, now, event } = visit;
  const t = eventHomeText;
  const seats = seatsOf(event);
  const left = seatsLeft(seats);
  const lastDay = lastDayToRegister(event);
  const days = lastDay ? daysBetween(localDay(now), lastDay) : -1;
  const figures = [
    { label: t.figures.registered, value: dashboardText.ofSeats(seats.confirmed, seats.capacity) },
    { label: t.figures.left, value: left === null ? t.noLimit : String(left) },
    { label: t.figures.queued, value: String(seats.queued) },
    { label: t.figures.cancelled, value: String(await countCancelled(services.db.reader, event.id)) },
    ...(days >= 0 ? [{ label: t.lastDay, value: String(days) }] : []),
  ];
  const isPublic = event.publishedAt !== null && event.unpublishedAt === null;
  const title = eventTitle(event, null, 'sv');
  await homeView(
    visit,
    { title, context: dashboardText.title, current: 'event', crumbs: crumbs(title) },
    {
      t,
      title,
      when: formatWhenLine(event, now, 'sv'),
      badge: stateBadge(eventState(event, seats, now), 'sv'),
      figures,
      publication: publication(event),
      publicPage: isPublic ? sitePaths('sv').event(event.slug) : null,
    },
  );
}

function publication({ publishedAt, unpublishedAt }: Event): string {
  if (unpublishedAt) return eventHomeText.unpublished;
  return publishedAt
    ? eventHomeText.published(formatDay(localDay(publishedAt), 'sv'))
    : eventHomeText.notPublished;
}

function crumbs(title: string) {
  return [
    { text: dashboardText.title, href: deskPath('home') },
    { text: title, href: null },
  ];
}
