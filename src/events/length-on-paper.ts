import type { ShownDay } from './programme-view.ts';

/**
 * What the print sheet measures, in mm: A4 less its margins, and what stands on it in Plex at 10.5 points. Measured in
 * Chromium, see test/journeys/writing-a-programme.
 */
const firstPage = 261;
const laterPage = 251;
const head = 92;
const dayHeading = 14;
const line = 5.2;
const charactersPerLine = 80;
const charactersPerTitleLine = 70;
const afterTitle = 2.1;
const afterParagraph = 4.2;
const afterRow = 5;

type Row = ShownDay['rows'][number];

/** About which page of the printed sheet each row of the programme stands on, from 1, in the order of the rows. */
export function printedPages(days: readonly ShownDay[]): number[] {
  let page = 1;
  let left = firstPage - head;
  return days.flatMap(({ heading, rows }) =>
    rows.map((row, index) => {
      const needed = heightOf(row) + afterRow + (index === 0 && heading ? dayHeading : 0);
      // A break opens the page of the row that follows it; it never ends a page alone.
      const next = row.isSession ? undefined : rows[index + 1];
      if (needed + (next ? heightOf(next) : 0) - afterRow > left) {
        page += 1;
        left = laterPage;
      }
      left -= needed;
      return page;
    }),
  );
}

function heightOf({ isSession, title, abstract, speakers }: Row): number {
  if (!isSession) return line;
  const people = speakers.map(({ names, rest }) => `– ${names}, ${rest}`).join('\n');
  const blocks = [...abstract.split(/\n{2,}/), people].filter((text) => text.trim() !== '');
  const texts = blocks.map((text) => linesOf(text, charactersPerLine) * line + afterParagraph);
  const below = texts.reduce((sum, height) => sum + height, -afterParagraph);
  return linesOf(title, charactersPerTitleLine) * line + (blocks.length > 0 ? afterTitle + below : 0);
}

function linesOf(text: string, characters: number): number {
  const lines = text.split('\n').map((one) => Math.max(1, Math.ceil(one.length / characters)));
  return lines.reduce((sum, count) => sum + count, 0);
}
