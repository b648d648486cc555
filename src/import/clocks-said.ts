import type { Certainty, ClockTime, Found, Invitation } from './invitation.ts';
import { found } from './sheet.ts';
import { type Row, use } from './text-rows.ts';
import { type SaidTime, saidTimes } from './times-said.ts';
import type { WhenRow } from './when-rows.ts';

type Clocks = Pick<Invitation, 'start' | 'end' | 'gathering'>;
type Timed = { when: WhenRow; said: SaidTime };

const gathers =
  /registrering|samling|fika|kaffe|frukost|insläpp|drop-?in|dörrar|incheckning|mingel|smörgås|registration|coffee|doors|check-in|breakfast/iu;

/** When the event begins and ends, and when people gather before. */
export function clocksSaid(rows: readonly WhenRow[], endRows: readonly Row[], hasLastDay: boolean): Clocks {
  const gathering = gatheringSaid(rows);
  const timed = rows.flatMap((when) => timesIn(when, gathering?.when === when ? gathering : null));
  const [first] = [...timed.filter(({ when }) => when.source !== 'sentence'), ...timed];
  const none = { start: null, end: null, gathering: gathering?.found ?? null };
  if (!first) return none;
  const { start, end } = first.said;
  // Two days: from a time on the first to a time on the last.
  const own = timed.filter(({ when }) => when.row === first.when.row && when.source === first.when.source);
  const second = own[1]?.said;
  const lastEnd = hasLastDay && !end && second && !second.end ? second.start : null;
  const endLabel = timed.find(({ when }) => endRows.includes(when.row) && when.row !== first.when.row);
  const others = timed.filter(
    ({ when, said }) =>
      when.source !== 'sentence' &&
      said !== second &&
      said !== endLabel?.said &&
      (said.start !== start || (said.end ?? end) !== end),
  );
  const isDoubtful =
    first.when.source === 'sentence' ||
    others.length > 0 ||
    (second !== undefined && !lastEnd && second !== endLabel?.said);
  const certainty: Certainty = isDoubtful ? 'check' : 'sure';
  const said = timed.filter(({ said: one }) => one.start === start && one.end === end);
  for (const { when, said: one } of [
    ...said,
    ...(lastEnd && own[1] ? [own[1]] : []),
    ...(endLabel ? [endLabel] : []),
  ])
    use(when.row, when.from + one.from, when.from + one.to);
  const from = [...new Set(said.map(({ when }) => when.row))];
  const until = end ?? lastEnd ?? endLabel?.said.start ?? null;
  const isAfter = until !== null && (hasLastDay || until > start);
  const untilRows = end || !endLabel || lastEnd ? from : [endLabel.when.row];
  return {
    ...none,
    start: found(start, from, certainty),
    end: isAfter ? found(until, untilRows, certainty) : null,
  };
}

function timesIn(when: WhenRow, gathering: Gathering | null): Timed[] {
  const bareHours = when.source === 'label' || when.dates.length > 0;
  return [...saidTimes(when.text, { bareHours })]
    .filter(({ from }) => !gathering || from < gathering.from || from >= gathering.to)
    .filter(({ from }) => !when.dates.some((date) => from >= date.from && from < date.to))
    .map((said) => ({ when, said }));
}

type Gathering = {
  when: WhenRow;
  from: number;
  to: number;
  found: Found<{ at: ClockTime | null; text: string }>;
};

/** "(registrering och fika från kl. 09:00)", ", kaffe från 8.30". */
function gatheringSaid(rows: readonly WhenRow[]): Gathering | null {
  for (const when of rows) {
    if (when.source === 'sentence' || when.text.length > 300) continue;
    for (const clause of clausesOf(when.text)) {
      if (!gathers.test(clause.text)) continue;
      const [time] = saidTimes(clause.text, { bareHours: true });
      const last = time ?? bareHour(clause.text);
      if (!last) continue;
      const to = clause.from + clause.text.length;
      const text = usual(clause.text.replace(/^[\s,;.(]{1,5}|[\s,;.)]{1,5}$/gu, ''));
      use(when.row, when.from + clause.from, when.from + to);
      const derived = clause.text.includes(text) ? null : 'written-as-usual';
      return {
        when,
        from: clause.from,
        to,
        found: found({ at: last.start, text }, [when.row], 'sure', derived),
      };
    }
  }
  return null;
}

/** "kaffe från 9" */
function bareHour(text: string): { start: ClockTime } | null {
  const [, hour] = /(?:från|from|fr\.?o\.?m\.?)\s(\d{1,2})$/iu.exec(text.replace(/[\s.,)]{1,5}$/u, '')) ?? [];
  return hour && Number(hour) < 24 ? { start: `${hour.padStart(2, '0')}:00` } : null;
}

/** What parentheses and commas part; the stop of "kl." and of a time parts nothing. */
function clausesOf(text: string): { text: string; from: number }[] {
  const clauses: { text: string; from: number }[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(/[,;()\t]|\.(?=\s\p{Lu})/gu)) {
    const end = mark === ')' ? index + 1 : index;
    clauses.push({ text: text.slice(from, end), from });
    from = end;
  }
  return [...clauses, { text: text.slice(from), from }];
}

/** First letter upper case, and clock times as they are written in Swedish. */
function usual(text: string): string {
  const [first = ''] = text;
  const isEnglish = /\b(?:from|and|coffee|registration)\b/iu.test(text) && !/kl\./.test(text);
  const times = isEnglish ? text : text.replace(/(?<!\d)(\d{1,2}):(\d{2})(?!\d)/gu, '$1.$2');
  return first.toUpperCase() + times.slice(first.length);
}
