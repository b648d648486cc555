import type { Badge } from '../events/event-badge-text.ts';
import type { FieldError } from '../web/form.ts';
import type { ImportDraft } from './import-draft.ts';
import { importText as t } from './import-text.ts';
import type { Found, Invitation } from './invitation.ts';

/** What stands at a field: how sure its value is, and which lines of the text say so. */
export type Note = { level: 'sure' | 'check' | 'missing'; text: string };

/** So much of a line is quoted. */
const mostQuoted = 90;

export const noteBadges: Record<Note['level'], Badge> = {
  sure: { text: t.badges.sure, tone: 'ok', icon: 'check' },
  check: { text: t.badges.check, tone: 'warn', icon: 'pencil' },
  missing: { text: t.badges.missing, tone: 'neutral', icon: 'bar' },
};

/** The notes by the names of the fields. @param problems what the rules say of what was found */
export function fieldNotes(
  invitation: Invitation,
  draft: ImportDraft,
  lines: readonly string[],
  problems: readonly FieldError[],
): Map<string, Note> {
  const notes = new Map<string, Note>();
  for (const name of missing(invitation)) notes.set(name, { level: 'missing', text: '' });
  for (const { name, found } of draft.fields.values()) {
    if (!found) continue;
    const more = about(name, invitation, draft);
    const note = noteOf(found, lines, [...more, ...problemsOf(name, problems)]);
    notes.set(name, more.length > 0 && name !== 'pris' ? { ...note, level: 'check' } : note);
  }
  return notes;
}

export function rowNote(
  { rows }: ImportDraft,
  number: number,
  lines: readonly string[],
  problems: readonly FieldError[],
): Note | null {
  const found = rows[number - 1]?.found;
  if (!found) return null;
  const own = problems.filter(({ field }) => field.startsWith(`pass-${number}-`));
  return noteOf(found, lines, own.map(mend));
}

function noteOf(
  { certainty, derived, lines: numbers }: Found<unknown>,
  lines: readonly string[],
  more: string[],
): Note {
  const reasons = derived ? [t.derived[derived]] : [];
  const isDoubtful = certainty === 'check' || more.some((one) => one.startsWith(t.mend));
  return {
    level: isDoubtful ? 'check' : 'sure',
    text: [source(numbers, lines), ...reasons, ...more].filter(Boolean).join(' '),
  };
}

/** "Hittat på rad 3: ”Datum: 24 november 2022”." */
function source(numbers: readonly number[], lines: readonly string[]): string {
  const [first] = numbers;
  const last = numbers.at(-1);
  if (first === undefined || last === undefined) return '';
  const words = [...(lines[first - 1] ?? '').trim().replace(/\s+/g, ' ')];
  const quoted =
    words.length > mostQuoted
      ? `${words
          .slice(0, mostQuoted - 1)
          .join('')
          .trimEnd()} …`
      : words.join('');
  return t.onLine(first === last ? String(first) : t.lines(first, last), quoted);
}

/** What has to be said of a value besides where it stands. */
function about(
  name: string,
  { weekdayDiffers, free, price, series }: Invitation,
  { fields }: ImportDraft,
): string[] {
  if (name === 'datum' && weekdayDiffers) return [t.weekday(weekdayDiffers.said, weekdayDiffers.is)];
  if (name === 'pris' && free && !price) return [t.free];
  if (name === 'serie' && series && fields.get('serie')?.value === '') return [t.unknownSeries(series.value)];
  return [];
}

function problemsOf(name: string, problems: readonly FieldError[]): string[] {
  return problems.filter(({ field }) => field === name).map(mend);
}

function mend({ message }: FieldError): string {
  return `${t.mend} ${message}`;
}

/** What an event usually has and the text does not say. */
function missing({ day, month, start, attendance }: Invitation): string[] {
  const place = attendance?.value ?? 'site';
  return [
    'typ',
    'titel',
    'ingress',
    'form',
    'sista_dag',
    'platser',
    'kontakt_epost',
    ...(day || month ? [] : ['datum']),
    ...(start ? [] : ['start']),
    ...(place === 'online' ? [] : ['lokal', 'ort']),
    ...(place === 'site' ? [] : ['moteslank']),
  ];
}
