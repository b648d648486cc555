import { deskPath } from '../desk-paths.ts';
import { formatWhen } from '../format/format-when.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { DeskVisit } from '../organisers/desk-visit.ts';
import { authorOf } from '../organisers/organiser.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import { seeOther } from '../web/visit.ts';
import { type Copyable, listCopyable } from './copyable-store.ts';
import { createEvent } from './create-event.ts';
import { editedBy } from './edit-context-store.ts';
import { newEventHead } from './event-desk-views.ts';
import { judgeNewEvent, newEventFields } from './event-new-form.ts';
import { type EventNewText, eventNewText } from './event-new-text.ts';
import { listTitle } from './event-title.ts';
import { ownOrganisations } from './own-organisations-store.ts';

const newView = deskView<{
  t: EventNewText;
  form: FormState;
  fields: Field[];
  earlier: { title: string; when: string; href: string }[];
}>('events/new');

/** GET /arrangor/evenemang/nytt */
export async function showNewEvent(visit: DeskVisit): Promise<void> {
  await draw(visit, typed({}), []);
}

/** POST /arrangor/evenemang/nytt: makes the draft, which is then edited. */
export async function submitNewEvent(visit: DeskVisit): Promise<void> {
  const form = typed(visit.req.body);
  const judged = judgeNewEvent(form, await own(visit));
  if (!judged.ok) return draw(visit, form, judged.errors);
  const { typ: type, titel: title, arrangor: controllerId } = judged.value;
  const event = await createEvent(visit.services, { type, title, controllerId }, authorOf(visit.signedIn));
  seeOther(visit, deskPath('editEvent', { id: event.id }));
}

async function draw(visit: DeskVisit, form: Typed, errors: FieldError[]): Promise<void> {
  const t = eventNewText;
  const earlier = await listCopyable(visit.services.db.reader, editedBy(visit.signedIn.memberships));
  await newView(
    visit,
    newEventHead(t.title, [], errors),
    {
      t,
      form: formState(form, errors),
      fields: newEventFields(await own(visit)),
      earlier: earlier.map(shownEarlier),
    },
    errors.length > 0 ? 422 : 200,
  );
}

function shownEarlier({ event, series }: Copyable) {
  return {
    title: listTitle(event, series, 'sv'),
    when: formatWhen(event, 'sv'),
    href: deskPath('copyEvent', { id: event.id }),
  };
}

function own({ services, signedIn }: DeskVisit) {
  return ownOrganisations(services.db.reader, signedIn.memberships);
}
