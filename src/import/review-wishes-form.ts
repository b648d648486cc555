import { rowField } from '../events/programme-editor-form.ts';
import type { RowPart } from '../events/typed-programme.ts';
import type { Typed } from '../web/typed.ts';
import type { ImportDraft } from './import-draft.ts';
import type { Line, Suggestion } from './invitation.ts';

/** The field that says which suggestions are wanted. */
export const suggestionField = 'sprak[]';

/** The field that says where an unused line goes. */
export function leftoverField({ number }: Line): string {
  return `rest_${number}`;
}

/** Where an unused line can go: fields of the form, by their names. */
export const leftoverPlaces = [
  'titel',
  'ingress',
  'beskrivning',
  'malgrupp',
  'innehall_text',
  'praktiskt',
  'medverkande',
  'lokal',
  'pris',
] as const;
type Place = (typeof leftoverPlaces)[number];

/** Between what a field has and a line that is added to it. */
const joints: Partial<Record<Place, string>> = {
  titel: ' ',
  ingress: ' ',
  medverkande: '\n',
  lokal: ', ',
  pris: ' ',
};

const rowTexts: readonly RowPart[] = ['rubrik', 'beskrivning', 'medverkande'];

/** The form with the unused lines where they were wanted, and then with the suggestions that were ticked. */
export function withWishes(
  form: Typed,
  draft: ImportDraft,
  lines: readonly Line[],
  suggestions: readonly Suggestion[],
): Typed {
  const changed = new Map<string, string>();
  const value = (name: string) => changed.get(name) ?? form.one(name);
  const placed = lines.flatMap((line) => {
    const place = leftoverPlaces.find((one) => one === form.one(leftoverField(line)));
    return place ? [{ line, place }] : [];
  });
  for (const { line, place } of placed) {
    const joint = joints[place] ?? '\n\n';
    changed.set(place, [value(place).trim(), line.text.trim()].filter(Boolean).join(joint));
  }
  for (const [index, suggestion] of suggestions.entries()) {
    if (!form.many(suggestionField).includes(String(index))) continue;
    const { line, from, to } = suggestion;
    const names = [
      ...namesOf(draft, line),
      ...placed.filter((one) => one.line.number === line).map(({ place }) => place),
    ];
    for (const name of names)
      changed.set(
        name,
        value(name).replace(from, () => to),
      );
  }
  return overlaid(form, changed);
}

/** Whether the suggestion would change anything in the form. */
export function concerns(form: Typed, draft: ImportDraft, { line, from }: Suggestion): boolean {
  return namesOf(draft, line).some((name) => form.one(name).includes(from));
}

/** The fields into which a line of the text has gone. */
function namesOf({ fields, rows }: ImportDraft, line: number): string[] {
  const own = [...fields.values()].filter(({ found }) => found?.lines.includes(line)).map(({ name }) => name);
  const inRows = rows.flatMap(({ found }, index) =>
    found.lines.includes(line) ? rowTexts.map((part) => rowField(index + 1, part)) : [],
  );
  return [...own, ...inRows];
}

function overlaid(form: Typed, changed: ReadonlyMap<string, string>): Typed {
  const many = (name: string) => {
    const own = changed.get(name);
    return own === undefined ? form.many(name) : [own];
  };
  return {
    many,
    one: (name) => many(name)[0] ?? '',
    pick: (single, several = []) => ({
      ...form.pick(single, several),
      ...Object.fromEntries(
        [...single, ...several].flatMap((name) => (changed.has(name) ? [[name, changed.get(name)]] : [])),
      ),
    }),
  };
}
