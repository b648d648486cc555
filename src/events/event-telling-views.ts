import { deskPath } from '../desk-paths.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { type Field, textField } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import type { Typed } from '../web/typed.ts';
import { editParts, partText, storedForm } from './edit-event-form.ts';
import type { EditContext, Edited } from './edit-part-form.ts';
import { type FormBase, formFields } from './edit-rebase-form.ts';
import { editedDetails } from './edited-details-form.ts';
import { eventChanges } from './event-changes.ts';
import { eventEnd } from './event-dates.ts';
import { editorHead } from './event-editor-views.ts';
import { type EventTellingText, eventTellingText } from './event-telling-text.ts';
import { partLabel, partValue } from './part-value-form.ts';
import { countReaders } from './reader-store.ts';

const tellingView = deskView<{
  t: EventTellingText;
  title: string;
  action: string;
  section: string;
  hidden: [name: string, value: string][];
  changes: { label: string; before: string[]; after: string[] }[];
  message: Field;
  form: FormState;
}>('events/editor-telling');

/** How many people a change of date, time, place or link concerns; 0 for anything else, and for what nobody awaits. */
export async function concerned(
  visit: EventDeskVisit,
  context: EditContext,
  edited: Edited,
): Promise<number> {
  const { event: before } = context.details;
  const { event: after } = editedDetails(context, edited);
  if (!after.publishedAt || after.unpublishedAt || after.cancelledAt) return 0;
  const end = eventEnd(after);
  const isOver = after.postponedAt === null && end !== null && end <= visit.now;
  if (isOver || eventChanges(before, after).includes('details')) return 0;
  const audience = { id: '', kind: 'changed', before, after, undoneId: null, createdAt: visit.now } as const;
  const { registered, queued, registrars } = await countReaders(visit.services.db.reader, audience);
  return registered + queued + registrars;
}

/** Shows what changes, and asks whether they are to be told. Nothing is saved yet. */
export async function drawTelling(
  visit: EventDeskVisit,
  context: EditContext,
  { form, base }: { form: Typed; base: FormBase },
  { people, section, errors = [] }: { people: number; section: string; errors?: FieldError[] },
): Promise<void> {
  const t = eventTellingText;
  const stored = storedForm(context.details);
  const changed = editParts.filter(
    (part) => partText(part, form, context) !== partText(part, stored, context),
  );
  const title = t.title(people);
  const control = { kind: 'textarea', rows: 5, autocomplete: 'off' } as const;
  await tellingView(
    visit,
    { ...editorHead(context, title), ...(errors.length > 0 ? { prefix: 'error' as const } : {}) },
    {
      t,
      title,
      action: deskPath('editEvent', { id: context.details.event.id }),
      section,
      hidden: [
        ...formFields(form, context),
        ['version', String(base.version)],
        ['grund', base.prints],
        ['passerat', form.one('passerat')],
      ],
      changes: changed.map((part) => ({
        label: partLabel(part),
        before: partValue(part, stored, context),
        after: partValue(part, form, context),
      })),
      message: textField('meddelande', t.message, control, t.messageHint),
      form: formState(form, errors),
    },
    errors.length > 0 ? 422 : 200,
  );
}
