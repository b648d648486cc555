import type { LocalDay } from '../time.ts';
import { type SaidDate, saidDates } from './dates-said.ts';
import { saysDeadline } from './deadline-words.ts';
import type { Invitation } from './invitation.ts';
import { type ResolvedDay, resolved, resolvedBefore, type YearHints } from './resolved-day.ts';
import type { SectionName } from './section-names.ts';
import { found, type Sheet, type Stretch, stretches } from './sheet.ts';
import { use } from './text-rows.ts';
import { sentencesOf } from './text-sentences.ts';

type Said = ResolvedDay & { stretch: Stretch; date: SaidDate };

const elsewhere = new Set(['signature', 'dropped', 'programme']);

/** The last day to register, from a label or from a sentence that says so. */
export function deadlineSaid(
  sheet: Sheet,
  event: Invitation['day'],
  hints: YearHints,
): Invitation['deadline'] {
  const eventDay: LocalDay | null = event?.value ?? null;
  const isYearTold = event === null || event.derived === null;
  const all = sheet.sections
    .filter(({ name }) => !elsewhere.has(name))
    .flatMap((section) => stretches(section).flatMap((one) => deadlinesIn(one, section.name)))
    .flatMap(({ stretch, date }): Said[] => {
      const day = eventDay ? resolvedBefore(date, eventDay) : resolved(date, hints);
      return day ? [{ ...day, stretch, date }] : [];
    });
  const [first] = all;
  if (!first) return null;
  const same = all.filter(({ day }) => day === first.day);
  for (const { stretch, date } of same)
    useSentence(
      stretch,
      date,
      all.every((one) => one.stretch !== stretch || one.day === first.day),
    );
  const isExclusive = same.some(({ stretch, date }) =>
    /(?:före|innan|before)\s(?:den\s|the\s)?$/iu.test(stretch.text.slice(0, date.from)),
  );
  const isLate = eventDay !== null && first.day > eventDay;
  const isTold = first.certainty === 'sure' && (isYearTold || first.derived === null);
  const isSure = isTold && same.length === all.length && !isExclusive && !isLate;
  return found(
    first.day,
    same.map(({ stretch }) => stretch.row),
    isSure ? 'sure' : 'check',
    first.derived,
  );
}

function deadlinesIn(stretch: Stretch, name: SectionName): { stretch: Stretch; date: SaidDate }[] {
  if (name === 'deadline') {
    // Two dates, as for members and others: the first, to be checked.
    return [...saidDates(stretch.text.slice(0, 300))].map((date) => ({ stretch, date }));
  }
  return sentencesOf(stretch.text.slice(0, 4_000)).flatMap(({ text, from }) =>
    [...saidDates(text)]
      .filter((date) => saysDeadline(text, date.from, date.to, name.startsWith('registration')))
      .map((date) => ({ stretch: { row: stretch.row, from: stretch.from + from, text }, date })),
  );
}

const longestUsed = 140;

/** A short sentence is used whole; of a long one, or one with another last day, only the date. */
function useSentence({ row, from, text }: Stretch, date: SaidDate, isOnly: boolean): void {
  const isShort = isOnly && text.length <= longestUsed && !text.includes('@') && !text.includes('://');
  const [said = ''] =
    /(?:senast|till och med|by)\s(?:\p{L}{3,7}dag(?:en)?\s)?(?:den\s)?$/iu.exec(text.slice(0, date.from)) ??
    [];
  use(row, from + (isShort ? 0 : date.from - said.length), from + (isShort ? text.length : date.to));
}
