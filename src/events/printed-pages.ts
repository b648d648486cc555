import type { ShownDay } from './programme-view.ts';

/**
 * What the print sheet measures, in mm: A4 less its margins, and how much room a line of each kind takes with Plex at
 * 10.5 points. Measured in Chromium; see test/journeys/programme-editor-pages.
 */
const firstPage = 261;
const laterPage = 251;
const head = 96;
const line = 5.19;
const charactersPerLine = 88;
const titleLine = 5.3;
const titleCharactersPerLine = 62;
const paragraphGap = 4.2;
const rowGap = 5;
const speakersGap = 2;
const dayHeading = 14;

type Row = ShownDay['rows'][number];

/** About which page of the printed sheet each row of the programme stands on, from 1, in the order of the rows. */
export function printedPages(days: readonly ShownDay[]): number[] {
  let page = 1;
  let left = firstPage - head;
  return days.flatMap(({ heading, rows }) =>
    rows.map((row, index) => {
      const needed = heightOf(row) + rowGap + (index === 0 && heading ? dayHeading : 0);
      // A break opens the page of the row that follows it; it never ends a page alone.
      const next = row.isSession ? undefined : rows[index + 1];
      if (needed + (next ? heightOf(next) : 0) - rowGap > left) {
        page += 1;
        left = laterPage;
      }
      left -= needed;
      return page;
    }),
  );
}

function heightOf({ isSession, title, abstract, speakers }: Row): number {
  const heading = isSession ? linesOf(title, titleCharactersPerLine) * titleLine + 2 : line;
  const paragraphs = abstract.split(/\n{2,}/).filter((text) => text.trim() !== '');
  const prose = paragraphs.reduce((height, text) => height + proseHeight(text), 0);
  const people = speakers.map(({ names, rest }) => linesOf(`– ${names}, ${rest}`, charactersPerLine));
  const listed = people.length > 0 ? speakersGap + people.reduce((sum, lines) => sum + lines * line, 0) : 0;
  return heading + prose + listed;
}

function proseHeight(text: string): number {
  return text
    .split('\n')
    .reduce((height, one) => height + linesOf(one, charactersPerLine) * line, paragraphGap);
}

function linesOf(text: string, characters: number): number {
  return Math.max(1, Math.ceil(text.length / characters));
}
