import { formatDay } from '../format/format-day.ts';
import type { LocalDay } from '../time.ts';
import { choiceField, type Field, selectField, type TextControl, textField } from '../web/field.ts';
import { rowField, rowFieldId } from './programme-editor-form.ts';
import { programmeEditorText as t } from './programme-editor-text.ts';
import type { RowPart, TypedRow } from './typed-programme.ts';

/** The fields of one row: those of `lines` stand beside each other where there is room. */
export type RowFields = {
  /** Null when the event has one day only. */
  day: Field | null;
  lines: Field[][];
  texts: Field[];
};

export function rowFields(row: TypedRow, number: number, days: readonly LocalDay[]): RowFields {
  const of = (part: RowPart, field: Field): Field => ({
    ...field,
    name: rowField(number, part),
    id: rowFieldId(number, part),
    suffix: t.of(number),
  });
  const text = (
    part: RowPart,
    label: string,
    control: Partial<TextControl> = {},
    hint: string | null = null,
  ) => of(part, textField(part, label, { kind: 'text', autocomplete: 'off', ...control }, hint));
  const dayOptions = days.map((day) => ({ value: day, label: formatDay(day, 'sv') }));
  const kindOptions = Object.entries(t.kinds).map(([value, label]) => ({ value, label }));
  return {
    day: days.length > 1 ? of('dag', selectField('dag', t.day, dayOptions)) : null,
    lines: [
      [
        text('start', t.start),
        text('slut', t.end),
        of('typ', choiceField('typ', t.kind, { kind: 'radio', options: kindOptions })),
      ],
      [text('rubrik', t.heading), text('form', t.format, {}, t.formatHint)],
    ],
    texts: [
      text('beskrivning', t.abstract, { kind: 'textarea', rows: linesOf(row.beskrivning) }),
      text('medverkande', t.speakers, { kind: 'textarea', rows: linesOf(row.medverkande) }, t.speakersHint),
    ],
  };
}

/** About as many lines as the text has in its box, and one to go on with. */
function linesOf(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 60), 1);
  return Math.min(12, Math.max(3, lines));
}
