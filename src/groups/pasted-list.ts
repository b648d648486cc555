/** A person as a line of a pasted list says. */
type PastedPerson = { firstName: string; lastName: string; email: string };

export type PastedList = {
  people: PastedPerson[];
  /** Lines that cannot be read, by their number in what was pasted, from 1. */
  unread: { line: number; text: string }[];
};

/** At most so much of a line is repeated in a message. */
const shown = 60;

/**
 * Reads lines of first name, last name and address, parted by tabs (as Excel pastes), semicolons or commas. A first
 * line of headings, empty lines, quotes and more columns are no matter.
 */
export function readPastedList(text: string): PastedList {
  const list: PastedList = { people: [], unread: [] };
  const lines = text.split(/\r\n|\r|\n/).map((line, index) => ({ line: index + 1, text: line.trim() }));
  const written = lines.filter((line) => line.text.replace(/[\t;,"\uFEFF]/g, '').trim() !== '');
  for (const [index, { line, text: row }] of written.entries()) {
    const [firstName = '', lastName = '', email = ''] = cells(row);
    if (firstName && lastName && email.includes('@')) list.people.push({ firstName, lastName, email });
    else if (index > 0 || !isHeading(row)) list.unread.push({ line, text: cut(row) });
  }
  return list;
}

function cells(row: string): string[] {
  const separator = ['\t', ';', ','].find((candidate) => row.includes(candidate)) ?? '\t';
  return row.split(separator).map((cell) => cell.replace(/^[\s"\uFEFF]+|[\s"]+$/g, ''));
}

function isHeading(row: string): boolean {
  return !row.includes('@') && /namn|name|e-?post|e-?mail/i.test(row);
}

function cut(row: string): string {
  const characters = [...row.replace(/\s+/g, ' ')];
  return characters.length > shown ? `${characters.slice(0, shown).join('')}…` : characters.join('');
}
