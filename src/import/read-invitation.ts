import type { LocalDay } from '../time.ts';
import { attendanceSaid } from './attendance-said.ts';
import { clocksSaid } from './clocks-said.ts';
import { contactsSaid } from './contacts-said.ts';
import { daysSaid } from './days-said.ts';
import { deadlineSaid } from './deadline-said.ts';
import { fromProgramme } from './from-programme.ts';
import type { Invitation } from './invitation.ts';
import { kindSaid } from './kind-said.ts';
import { organisersSaid } from './organisers-said.ts';
import { placeRows } from './place-rows.ts';
import { placeSaid } from './places-said.ts';
import { priceSaid } from './price-said.ts';
import { programmeSaid } from './programme-said.ts';
import { proseSaid, useLabel } from './prose-said.ts';
import { seriesSaid } from './series-said.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { siblingsSaid } from './siblings-said.ts';
import { speakersSaid } from './speakers-said.ts';
import { suggestionsFor } from './suggestions.ts';
import { titleSaid } from './title-said.ts';
import { furnitureLines, unusedLines } from './unused-lines.ts';
import { whenRows } from './when-rows.ts';
import { yearHints } from './year-hints.ts';

/**
 * Reads the text of an invitation in Swedish or English: deterministic, without network, never an exception.
 * Nothing is in the result that the text does not say or that does not plainly follow from it.
 * @param today only for dates without a year that nothing else in the text tells
 */
export function readInvitation(text: string, today: LocalDay): Invitation {
  const sheet = sheetOf(text, today);
  const hints = yearHints(sheet);
  const rows = whenRows(sheet);
  const days = daysSaid(sheet, rows, hints);
  const endRows = sheet.sections
    .filter(({ name }) => name === 'end')
    .flatMap(({ heading, rows: own }) => (heading ? [heading, ...own] : own));
  const clocks = clocksSaid(rows, endRows, days.endDay !== null);
  const isOneOfMore = rows.some(
    ({ row, source, dates }) => source !== 'sentence' && dates.length > 0 && row.used.length === 0,
  );
  const places = placeRows(
    sheet,
    new Set(rows.filter(({ row }) => row.used.length > 0).map(({ row }) => row)),
  );
  const place = placeSaid(places, isOneOfMore);
  const { title, called, stretch } = titleSaid(sheet);
  const kind = kindSaid(sheet, title, stretch);
  const series = seriesSaid(sheet);
  const programme = programmeSaid(sheet, hints);
  const speakers = [...programme.speakers, ...speakersSaid(sheet)];
  const siblings = siblingsSaid(sheet, title?.value ?? null, hints);
  const attendance = attendanceSaid(sheet, places, place, kind);
  const when = fromProgramme({ ...days, ...clocks }, programme);
  const deadline = deadlineSaid(sheet, days.day, hints);
  const price = priceSaid(sheet);
  const organisers = organisersSaid(sheet);
  const contacts = contactsSaid(sheet);
  const prose = proseSaid(sheet);
  useLabels(sheet);
  const unused = unusedLines(sheet.rows);
  return {
    kind,
    title,
    series,
    ...prose,
    called,
    ...when,
    attendance,
    ...place,
    deadline,
    ...price,
    organisers,
    ...contacts,
    speakers,
    sessions: programme.sessions,
    siblings,
    unused,
    furniture: furnitureLines(sheet.rows),
    suggestions: suggestionsFor(sheet.rows, sheet.sections, unused),
  };
}

/** A heading is used when something under it is; with nothing of it read, it is left as its rows are. */
function useLabels({ sections }: Sheet): void {
  for (const [index, section] of sections.entries()) {
    const { name, heading, valueFrom, rows } = section;
    if (!heading) continue;
    const value = heading.used.some(([from]) => from >= valueFrom);
    const next = sections[index + 1];
    // "Om vatten" above a label is no heading of it.
    const leads =
      name !== 'body' && rows.length === 0 && valueFrom >= heading.text.length && next?.heading?.used.length;
    if (value || rows.some(({ used }) => used.length > 0) || leads) useLabel(section);
  }
}
