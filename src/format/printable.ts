/**
 * Text that XML and iCalendar can carry: line breaks as \n, no control characters, no halves of characters.
 * Everything else stays as it was written.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|\u0085/g, '\n')
    .replace(notAllowed, '')
    .toWellFormed();
}

const notAllowed = /(?![\n\t])[\p{Cc}\ufffe\uffff]/gu;
