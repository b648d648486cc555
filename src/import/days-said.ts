import { weekdayOf } from '../events/publishing-check-date-reader.ts';
import { formatWeekday } from '../format/format-day.ts';
import { existing, type SaidDate, saidMonths } from './dates-said.ts';
import type { Certainty, Invitation } from './invitation.ts';
import { type ResolvedDay, resolved, type YearHints } from './resolved-day.ts';
import { found, type Sheet, stretches } from './sheet.ts';
import { linesOf, type Row, use } from './text-rows.ts';
import type { WhenRow } from './when-rows.ts';

type Days = Pick<Invitation, 'day' | 'endDay' | 'month' | 'weekdayDiffers'>;
type Dated = ResolvedDay & { said: SaidDate; when: WhenRow; last: ResolvedDay | null };

/** On which day or days the event is, or in which month. */
export function daysSaid(sheet: Sheet, rows: readonly WhenRow[], hints: YearHints): Days {
  const none: Days = { day: null, endDay: null, month: null, weekdayDiffers: null };
  const all = rows.flatMap((when) => datesIn(when, hints));
  const first = all.find(({ when }) => when.source !== 'sentence') ?? all[0];
  if (!first) return { ...none, month: monthSaid(sheet) };
  const same = all.filter(
    ({ day, last }) => day === first.day && (last?.day ?? null) === (first.last?.day ?? null),
  );
  const others = all.filter(({ when, day }) => when.source !== 'sentence' && !isWithin(day, first));
  const differs = same.find(({ said, day }) => said.weekday !== null && said.weekday !== weekdayOf(day));
  const isDoubtful =
    others.length > 0 || isOneOfSeveral(first) || differs !== undefined || first.when.source === 'sentence';
  const certainty: Certainty = isDoubtful ? 'check' : first.certainty;
  for (const { when, said } of same) use(when.row, when.from + said.from, when.from + said.to);
  const from = [...new Set(same.map(({ when }) => when.row))];
  const { last } = first;
  return {
    ...none,
    day: found(first.day, from, certainty, first.derived),
    endDay: last && found(last.day, [first.when.row], certainty, last.derived),
    weekdayDiffers: differs ? difference(differs) : null,
  };
}

/** Each date of a row; two with a dash between them are one from the first day to the last. */
function datesIn(when: WhenRow, hints: YearHints): Dated[] {
  const dated: Dated[] = [];
  for (const said of when.dates) {
    const day = resolved(said, hints);
    if (!day) continue;
    const previous = dated.at(-1);
    const between = previous ? when.text.slice(previous.said.to, said.from) : '';
    if (
      previous &&
      !previous.last &&
      day.day > previous.day &&
      /(?:[–—-]|\s(?:till|to|och|and|t\.o\.m\.))\s{0,2}(?:\p{L}{3,7}dag(?:en)?\s)?$/u.test(between) &&
      between.length < 40
    ) {
      previous.last = day;
      use(when.row, when.from + said.from, when.from + said.to);
      continue;
    }
    const { year } = said;
    const last = said.last && existing(year ?? Number(day.day.slice(0, 4)), said.last.month, said.last.date);
    dated.push({ ...day, said, when, last: last && last > day.day ? { ...day, day: last } : null });
  }
  return dated;
}

/** "Tisdagar 3, 10 och 17 mars", "3 och 10 mars": days, and not all of those between. */
function isOneOfSeveral({ when, said, day, last }: Dated): boolean {
  const isListed = /(?:\d{1,2}\s?(?:,|och|and)|dagar)\s{0,2}(?:den\s)?$/iu.test(
    when.text.slice(Math.max(0, said.from - 30), said.from),
  );
  const isJoined = /\s(?:och|and)\s/u.test(when.text.slice(said.from, said.to));
  const isNext = last !== null && Date.parse(last.day) - Date.parse(day) <= 86_400_000;
  return isListed || (isJoined && last !== null && !isNext);
}

function isWithin(day: string, { day: first, last }: Dated): boolean {
  return day === first || (last !== null && day > first && day <= last.day);
}

function difference({ said, day, when }: Dated): Days['weekdayDiffers'] {
  // Any Monday and the days after it: only the weekday's name is wanted.
  const name = formatWeekday(`2024-01-0${said.weekday ?? 1}`, 'sv');
  return { said: name, is: formatWeekday(day, 'sv'), lines: linesOf(when.row) };
}

function monthSaid({ sections }: Sheet): Days['month'] {
  for (const labelled of [true, false]) {
    const names = labelled ? ['date', 'time', 'place'] : ['head', 'title'];
    for (const { row, from, text } of sections
      .filter(({ name }) => names.includes(name))
      .flatMap(stretches)) {
      const [said, another] = text.length <= 160 ? [...saidMonths(text)] : [];
      if (!said) continue;
      use(row, from + said.from, from + said.to);
      const isOutright = !another && text.length - (said.to - said.from) < 60;
      return found(
        `${said.year}-${String(said.month).padStart(2, '0')}`,
        [row] satisfies Row[],
        isOutright ? 'sure' : 'check',
      );
    }
  }
  return null;
}
