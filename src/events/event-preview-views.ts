import { deskPath } from '../desk-paths.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import type { Typed } from '../web/typed.ts';
import type { EditContext, Edited } from './edit-part-form.ts';
import { type FormBase, formFields } from './edit-rebase-form.ts';
import { editedDetails } from './edited-details-form.ts';
import type { EventActions } from './event-actions.ts';
import type { EventDetails } from './event-details.ts';
import { type EventPage, eventPage } from './event-page.ts';
import { type EventPreviewText, eventPreviewText } from './event-preview-text.ts';
import { eventState } from './event-state.ts';
import { seatsOf } from './seats.ts';

type Bar = {
  words: EventPreviewText;
  text: string;
  /** What was typed, for the way back; empty when the preview is of what is stored. */
  action: string;
  hidden: [name: string, value: string][];
  links: { text: string; href: string }[];
};

const previewView = deskView<EventPage & { bar: Bar }>('events/editor-preview');

/** The public page as the form would make it. */
export async function drawPreview(
  visit: EventDeskVisit,
  context: EditContext,
  form: Typed,
  base: FormBase,
  edited: Edited,
): Promise<void> {
  const hidden: Bar['hidden'] = [
    ...formFields(form, context),
    ['version', String(base.version)],
    ['grund', base.prints],
    ['passerat', form.one('passerat')],
  ];
  await draw(visit, editedDetails(context, edited), { text: eventPreviewText.unsaved, hidden, links: [] });
}

/** The public page as it is stored, public or not. */
export async function drawStoredPreview(visit: EventDeskVisit, details: EventDetails): Promise<void> {
  const t = eventPreviewText;
  const { id, publishedAt, unpublishedAt } = details.event;
  const isPublic = publishedAt !== null && unpublishedAt === null;
  const links = [
    { text: t.edit, href: deskPath('editEvent', { id }) },
    ...(isPublic ? [] : [{ text: t.publish, href: deskPath('publishEvent', { id }) }]),
  ];
  await draw(visit, details, { text: isPublic ? t.published : t.draft, hidden: [], links });
}

async function draw(
  visit: EventDeskVisit,
  details: EventDetails,
  bar: Pick<Bar, 'text' | 'hidden' | 'links'>,
): Promise<void> {
  // Without the event's column beside it, as visitors see it.
  const { event, whose: _, ...plain } = visit;
  const asPublic = publicDetails(details, visit.now);
  const state = eventState(asPublic.event, seatsOf(asPublic.event), visit.now);
  const page = eventPage(asPublic, state, visit.now, 'sv');
  const words = eventPreviewText;
  const action = deskPath('editEvent', { id: event.id });
  await previewView(
    plain,
    { title: page.title, context: words.label },
    { ...page, ...withoutWays(page), bar: { words, action, ...bar } },
  );
}

function publicDetails(details: EventDetails, now: string): EventDetails {
  const { event } = details;
  return { ...details, event: { ...event, publishedAt: event.publishedAt ?? now, unpublishedAt: null } };
}

/** Its own pages are not there yet, or would lose what is typed: their links stay on the page. */
function withoutWays({
  actions,
  contacts,
}: EventPage): Pick<EventPage, 'actions' | 'contacts' | 'sheetPath'> {
  const here = '#forhandsgranskning';
  const stay = <T extends { href: string }>(action: T): T =>
    action.href.startsWith('#') ? action : { ...action, href: here };
  const kept: EventActions = {
    primary: actions.primary && stay(actions.primary),
    second: actions.second && stay(actions.second),
    links: actions.links.map(stay),
  };
  const registration = contacts?.registration ? { ...contacts.registration, ask: here } : null;
  return { actions: kept, contacts: contacts && { ...contacts, registration }, sheetPath: null };
}
