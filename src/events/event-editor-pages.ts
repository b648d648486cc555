import { deskPath } from '../desk-paths.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { authorOf } from '../organisers/organiser.ts';
import { type Typed, typed } from '../web/typed.ts';
import { query, seeOther } from '../web/visit.ts';
import { getEditContext } from './edit-context-store.ts';
import { editErrorText } from './edit-error-text.ts';
import { editEvent } from './edit-event.ts';
import { isUntouched, judgeEdit, storedForm } from './edit-event-form.ts';
import { lostByEdit, passedDate } from './edit-objections-form.ts';
import { type EditOrder, orderIn } from './edit-order-form.ts';
import type { EditContext, Edited } from './edit-part-form.ts';
import { baseIn, baseOf, type FormBase, rebase } from './edit-rebase-form.ts';
import { drawConflict } from './event-conflict-views.ts';
import { eventCopyText } from './event-copy-text.ts';
import { eventEditorText } from './event-editor-text.ts';
import { drawEditor, savedText } from './event-editor-views.ts';
import { drawPreview } from './event-preview-views.ts';
import { concerned, drawTelling } from './event-telling-views.ts';
import { messageRules } from './telling-form.ts';

type SaveOrder = Extract<EditOrder, { kind: 'save' }>;

/** A form that has been judged, with what it was made of. */
type Judged = { form: Typed; base: FormBase; edited: Edited };

/** GET /arrangor/evenemang/:id/redigera */
export async function showEditor(visit: EventDeskVisit): Promise<void> {
  const context = await contextOf(visit);
  const section = query(visit, 'sparat');
  const saved = section === '' ? null : { section, text: outcomeText(visit, context) };
  const done = query(visit, 'kopierat') === 'ja' ? eventCopyText.done : null;
  await drawEditor(visit, context, storedForm(context.details), baseOf(context), { saved, done });
}

function outcomeText(visit: EventDeskVisit, context: EditContext): string {
  if (query(visit, 'oandrat') === 'ja') return eventEditorText.nothingChanged;
  const letters = query(visit, 'mejl');
  const mail = /^[1-9]\d{0,5}$/.test(letters) ? ` ${eventEditorText.letters(Number(letters))}` : '';
  return savedText(context) + mail;
}

/** POST /arrangor/evenemang/:id/redigera: saves, or shows what has to be decided first. */
export async function submitEditor(visit: EventDeskVisit): Promise<void> {
  const context = await contextOf(visit);
  const given = typed(visit.req.body);
  const order = orderIn(given);
  if (order.kind === 'back') return drawEditor(visit, context, given, baseIn(given), { status: 200 });
  const rebased = rebase(given, context);
  if (order.kind === 'save' && rebased.kind === 'collides')
    return drawConflict(visit, context, given, rebased);
  const { form, base } = rebased.kind === 'rebased' ? rebased : { form: given, base: baseIn(given) };
  const judged = judgeEdit(form, context);
  if (!judged.ok) return drawEditor(visit, context, form, base, { errors: judged.errors });
  if (order.kind !== 'save') return drawPreview(visit, context, form, base, judged.value);
  const errors = [...passedDate(form, judged.value, context), ...lostByEdit(judged.value, context)];
  if (errors.length > 0) return drawEditor(visit, context, passing(form), base, { errors });
  await save(visit, context, { form, base, edited: judged.value }, order);
}

/** Saves at once, or asks whether people are to be told; then what they are told is judged. */
async function save(visit: EventDeskVisit, context: EditContext, judged: Judged, order: SaveOrder) {
  const { form, base, edited } = judged;
  if (isUntouched(edited)) return seeOther(visit, savedPath(context, order.section, { oandrat: 'ja' }));
  const people = await concerned(visit, context, edited);
  const tell = (errors = {}) =>
    drawTelling(visit, context, { form, base }, { people, section: order.section, ...errors });
  if (people > 0 && order.notify === 'ask') return tell();
  const message = messageRules.safeParse(form.one('meddelande'));
  if (order.notify === 'letters' && !message.success)
    return tell({ errors: [{ field: 'meddelande', message: message.error.issues[0]?.message ?? '' }] });
  const notify = people > 0 && order.notify === 'letters' ? { message: message.data ?? '' } : null;
  const outcome = await editEvent(visit.services, context.details, edited, {
    by: authorOf(visit.signedIn),
    notify,
  });
  switch (outcome.kind) {
    case 'changed': {
      const { registered, queued, registrars } = outcome.letters;
      const letters = registered + queued + registrars;
      return seeOther(visit, savedPath(context, order.section, letters > 0 ? { mejl: `${letters}` } : {}));
    }
    case 'conflict':
      // Somebody was quicker by a moment: the form is looked at once more, against what they have saved.
      return submitEditor(visit);
    case 'slug-taken':
      return drawEditor(visit, context, form, base, {
        errors: [{ field: 'adress_pa_sidan', message: editErrorText.slugTaken }],
      });
    case 'too-few-seats': {
      const field = outcome.attendance === 'online' && edited.event.capacityOnline !== undefined;
      return drawEditor(visit, context, form, base, {
        errors: [
          { field: field ? 'platser_online' : 'platser', message: editErrorText.capacity(outcome.taken) },
        ],
      });
    }
  }
}

function savedPath({ details }: EditContext, section: string, more: Record<string, string>): string {
  const search = new URLSearchParams({ sparat: section, ...more });
  return `${deskPath('editEvent', { id: details.event.id })}?${search.toString()}#${section}`;
}

/** The form with the date it has been told of, which passes the second time. */
function passing(form: Typed): Typed {
  return { ...form, one: (name) => form.one(name === 'passerat' ? 'datum' : name) };
}

function contextOf({ services, event, signedIn, now }: EventDeskVisit): Promise<EditContext> {
  return getEditContext(services.db.reader, event.id, signedIn.memberships, now);
}
