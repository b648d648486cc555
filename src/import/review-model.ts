import type { EditContext, FieldGroup } from '../events/edit-part-form.ts';
import type { Badge } from '../events/event-badge-text.ts';
import { eventEditorText } from '../events/event-editor-text.ts';
import { partLabel } from '../events/part-value-form.ts';
import { type RowFields, rowFields } from '../events/programme-fields.ts';
import { capitalised, formatDay, formatMonth } from '../format/format-day.ts';
import { choiceField, type Field, selectField } from '../web/field.ts';
import type { Typed } from '../web/typed.ts';
import { importText as t } from './import-text.ts';
import type { Line, Sibling } from './invitation.ts';
import type { ReadImport } from './read-import-form.ts';
import { daysIn, possibleSiblings, reviewSections, rowsIn, siblingField } from './review-form.ts';
import { fieldNotes, type Note, noteBadges, rowNote } from './review-note-model.ts';
import { concerns, leftoverField, leftoverPlaces, suggestionField } from './review-wishes-form.ts';

type ShownRow = {
  number: number;
  heading: string;
  hidden: [string, string][];
  fields: RowFields;
  note: { badge: Badge; text: string } | null;
};

export type ReviewParts = {
  counts: string[];
  said: string[];
  sections: { id: string; heading: string; groups: FieldGroup[]; said: string[] }[];
  rows: ShownRow[];
  hidden: [name: string, value: string][];
  unusedCount: number;
  leftovers: { text: string; field: Field }[];
  /** Lines beyond those that can be added, as they are. */
  moreLeftovers: { sentence: string; text: string } | null;
  furniture: string;
  siblings: Field | null;
  suggestions: Field | null;
  otherSuggestions: string[];
};

/** More lines than these are shown, but not with a choice each. */
const mostLeftovers = 150;

export function reviewParts(read: ReadImport, form: Typed, context: EditContext): ReviewParts {
  const { invitation, draft, lines, leftovers, problems } = read;
  const notes = fieldNotes(invitation, draft, lines, problems);
  const days = daysIn(form, context);
  const rows = rowsIn(form, days);
  const rowNotes = rows.map((_, index) => rowNote(draft, index + 1, lines, problems));
  const more = leftovers.slice(mostLeftovers);
  return {
    counts: counts(
      [...notes].map(([, note]) => note),
      rowNotes,
    ),
    said: invitation.called ? [t.called[invitation.called.value]] : [],
    sections: reviewSections(context).map(({ id, parts }) => ({
      id,
      heading: eventEditorText.sections[id],
      groups: parts
        .flatMap((part) => part.groups(form, context))
        .map(({ legend, fields }) => ({
          legend,
          fields: fields.map((one) => noted(one, notes.get(one.name))),
        })),
      said:
        id === 'kontakt-och-arrangorer'
          ? draft.unknownOrganisers.map(({ value, lines: numbers }) =>
              t.unknownOrganiser(value, numbers.join(', ')),
            )
          : [],
    })),
    rows: rows.map((row, index) => {
      const fields = rowFields(row, index + 1, days);
      return {
        number: index + 1,
        heading: t.row(index + 1),
        hidden: fields.day ? [] : [[`pass[${index + 1}][dag]`, row.dag] as [string, string]],
        fields,
        note: shown(rowNotes[index] ?? null),
      };
    }),
    hidden: [
      ['antal', String(rows.length)],
      ['dagar', days.join(' ')],
    ],
    unusedCount: leftovers.length,
    leftovers: leftovers.slice(0, mostLeftovers).map((line) => leftover(line, context)),
    moreLeftovers: more.length > 0 ? { sentence: t.moreUnused(more.length), text: numbered(more) } : null,
    furniture: numbered(invitation.furniture),
    siblings: siblingsOf(read),
    suggestions: suggestionsOf(read, form),
    otherSuggestions: invitation.suggestions
      .filter((one) => !concerns(form, draft, one))
      .map(({ from, to, line }) => `${t.suggestion(from, to)} (${t.line(line)})`),
  };
}

function counts(notes: readonly Note[], rows: readonly (Note | null)[]): string[] {
  const found = [...notes, ...rows].filter((note) => note !== null);
  const count = (level: Note['level']) => found.filter((note) => note.level === level).length;
  const known = count('sure') + count('check');
  if (known === 0) return [t.foundNothing];
  return [
    t.found(known),
    ...(count('check') > 0 ? [t.check(count('check'))] : []),
    ...(count('missing') > 0 ? [t.lacking(count('missing'))] : []),
  ];
}

function noted(field: Field, note: Note | undefined): Field {
  if (!note) return field;
  // What a field is for needs no telling where it has been filled in.
  return { ...field, hint: note.level === 'missing' ? field.hint : note.text, badge: noteBadges[note.level] };
}

function shown(note: Note | null): ShownRow['note'] {
  return note && { badge: noteBadges[note.level], text: note.text };
}

function leftover(line: Line, context: EditContext): { text: string; field: Field } {
  const parts = reviewSections(context).flatMap(({ parts: all }) => all);
  const options = leftoverPlaces.flatMap((name) => {
    const part = parts.find((one) => one.names(context)[0] === name);
    return part ? [{ value: name as string, label: partLabel(part) }] : [];
  });
  const field = selectField(leftoverField(line), t.addTo(line.number), [
    { value: '', label: t.nowhere },
    ...options,
  ]);
  return { text: line.text.trim(), field };
}

function suggestionsOf({ invitation, draft }: ReadImport, form: Typed): Field | null {
  const options = invitation.suggestions.flatMap((one, index) =>
    concerns(form, draft, one)
      ? [{ value: String(index), label: `${t.suggestion(one.from, one.to)} (${t.line(one.line)})` }]
      : [],
  );
  if (options.length === 0) return null;
  return choiceField(suggestionField, t.suggestionsHint, { kind: 'checkbox', options });
}

function siblingsOf({ invitation }: ReadImport): Field | null {
  const options = possibleSiblings(invitation).map(({ found: { value, lines }, number }) => ({
    value: String(number),
    label: siblingText(value, lines),
  }));
  return options.length > 0 ? choiceField(siblingField, t.siblingsHint, { kind: 'checkbox', options }) : null;
}

function siblingText({ title, day, month, town }: Sibling, numbers: readonly number[]): string {
  const when = day ? formatDay(day, 'sv') : month ? formatMonth(month, 'sv') : null;
  const said = [title, town, when].filter(Boolean).join(', ');
  return capitalised(`${said} (${t.line(numbers[0] ?? 0)})`);
}

/** Lines as they are, each with its number. */
function numbered(lines: readonly Line[]): string {
  return lines.map(({ number, text }) => `${number}  ${text.trim()}`).join('\n');
}
