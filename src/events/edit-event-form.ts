import type { FieldError, FormOutcome } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import type { EventChange } from './changed-event.ts';
import { basicParts } from './edit-basics-form.ts';
import { contentParts, languageParts } from './edit-content-form.ts';
import { datePart } from './edit-date-form.ts';
import { materialPart } from './edit-material-form.ts';
import { controllerPart, organisersPart } from './edit-organisers-form.ts';
import type { Answers, EditContext, Edited, EditPart } from './edit-part-form.ts';
import { contactsPart, speakersPart } from './edit-people-form.ts';
import { placeParts } from './edit-place-form.ts';
import { signUpParts } from './edit-signup-form.ts';
import type { Event } from './event.ts';
import type { EventDetails } from './event-details.ts';
import type { eventEditorText } from './event-editor-text.ts';

export type SectionId = keyof (typeof eventEditorText)['sections'];

/** The form in its order; a section is what one of its save buttons comes back to. */
export const editSections: readonly { id: SectionId; parts: readonly EditPart[] }[] = [
  { id: 'grunduppgifter', parts: basicParts },
  { id: 'tid-och-plats', parts: [datePart, ...placeParts] },
  { id: 'anmalan', parts: signUpParts },
  { id: 'innehallet', parts: contentParts },
  { id: 'de-medverkande', parts: [speakersPart] },
  { id: 'kontakt-och-arrangorer', parts: [contactsPart, organisersPart] },
  { id: 'material', parts: [materialPart] },
  { id: 'sprak', parts: languageParts },
  { id: 'personuppgifter', parts: [controllerPart] },
];

export const editParts: readonly EditPart[] = editSections.flatMap(({ parts }) => parts);

/** The form as it is drawn of what is stored. */
export function storedForm(details: EventDetails): Typed {
  return typed(answersOf(details));
}

export function answersOf(details: EventDetails): Answers {
  return Object.assign({}, ...editParts.map((part) => part.answers(details)));
}

/** One part as text, in which two versions of it differ or do not. */
export function partText(part: EditPart, form: Typed, context: EditContext): string {
  return JSON.stringify(part.names(context).map((name) => form.many(name).map(plain).filter(Boolean).sort()));
}

/** Judges what has been changed, and what is judged against it; everything else stays as it is stored. */
export function judgeEdit(form: Typed, context: EditContext): FormOutcome<Edited> {
  const stored = storedForm(context.details);
  const changed = editParts.filter(
    (part) => partText(part, form, context) !== partText(part, stored, context),
  );
  const names = new Set(changed.flatMap((part) => part.names(context)));
  const judged = editParts.filter(
    (part) => changed.includes(part) || part.watches?.some((name) => names.has(name)),
  );
  const errors: FieldError[] = [];
  const edited: Edited = { event: {} };
  for (const part of judged) {
    const outcome = part.read(form, context);
    if (!outcome.ok) errors.push(...outcome.errors);
    else if (changed.includes(part)) merge(edited, outcome.value);
  }
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, value: { ...edited, event: differing(edited.event, context.details.event) } };
}

/** Whether there is nothing to save. */
export function isUntouched({ event, ...lists }: Edited): boolean {
  return Object.keys(event).length === 0 && Object.keys(lists).length === 0;
}

/** Without what is stored already, such as a title with one more space. */
function differing(change: EventChange, event: Event): EventChange {
  const names = (Object.keys(change) as (keyof EventChange)[]).filter((name) => change[name] !== event[name]);
  return Object.fromEntries(names.map((name) => [name, change[name]]));
}

function merge(edited: Edited, { event, ...lists }: Partial<Edited>): void {
  Object.assign(edited.event, event);
  Object.assign(edited, lists);
}

/** Browsers send line breaks as CRLF whatever was there before. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
