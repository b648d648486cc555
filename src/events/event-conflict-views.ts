import { deskPath } from '../desk-paths.ts';
import { formatTime } from '../format/format-time.ts';
import { listEntriesOfEvent } from '../history/log-store.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { type FormState, formState } from '../web/form.ts';
import type { Typed } from '../web/typed.ts';
import { storedForm } from './edit-event-form.ts';
import type { EditContext } from './edit-part-form.ts';
import { baseIn, formFields, type Rebased } from './edit-rebase-form.ts';
import { type EventConflictText, eventConflictText } from './event-conflict-text.ts';
import { editorHead } from './event-editor-views.ts';
import { partLabel, partValue } from './part-value-form.ts';

type ShownChoice = {
  field: string;
  label: string;
  chosen: 'min' | 'sparad' | null;
  mine: string[];
  theirs: string[];
};

const conflictView = deskView<{
  t: EventConflictText;
  notice: string;
  action: string;
  op: string;
  hidden: [name: string, value: string][];
  choices: ShownChoice[];
  form: FormState;
}>('events/editor-conflict');

/** Shows both versions wherever they differ; nothing is saved, and nothing typed is lost. */
export async function drawConflict(
  visit: EventDeskVisit,
  context: EditContext,
  form: Typed,
  { collisions, missing }: Extract<Rebased, { kind: 'collides' }>,
): Promise<void> {
  const t = eventConflictText;
  const { event } = context.details;
  const stored = storedForm(context.details);
  const [latest] = await listEntriesOfEvent(visit.services.db.reader, event.id, 1);
  // Whoever has seen both and not chosen is told; the first time, and when it has changed once more, there is nothing to tell.
  const hasSeen = form.one('sedd') === String(event.version);
  const errors = hasSeen
    ? missing.map(({ field, part }) => ({ field, message: t.choose(`”${partLabel(part)}”`) }))
    : [];
  const base = baseIn(form);
  await conflictView(
    visit,
    { ...editorHead(context, t.title), ...(errors.length > 0 ? { prefix: 'error' as const } : {}) },
    {
      t,
      notice: t.notice(latest?.who || t.somebody, formatTime(event.updatedAt, 'sv')),
      action: deskPath('editEvent', { id: event.id }),
      op: form.one('op'),
      hidden: [
        ...formFields(form, context),
        ['version', String(base.version)],
        ['grund', base.prints],
        ['sedd', String(event.version)],
        ['passerat', form.one('passerat')],
      ],
      choices: collisions.map(({ field, part, chosen }) => ({
        field,
        label: partLabel(part),
        chosen,
        mine: partValue(part, form, context),
        theirs: partValue(part, stored, context),
      })),
      form: formState(form, errors),
    },
    errors.length > 0 ? 422 : 409,
  );
}
