import { z } from 'zod';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormOutcome, parseForm } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import { dateNames, datePart } from './edit-date-form.ts';
import { answersOf, editParts, isUntouched, judgeEdit, partText, storedForm } from './edit-event-form.ts';
import { lostByEdit, passedDate } from './edit-objections-form.ts';
import type { EditContext, Edited, EditPart } from './edit-part-form.ts';
import { eventMoveText } from './event-move-text.ts';
import { partValue } from './part-value-form.ts';
import { messageRules } from './telling-form.ts';

const placeNames = ['lokal', 'adress', 'ort'];

/** As much of the editor as says when and where, with what is judged against the date. */
function moveParts(context: EditContext): EditPart[] {
  const { attendance } = context.details.event;
  const isPlace = (part: EditPart) => part.names(context).some((name) => placeNames.includes(name));
  return editParts.filter(
    (part) =>
      part === datePart ||
      part.watches?.some((name) => (dateNames as readonly string[]).includes(name)) ||
      (attendance !== 'online' && isPlace(part)),
  );
}

/** The editor's form as it is stored, but for what this page asks. */
export function moveForm(given: Typed, context: EditContext): Typed {
  const names = moveParts(context).flatMap((part) => part.names(context));
  const asked = [...names, 'passerat', 'meddelande', 'mejla', 'version'];
  const answers = Object.fromEntries(asked.map((name) => [name, given.many(name)]));
  return typed({ ...answersOf(context.details), ...answers });
}

export function moveFields(form: Typed, context: EditContext): Field[] {
  return moveParts(context).flatMap((part) => part.groups(form, context).flatMap(({ fields }) => fields));
}

export type MoveWish = { edited: Edited; message: string; notify: boolean };

export function judgeMove(form: Typed, context: EditContext): FormOutcome<MoveWish> {
  const judged = judgeEdit(form, context);
  const said = parseForm(z.object({ meddelande: messageRules }), form.pick(['meddelande']));
  const errors: FieldError[] = [...(judged.ok ? [] : judged.errors), ...(said.ok ? [] : said.errors)];
  if (!judged.ok || !said.ok) return { ok: false, errors };
  if (isUntouched(judged.value))
    return { ok: false, errors: [{ field: 'datumlage', message: eventMoveText.unchanged }] };
  const objections = [...passedDate(form, judged.value, context), ...lostByEdit(judged.value, context)];
  if (objections.length > 0) return { ok: false, errors: objections };
  const notify = form.many('mejla').includes('ja');
  return { ok: true, value: { edited: judged.value, message: said.value.meddelande, notify } };
}

/** What is different, part by part. */
export function moveChanges(form: Typed, context: EditContext) {
  const stored = storedForm(context.details);
  return moveParts(context)
    .filter((part) => partText(part, form, context) !== partText(part, stored, context))
    .map((part) => ({
      label: part.label,
      before: partValue(part, stored, context),
      after: partValue(part, form, context),
    }));
}

/** What the page asks, for the hidden fields of the next. */
export function moveHidden(form: Typed, context: EditContext): [name: string, value: string][] {
  const names = [
    ...moveParts(context).flatMap((part) => part.names(context)),
    'meddelande',
    'mejla',
    'passerat',
  ];
  return names.flatMap((name) => form.many(name).map((value): [string, string] => [name, value]));
}
