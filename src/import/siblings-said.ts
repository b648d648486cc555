import { type SaidDate, type SaidMonth, saidDates, saidMonths } from './dates-said.ts';
import { saysDeadline } from './deadline-words.ts';
import type { Certainty, Found, Sibling } from './invitation.ts';
import { useLabel } from './prose-said.ts';
import { resolved, type YearHints } from './resolved-day.ts';
import { isButton, isProse } from './row-kinds.ts';
import { found, type Sheet, type Stretch, stretches } from './sheet.ts';
import { type Row, use } from './text-rows.ts';
import { saidTimes } from './times-said.ts';
import { isTown } from './towns.ts';

type Dated = { stretch: Stretch; day: SaidDate | null; month: SaidMonth | null };

const mostSiblings = 50;

/** Other events of the series, from a list of them: a title with its date, before it, after it, or on the same line. */
export function siblingsSaid(sheet: Sheet, title: string | null, hints: YearHints): Found<Sibling>[] {
  return sheet.sections
    .filter(({ name }) => name === 'upcoming')
    .flatMap((section) => {
      const all = siblingsIn(stretches(section), title, hints);
      if (all.length > 0) useLabel(section);
      return all;
    })
    .slice(0, mostSiblings);
}

function siblingsIn(all: readonly Stretch[], title: string | null, hints: YearHints): Found<Sibling>[] {
  const siblings: Found<Sibling>[] = [];
  let waiting: Stretch | null = null;
  const rows = all.filter(({ text }) => text.length <= 400 && !isButton(text));
  const datesFirst = rows[0] !== undefined && isDateOnly(rows[0]);
  for (const [index, stretch] of rows.entries()) {
    const dated = datedIn(stretch);
    const own = dated ? titleBeside(dated) : null;
    if (!dated) {
      waiting = isProse(stretch.text) ? null : stretch;
      continue;
    }
    const next = rows[index + 1];
    const beside = datesFirst ? (next && !datedIn(next) ? next : null) : waiting;
    const name = own ?? beside;
    if (name)
      siblings.push(
        sibling(name, dated, own ? [stretch.row] : [name.row, stretch.row], title, hints, own !== null),
      );
    waiting = null;
  }
  return siblings.filter(({ value }) => value.title !== '');
}

function datedIn(stretch: Stretch): Dated | null {
  const [day = null] = [...saidDates(stretch.text)].filter(
    ({ from, to }) => !saysDeadline(stretch.text, from, to),
  );
  const [month = null] = day ? [] : saidMonths(stretch.text);
  return day || month ? { stretch, day, month } : null;
}

function isDateOnly(stretch: Stretch): boolean {
  const dated = datedIn(stretch);
  return dated !== null && titleBeside(dated) === null;
}

/** What stands on the line of the date besides it, if that is a title; "datum och tid kommer senare" is none. */
function titleBeside({ stretch: { row, from, text }, day, month }: Dated): Stretch | null {
  const said = day ?? month;
  if (!said) return null;
  const before = text.slice(0, said.from).replace(/[\s,:;|(–—-]{1,6}$/u, '');
  if (/\p{L}{3}/u.test(before)) return { row, from, text: before };
  const rest = text.slice(said.to);
  const [lead = ''] = /^[\s,:;|)–—-]{1,6}/u.exec(rest) ?? [];
  const after = withoutTime(rest.slice(lead.length));
  const isTitle =
    /\p{L}{3}/u.test(after) &&
    !/datum|anmäl|presenteras|meddelas|kommer|later|to be announced|längre fram/iu.test(after);
  return isTitle ? { row, from: from + said.to + lead.length, text: after } : null;
}

function withoutTime(text: string): string {
  const [time] = saidTimes(text, { bareHours: true });
  if (!time || time.from > 6) return text;
  return text.slice(time.to).replace(/^[\s,:;|)–—-]{1,6}/u, '');
}

function sibling(
  name: Stretch,
  { stretch, day, month }: Dated,
  rows: Row[],
  title: string | null,
  hints: YearHints,
  isBeside: boolean,
): Found<Sibling> {
  const date = day && resolved(day, hints);
  const [time] = saidTimes(stretch.text, { bareHours: day !== null });
  const plain = name.text.replaceAll('\t', ' ').trim();
  const isPlace = isTown(plain);
  const value: Sibling = {
    title: isPlace ? (title ?? plain) : plain,
    day: date?.day ?? null,
    month: month ? `${month.year}-${String(month.month).padStart(2, '0')}` : null,
    start: time?.start ?? null,
    town: isPlace ? plain : null,
  };
  for (const row of rows) use(row);
  const certainty: Certainty =
    date && date.certainty === 'check' ? 'check' : isBeside || rows.length === 2 ? 'sure' : 'check';
  return found(value, rows, certainty, date?.derived ?? null);
}
