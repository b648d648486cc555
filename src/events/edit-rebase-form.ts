import { hash } from '../keys.ts';
import { type Typed, typed } from '../web/typed.ts';
import { editParts, partText, storedForm } from './edit-event-form.ts';
import type { Answers, EditContext, EditPart } from './edit-part-form.ts';

/** What a form was made of, carried in it as hidden fields. */
export type FormBase = {
  version: number;
  /** A short fingerprint of each part as it was then: tells who has changed what since. */
  prints: string;
};

/** A part that somebody has saved while it was being edited, or that differs from what they have saved. */
type Collision = {
  part: EditPart;
  /** The name of the choice between the two. */
  field: string;
  /** Both have changed it, so somebody has to say which it is to be. */
  both: boolean;
  chosen: 'min' | 'sparad' | null;
};

export type Rebased =
  | { kind: 'rebased'; form: Typed; base: FormBase }
  | { kind: 'collides'; collisions: Collision[]; missing: Collision[] };

/** What a form made now carries. */
export function baseOf(context: EditContext): FormBase {
  const stored = storedForm(context.details);
  const prints = editParts.map((part) => print(partText(part, stored, context))).join('.');
  return { version: context.details.event.version, prints };
}

/** What a form carries; nothing of it is trusted to be right. */
export function baseIn(form: Typed): FormBase {
  const version = /^\d{1,9}$/.test(form.one('version')) ? Number(form.one('version')) : -1;
  return { version, prints: form.one('grund') };
}

/**
 * The form as if it had been made of what is stored now. Where nobody else has saved, or nothing that differs, it is
 * what was typed. Else each part that differs needs a choice, made on a page that shows both.
 */
export function rebase(form: Typed, context: EditContext): Rebased {
  const base = baseIn(form);
  const present = baseOf(context);
  if (base.version === present.version) return { kind: 'rebased', form, base };
  const [before, now] = [base.prints.split('.'), present.prints.split('.')];
  const theirs = editParts.filter((_, index) => before[index] !== now[index]);
  if (theirs.length === 0) return { kind: 'rebased', form, base: present };
  const stored = storedForm(context.details);
  const collisions = editParts.flatMap((part, index): Collision[] => {
    const mine = print(partText(part, form, context));
    if (mine === now[index]) return [];
    const both = theirs.includes(part) && mine !== before[index];
    const field = `val_${index}`;
    const given = form.one(field);
    const chosen = given === 'min' || given === 'sparad' ? given : null;
    const likely = theirs.includes(part) ? 'sparad' : 'min';
    return [{ part, field, both, chosen: chosen ?? (both ? null : likely) }];
  });
  if (collisions.length === 0) return { kind: 'rebased', form, base: present };
  const missing = collisions.filter(({ chosen }) => chosen === null);
  if (form.one('sedd') !== String(present.version) || missing.length > 0)
    return { kind: 'collides', collisions, missing };
  const taken = collisions.filter(({ chosen }) => chosen === 'sparad').map(({ part }) => part);
  return { kind: 'rebased', form: withParts(form, stored, taken, context), base: present };
}

/** Everything the form holds, for hidden fields; without what is empty. */
export function formFields(form: Typed, context: EditContext): [name: string, value: string][] {
  const names = editParts.flatMap((part) => part.names(context));
  return names.flatMap((name) =>
    form
      .many(name)
      .filter((value) => value !== '')
      .map((value): [string, string] => [name, value]),
  );
}

/** The form with these parts as they are stored. */
function withParts(form: Typed, stored: Typed, taken: readonly EditPart[], context: EditContext): Typed {
  const answers: Answers = {};
  for (const part of editParts)
    for (const name of part.names(context)) answers[name] = (taken.includes(part) ? stored : form).many(name);
  for (const name of ['op', 'meddelande', 'passerat']) answers[name] = form.many(name);
  return typed(answers);
}

function print(text: string): string {
  return hash(text).slice(0, 8);
}
