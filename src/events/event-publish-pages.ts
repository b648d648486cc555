import { deskPath } from '../desk-paths.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { authorOf } from '../organisers/organiser.ts';
import { sitePaths } from '../paths.ts';
import { query, seeOther } from '../web/visit.ts';
import { findingsOf } from './edit-objections-form.ts';
import { editorField } from './editor-field.ts';
import type { Event } from './event.ts';
import type { Badge } from './event-badge-text.ts';
import { eventEditorText } from './event-editor-text.ts';
import { type EventPublishText, eventPublishText } from './event-publish-text.ts';
import { getEvent, getEventDetails } from './event-store.ts';
import { eventTitle } from './event-title.ts';
import { publishEvent, unpublishEvent } from './publish-event.ts';
import type { PublishingFinding } from './publishing-check-draft.ts';
import { type PublishingTick, publishingTicks } from './publishing-check-ticks.ts';

type ShownFinding = { message: string; href: string };

const publishView = deskView<{
  t: EventPublishText;
  id: string;
  isPublic: boolean;
  publicPage: string;
  /** Where people will find it. */
  address: string;
  again: boolean;
  ticks: { label: string; badge: Badge }[];
  errors: ShownFinding[];
  warnings: ShownFinding[];
}>('events/publish');

const unpublishView = deskView<{ t: EventPublishText; id: string; registered: number }>('events/unpublish');

/** GET /arrangor/evenemang/:id/publicera: what the check finds. */
export async function showPublish(visit: EventDeskVisit): Promise<void> {
  await draw(visit, await findings(visit), 200);
}

/** POST: publishes, unless the check still finds what must be mended. */
export async function submitPublish(visit: EventDeskVisit): Promise<void> {
  const found = await findings(visit);
  if (found.some(({ level }) => level === 'error')) return draw(visit, found, 409);
  await publishEvent(visit.services, visit.event.id, authorOf(visit.signedIn));
  seeOther(visit, `${deskPath('publishEvent', { id: visit.event.id })}?klart=ja`);
}

/** GET /arrangor/evenemang/:id/avpublicera */
export async function showUnpublish(visit: EventDeskVisit): Promise<void> {
  const { event } = visit;
  if (!isPublic(event)) return seeOther(visit, deskPath('publishEvent', { id: event.id }));
  const t = eventPublishText;
  const registered = event.confirmed + event.confirmedOnline + event.queued + event.queuedOnline;
  await unpublishView(visit, head(event, t.unpublishTitle), { t, id: event.id, registered });
}

/** POST: from then on the address answers 410. */
export async function submitUnpublish(visit: EventDeskVisit): Promise<void> {
  await unpublishEvent(visit.services, visit.event.id, authorOf(visit.signedIn));
  seeOther(visit, deskPath('publishEvent', { id: visit.event.id }));
}

const tickBadges: Record<PublishingTick['level'], Badge> = {
  ok: { text: eventPublishText.levels.ok, tone: 'ok', icon: 'check' },
  warning: { text: eventPublishText.levels.warning, tone: 'warn', icon: 'clock' },
  error: { text: eventPublishText.levels.error, tone: 'stop', icon: 'cross' },
};

async function findings({ services, event, now }: EventDeskVisit): Promise<PublishingFinding[]> {
  const { reader } = services.db;
  return findingsOf(await getEventDetails(reader, await getEvent(reader, event.id)), now);
}

async function draw(visit: EventDeskVisit, found: PublishingFinding[], status: number): Promise<void> {
  const t = eventPublishText;
  const { event, services } = visit;
  const publicPage = sitePaths('sv').event(event.slug);
  const shown = (level: PublishingFinding['level']): ShownFinding[] =>
    found
      .filter((finding) => finding.level === level)
      .map(({ message, field }) => ({ message, href: placeOf(event.id, field) }));
  const done = isPublic(event)
    ? query(visit, 'klart') === 'ja' && t.published
    : query(visit, 'sparat') === 'ja' && t.saved;
  await publishView(
    visit,
    { ...head(event, t.title), done: done || null },
    {
      t,
      id: event.id,
      isPublic: isPublic(event),
      publicPage,
      address: services.config.baseUrl + publicPage,
      again: event.unpublishedAt !== null,
      ticks: publishingTicks(found).map(({ label, level }) => ({ label, badge: tickBadges[level] })),
      errors: shown('error'),
      warnings: shown('warning'),
    },
    status,
  );
}

/** The field to mend it in: of the editor, or of the programme's rows. */
function placeOf(id: string, field: PublishingFinding['field']): string {
  const own = editorField(field);
  if (own !== null) return `${deskPath('editEvent', { id })}#${own}`;
  const [row = '', part = ''] = field.match(/\w+(?=\])/g) ?? [];
  return `${deskPath('programme', { id })}#pass-${row}-${part}`;
}

function isPublic({ publishedAt, unpublishedAt }: Event): boolean {
  return publishedAt !== null && unpublishedAt === null;
}

function head(event: Event, title: string) {
  const crumbs = [
    { text: eventEditorText.overview, href: deskPath('home') },
    { text: eventTitle(event, null, 'sv'), href: deskPath('event', { id: event.id }) },
    { text: title, href: null },
  ];
  return { title, crumbs };
}
