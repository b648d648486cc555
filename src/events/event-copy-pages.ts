import { deskPath } from '../desk-paths.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { authorOf } from '../organisers/organiser.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import { seeOther } from '../web/visit.ts';
import { copyEvent } from './copy-event.ts';
import { editedBy } from './edit-context-store.ts';
import { copyFields, copyForm, judgeCopy } from './event-copy-form.ts';
import { type EventCopyText, eventCopyText } from './event-copy-text.ts';
import type { EventDetails } from './event-details.ts';
import { eventEditorText } from './event-editor-text.ts';
import { getEventDetails } from './event-store.ts';
import { eventTitle, listTitle } from './event-title.ts';

const copyView = deskView<{
  t: EventCopyText;
  id: string;
  lead: string;
  form: FormState;
  fields: Field[];
}>('events/copy');

/** GET /arrangor/evenemang/:id/kopiera */
export async function showCopy(visit: EventDeskVisit): Promise<void> {
  const details = await getEventDetails(visit.services.db.reader, visit.event);
  await draw(visit, details, copyForm(details), []);
}

/** POST: makes the copy, which is then edited. */
export async function submitCopy(visit: EventDeskVisit): Promise<void> {
  const details = await getEventDetails(visit.services.db.reader, visit.event);
  const form = typed(visit.req.body);
  const judged = judgeCopy(form, details);
  if (!judged.ok) return draw(visit, details, form, judged.errors);
  const wishes = { ...judged.value, controllerId: controllerOf(visit, details) };
  const copy = await copyEvent(visit.services, details, wishes, authorOf(visit.signedIn));
  seeOther(visit, `${deskPath('editEvent', { id: copy.id })}?kopierat=ja`);
}

/** The same as before for those who may change events there; else an organisation of one's own. */
function controllerOf({ signedIn }: EventDeskVisit, { controller, organisers }: EventDetails): string {
  const mine = editedBy(signedIn.memberships);
  if (mine.includes(controller.id)) return controller.id;
  const own = organisers.find(({ id, legalForm }) => mine.includes(id) && legalForm !== 'collective');
  return own?.id ?? controller.id;
}

async function draw(visit: EventDeskVisit, details: EventDetails, form: Typed, errors: FieldError[]) {
  const t = eventCopyText;
  const { event, series } = details;
  const crumbs = [
    { text: eventEditorText.overview, href: deskPath('home') },
    { text: eventTitle(event, null, 'sv'), href: deskPath('event', { id: event.id }) },
    { text: t.title, href: null },
  ];
  await copyView(
    visit,
    { title: t.title, crumbs, ...(errors.length > 0 ? { prefix: 'error' as const } : {}) },
    {
      t,
      id: event.id,
      lead: t.lead(`”${listTitle(event, series, 'sv')}”`),
      form: formState(form, errors),
      fields: copyFields(form, details),
    },
    errors.length > 0 ? 422 : 200,
  );
}
