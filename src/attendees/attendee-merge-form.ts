import type { Field } from '../web/field.ts';
import { mergedForm } from '../web/merge-form.ts';
import { mergeText } from '../web/merge-text.ts';
import type { Typed } from '../web/typed.ts';

/** A form that changes somebody, beside what is stored of them now. */
export type MergedChange = {
  form: Typed;
  /** What two have changed differently, or everything that is new once the seat has a new holder. */
  theirs: { label: string; value: string }[];
};

/** What the form of these fields is made of. */
export function storedFields(fields: readonly Field[], stored: Typed): Record<string, string> {
  return Object.fromEntries(fields.map(({ name }) => [name, stored.one(name)]));
}

export function mergedChange(form: Typed, fields: readonly Field[], stored: Typed): MergedChange {
  const merged = mergedForm(form, storedFields(fields, stored));
  // What is typed about one person is not to be stored about another without a look.
  const isOther =
    merged.overtaken.includes('epost') && merged.overtaken.some((name) => name.endsWith('namn'));
  const told = isOther ? merged.overtaken : merged.collisions;
  const theirs = fields
    .filter(({ name }) => told.includes(name))
    .map((field) => ({
      label: field.label.replace(' (frivilligt)', ''),
      value: shown(field, stored.one(field.name)) || mergeText.empty,
    }));
  return { form: merged.form, theirs };
}

function shown({ control }: Field, value: string): string {
  if (!('options' in control)) return value;
  return control.options.find((option) => option.value === value)?.label ?? value;
}
