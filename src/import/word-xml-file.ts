import sax, { type SAXParser } from 'sax';
import { FileProblem } from './file-problem.ts';

/** No text that can be read is as long. */
const mostCharacters = 2_000_000;

/** A table while it is read: the lines of each cell of the row, and the rows that are done. */
type Table = { cells: string[][]; lines: string[] };

/**
 * The text of the main part of a Word document (ISO/IEC 29500-1, chapter 17): a paragraph a line, tabs and line breaks
 * as they are, lists with a hyphen, the cells of a row joined by tabs. Nothing outside the part is looked at.
 */
export function textOfWordXml(xml: string): string {
  const page: string[] = [];
  const tables: Table[] = [];
  /** The paragraphs that are open: a text box is a paragraph within one. */
  const paragraphs: string[] = [];
  let isText = false;
  let isHeading = false;
  let hidden = 0;
  let length = 0;

  const put = (text: string) => {
    length += text.length;
    if (length > mostCharacters) throw new FileProblem('heavy');
    const line = paragraphs.pop();
    if (line !== undefined) paragraphs.push(hidden === 0 ? line + text : line);
  };
  const lines = () => tables.at(-1)?.cells.at(-1) ?? page;

  const hide = () => {
    hidden += 1;
  };
  const show = () => {
    hidden -= 1;
  };
  const open: Record<string, (value: string) => void> = {
    'w:p': () => {
      paragraphs.push('');
      isHeading = false;
    },
    'w:pStyle': (style) => {
      isHeading = /^(heading|rubrik|title)/i.test(style);
      if (/^(listbullet|punktlista)/i.test(style)) put('- ');
    },
    'w:t': () => {
      isText = true;
    },
    'w:tab': () => put('\t'),
    'w:br': () => put('\n'),
    'w:cr': () => put('\n'),
    'w:noBreakHyphen': () => put('-'),
    // A numbered heading is no item of a list, and number 0 is no list.
    'w:numId': (list) => {
      if (!isHeading && list !== '0' && paragraphs.at(-1) === '') put('- ');
    },
    'w:tbl': () => void tables.push({ cells: [], lines: [] }),
    'w:tc': () => void tables.at(-1)?.cells.push([]),
    // The same as before it, for programs that know less; and from where text was moved.
    'mc:Fallback': hide,
    'w:moveFrom': hide,
  };
  const close: Record<string, () => void> = {
    'w:p': () => {
      const line = paragraphs.pop();
      if (line !== undefined && hidden === 0) lines().push(...line.split('\n'));
    },
    'w:t': () => {
      isText = false;
    },
    'w:tr': () => {
      const table = tables.at(-1);
      if (table) table.lines.push(...rowLines(table.cells.splice(0)));
    },
    'w:tbl': () => {
      const table = tables.pop();
      if (table) lines().push(...table.lines);
    },
    'mc:Fallback': show,
    'w:moveFrom': show,
  };
  // Tab stops are described with the same name as tabs.
  let stops = 0;
  feed(xml, (reader) => {
    reader.onopentag = ({ name, attributes }) => {
      if (name === 'w:tabs') stops += 1;
      if (stops === 0) open[name]?.(String(attributes['w:val'] ?? ''));
    };
    reader.onclosetag = (name) => {
      if (name === 'w:tabs') stops -= 1;
      else if (stops === 0) close[name]?.();
    };
    reader.ontext = (text) => {
      if (isText) put(text);
    };
  });
  return page.join('\n');
}

/** The first lines of the cells beside each other, what follows in a cell below. */
function rowLines(cells: readonly string[][]): string[] {
  const first = cells.map(([line = '']) => line).join('\t');
  return [first, ...cells.flatMap(([, ...more]) => more)];
}

/** Strict XML; a document type, which alone can define entities, is refused. */
function feed(xml: string, listen: (reader: SAXParser) => void): void {
  const reader = sax.parser(true, { position: false });
  reader.ondoctype = () => {
    throw new FileProblem('odd');
  };
  reader.onerror = () => {
    throw new FileProblem('damaged');
  };
  listen(reader);
  reader.write(xml).close();
}
