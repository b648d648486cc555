import type { Line } from './invitation.ts';

/** A line, or what stands between two soft breaks of it: several pieces may have the same number. */
export type Piece = Line & {
  /** Counted up for each column of a text in columns. */
  column: number;
};

/** The lines of a text, numbered from 1, without what cannot be seen; tabs and wide gaps become one tab. */
export function pieces(text: string): Piece[] {
  const all: Piece[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const parts = line.split(/[\v\f\u2028\u2029\u0085]/).map(visible);
    const said = parts.filter((part) => part.trim() !== '');
    for (const text of said.length > 0 ? said : ['']) all.push({ number: index + 1, text, column: 0 });
  }
  return all;
}

/** Without marks that Word, web pages and mail leave behind. */
function visible(text: string): string {
  if (text === '') return '';
  return (
    text
      .normalize('NFC')
      .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufffc]/g, '')
      .replace(/(?!\t)[\p{Cc}\ud800-\udfff\ufffe\uffff]/gu, '')
      .replace(/[^\S\t]/gu, ' ')
      // Quoted in a mail, or marked up.
      .replace(/^(?:[> ]{1,20}(?<=>.{0,20})|#{1,6} )/u, '')
      .replaceAll('**', '')
      .trimEnd()
  );
}
