import type { Typed } from '../web/typed.ts';
import type { EditContext, EditPart } from './edit-part-form.ts';

/** What a part of the form says, as text to read: a line a field that has something in it. */
export function partValue(part: EditPart, form: Typed, context: EditContext): string[] {
  const fields = part.groups(form, context).flatMap((group) => group.fields);
  return fields.flatMap((field) => {
    const { control } = field;
    const typed = form.many(field.name).filter((value) => value !== '');
    const said =
      'options' in control
        ? typed.map((value) => control.options.find((option) => option.value === value)?.label ?? value)
        : typed;
    if (said.length === 0) return [];
    const text = said.join(', ');
    return fields.length > 1 ? [`${field.label.replace(' (frivilligt)', '')}: ${text}`] : text.split('\n');
  });
}

/** How a part is called where nothing is asked for. */
export function partLabel({ label }: EditPart): string {
  return label.replace(' (frivilligt)', '');
}
