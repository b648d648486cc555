import { deskPath } from '../desk-paths.ts';
import type { Event } from '../events/event.ts';
import { type Badge, stateBadge } from '../events/event-badge-text.ts';
import { eventState, lastDayToRegister } from '../events/event-state.ts';
import { eventTitle } from '../events/event-title.ts';
import { seatsLeft, seatsOf } from '../events/seats.ts';
import { formatDate } from '../format/format-day.ts';
import { formatWhenLine } from '../format/format-when.ts';
import { sitePaths } from '../paths.ts';
import { findErased } from '../privacy/find-erased.ts';
import { countWaiting } from '../questions/question-store.ts';
import { daysBetween, localDay } from '../time.ts';
import { countCancelled } from './dashboard-store.ts';
import { dashboardText } from './dashboard-text.ts';
import { deskView } from './desk-view.ts';
import type { EventDeskVisit } from './desk-visit.ts';
import { type HomeAction, homeActions, homeDone, homeUndo } from './event-home-model.ts';
import { findPublisher, listLatest } from './event-home-store.ts';
import { type EventHomeText, eventHomeText } from './event-home-text.ts';

const shownLatest = 5;

const homeView = deskView<{
  t: EventHomeText;
  title: string;
  when: string;
  badge: Badge;
  figures: { label: string; value: string }[];
  publication: string;
  /** Null while nobody else can see it. */
  publicPage: string | null;
  /** Why there is nobody to show. */
  nobody: string;
  /** Whether to invite to spread the address. */
  shares: boolean;
  /** To be copied. */
  address: string;
  actions: HomeAction[];
  undo: { text: string; button: string; href: string } | null;
  latest: { name: string; organisation: string; queued: boolean }[];
  attendees: string;
  questions: { text: string; href: string };
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
  const publicPage = sitePaths('sv').event(event.slug);
  const latest = await listLatest(services.db.reader, event.id, shownLatest);
  const erased = latest.length === 0 && (await findErased(services.db.reader, event, now));
  await homeView(
    visit,
    { title, context: dashboardText.title, current: 'event', crumbs: crumbs(title), done: homeDone(visit) },
    {
      t,
      title,
      when: formatWhenLine(event, now, 'sv'),
      badge: stateBadge(eventState(event, seats, now), 'sv'),
      figures,
      publication: publication(event, await findPublisher(services.db.reader, event.id)),
      publicPage: isPublic ? publicPage : null,
      nobody: erased ? t.erased : t.nobody,
      shares: isPublic && !erased,
      address: services.config.baseUrl + publicPage,
      actions: homeActions(visit),
      undo: await homeUndo(visit),
      latest: latest.map(({ firstName, lastName, organisation, confirmedAt }) => ({
        name: `${firstName} ${lastName}`,
        organisation,
        queued: confirmedAt === null,
      })),
      attendees: deskPath('attendees', { id: event.id }),
      questions: {
        text: t.waiting(await countWaiting(services.db.reader, event.id)),
        href: deskPath('questions', { id: event.id }),
      },
    },
  );
}

function publication({ publishedAt, unpublishedAt, closedAt }: Event, who: string): string {
  const t = eventHomeText;
  if (unpublishedAt) return t.unpublished;
  if (!publishedAt) return t.notPublished;
  const published = t.published(formatDate(localDay(publishedAt), 'sv'), who);
  return closedAt ? `${published} ${t.closed}` : published;
}

function crumbs(title: string) {
  return [
    { text: dashboardText.title, href: deskPath('home') },
    { text: title, href: null },
  ];
}
