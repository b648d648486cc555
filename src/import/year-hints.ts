import type { LocalDay } from '../time.ts';
import { saidDates, saidMonths } from './dates-said.ts';
import type { YearHints } from './resolved-day.ts';
import type { Sheet } from './sheet.ts';
import { stretches } from './sheet.ts';

const year = /(?<![\d.,:/–-]|agenda |mål |vision )(?:20)\d{2}(?![\d–-]|\s[–-]|[.:/]\d)/giu;
const headRows = 12;

/** The only year that the head of the text says; two years tell nothing. */
export function yearHints({ sections, today }: Sheet): YearHints {
  const years = new Set<number>();
  const open = sections.filter(({ name }) => !['upcoming', 'contact', 'signature', 'dropped'].includes(name));
  for (const { text } of open.flatMap(stretches).slice(0, 200))
    for (const date of saidDates(text.slice(0, 2_000))) if (date.year) years.add(date.year);
  for (const { text } of sections
    .filter(({ name }) => ['head', 'title', 'date'].includes(name))
    .flatMap(stretches)
    .slice(0, headRows)) {
    const short = text.length <= 150 ? text : '';
    for (const month of saidMonths(short)) years.add(month.year);
    for (const [said] of short.matchAll(year)) years.add(Number(said));
  }
  const plausible = [...years].filter((one) => isNear(one, today));
  return { heading: plausible.length === 1 ? (plausible[0] ?? null) : null, today };
}

function isNear(one: number, today: LocalDay): boolean {
  return one > 2000 && one <= Number(today.slice(0, 4)) + 3;
}
