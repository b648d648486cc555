import { titleRules } from '../events/edit-basics-form.ts';
import { dateIn } from '../events/edit-date-form.ts';
import { editSections, type SectionId } from '../events/edit-event-form.ts';
import type { EditContext, Edited, EditPart } from '../events/edit-part-form.ts';
import type { Event } from '../events/event.ts';
import { programmeDays } from '../events/programme-days.ts';
import { programmeIn, rowField } from '../events/programme-editor-form.ts';
import { type JudgedRow, judgeProgramme } from '../events/programme-form.ts';
import { rowParts, type TypedRow } from '../events/typed-programme.ts';
import type { LocalDay } from '../time.ts';
import type { FieldError, FormOutcome } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import type { ImportDraft } from './import-draft.ts';
import { importText } from './import-text.ts';
import type { Invitation, Sibling } from './invitation.ts';

/** The field that says which of the other events in the text become drafts too. */
export const siblingField = 'syskon[]';

/** What somebody has let through: an event that is not stored yet. */
export type Reviewed = { edited: Edited; rows: JudgedRow[] };

/** The parts of the editor's form that an invitation can fill in, by the name of their first field. */
const reviewed = [
  'typ',
  'titel',
  'ingress',
  'serie',
  'datumlage',
  'samling',
  'samling_text',
  'form',
  'lokal',
  'adress',
  'ort',
  'moteslank',
  'sista_dag',
  'platser',
  'pris',
  'beskrivning',
  'malgrupp',
  'innehall_rubrik',
  'innehall_text',
  'praktiskt',
  'medverkande',
  'kontakt_namn',
  'arrangor_1_vald',
];

/** The editor's sections, with as much of each as is reviewed. */
export function reviewSections(context: EditContext): { id: SectionId; parts: EditPart[] }[] {
  return editSections
    .map(({ id, parts }) => ({
      id,
      parts: parts.filter((part) => reviewed.includes(part.names(context)[0] ?? '')),
    }))
    .filter(({ parts }) => parts.length > 0);
}

/** The form as it is drawn first: what was found. */
export function foundForm({ fields, rows }: ImportDraft): Typed {
  const rowFields = rows.flatMap(({ row }, index) =>
    rowParts.map((part): [string, string] => [rowField(index + 1, part), row[part]]),
  );
  const values = [...fields.values()].map(({ name, value }): [string, string] => [name, value]);
  return typed({ ...Object.fromEntries([...values, ...rowFields]), antal: String(rows.length) });
}

/** Those of the other events in the text that can be drafts, with their number in it. */
export function possibleSiblings({ siblings }: Pick<Invitation, 'siblings'>) {
  return siblings
    .map((found, number) => ({ found, number }))
    .filter(({ found }) => titleRules.safeParse(found.value.title).success);
}

/** Those that were ticked. */
export function chosenSiblings(form: Typed, invitation: Pick<Invitation, 'siblings'>): Sibling[] {
  const ticked = form.many(siblingField);
  return possibleSiblings(invitation)
    .filter(({ number }) => ticked.includes(String(number)))
    .map(({ found }) => found.value);
}

/** Judges every part by the editor's own rules. */
export function judgeReview(form: Typed, context: EditContext): FormOutcome<Reviewed> {
  const errors: FieldError[] = [];
  const edited: Edited = { event: {} };
  for (const part of reviewSections(context).flatMap(({ parts }) => parts)) {
    const outcome = part.read(form, context);
    if (!outcome.ok) errors.push(...outcome.errors.map((error) => plainer(error, form)));
    else {
      const { event, ...lists } = outcome.value;
      Object.assign(edited.event, event);
      Object.assign(edited, lists);
    }
  }
  const rows = judgeRows(form, context);
  if (!rows.ok) errors.push(...rows.errors);
  if (!rows.ok || errors.length > 0) return { ok: false, errors };
  return { ok: true, value: { edited, rows: rows.value } };
}

/** What nobody has chosen yet is named, as the text may not have said it. */
function plainer({ field, message }: FieldError, form: Typed): FieldError {
  return { field, message: (form.one(field) === '' && importText.chosen[field]) || message };
}

function judgeRows(form: Typed, context: EditContext): FormOutcome<JudgedRow[]> {
  const days = daysIn(form, context);
  const rows = rowsIn(form, days);
  const hasTimes = rows.some(({ start, slut }) => (start + slut).trim() !== '');
  // One message instead of one a row; where the date itself is wrong, it says so already.
  if (days.length === 0 && hasTimes)
    return {
      ok: false,
      errors: isDated(form, context) ? [{ field: 'datum', message: importText.dayForTimes }] : [],
    };
  return judgeProgramme(rows, { sessions: [], appearances: [], rows: [], days });
}

/** The programme as it was typed. Rows keep their place among the days when the event gets another date. */
export function rowsIn(form: Typed, days: readonly LocalDay[]): TypedRow[] {
  const before = form.one('dagar').split(' ');
  return programmeIn(form).rows.map((row) => {
    const moved = days[before.indexOf(row.dag)] ?? (days.length === 1 ? '' : row.dag);
    return { ...row, id: '', dag: days.includes(row.dag) ? row.dag : moved };
  });
}

/** The days of the event that the form describes; none while its date cannot be read. */
export function daysIn(form: Typed, context: EditContext): LocalDay[] {
  const dates = dateIn(form, context);
  if ('field' in dates) return [];
  const event: Event = { ...context.details.event, ...dates };
  return programmeDays(event, []);
}

function isDated(form: Typed, context: EditContext): boolean {
  return !('field' in dateIn(form, context));
}
