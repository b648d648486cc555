import type { ListedAttendee } from './attendee.ts';
import type { AttendeeColumn } from './attendee-columns.ts';
import { timeAsSerial } from './spreadsheet-time.ts';
import { headingStyle, textStyle, timeStyle } from './workbook-xml.ts';

type Columns = readonly AttendeeColumn[];

/** Up to and with the headings, which stay in sight when one scrolls. */
export function sheetStart(columns: Columns): string {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const headings = columns.map(({ heading }, index) => textCell(`${letter(index)}1`, heading, headingStyle));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetViews><sheetView workbookViewId="0">',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>',
    '<selection pane="bottomLeft"/></sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols><sheetData><row r="1">${headings.join('')}</row>`,
  ].join('');
}

/** @param first the number of the first of these rows; the headings are row 1. */
export function sheetRows(columns: Columns, attendees: readonly ListedAttendee[], first: number): string {
  return attendees
    .map((attendee, index) => {
      const row = first + index;
      const cells = columns.map((column, place) => cell(`${letter(place)}${row}`, column, attendee));
      return `<row r="${row}">${cells.join('')}</row>`;
    })
    .join('');
}

export function sheetEnd(columns: Columns, lastRow: number): string {
  const filtered = filteredCells(columns, lastRow).replaceAll('$', '');
  return `</sheetData><autoFilter ref="${filtered}"/></worksheet>`;
}

/** All cells, "$A$1:$N$76". */
export function filteredCells(columns: Columns, lastRow: number): string {
  return `$A$1:$${letter(columns.length - 1)}$${lastRow}`;
}

function cell(place: string, column: AttendeeColumn, attendee: ListedAttendee): string {
  switch (column.kind) {
    case 'text': {
      const value = column.value(attendee);
      return value ? textCell(place, value, textStyle) : '';
    }
    case 'number': {
      const value = column.value(attendee);
      return value === null ? '' : `<c r="${place}"><v>${value}</v></c>`;
    }
    case 'time': {
      const value = column.value(attendee);
      return value ? `<c r="${place}" s="${timeStyle}"><v>${timeAsSerial(value)}</v></c>` : '';
    }
  }
}

/** Text that stands in its cell is never a formula, however it begins. */
function textCell(place: string, text: string, style: number): string {
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** The most that a cell holds, in UTF-16 units. */
const longestCell = 32_767;

/**
 * What XML cannot hold, or would change, is written `_x000D_`, and so is a text that looks like that
 * (ISO/IEC 29500-1, 22.9.2.19).
 */
function xmlText(text: string): string {
  return (text.length > longestCell ? text.slice(0, longestCell) : text)
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(unfit, coded)
    .replace(/[&<>]/g, (sign) => entities[sign] ?? '');
}

/** Control characters, but for tab and new line and those from 7F on, which XML bears. */
const unfit = /(?![\t\n\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]/gu;

function coded(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A, B, C … : the list has fewer than 27 columns. */
function letter(index: number): string {
  return String.fromCharCode(65 + index);
}
