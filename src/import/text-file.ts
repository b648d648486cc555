/**
 * The text of a file: UTF-8, UTF-16 with a byte order mark, or what Windows wrote before them (Windows-1252).
 * Null: no text at all.
 */
export function textOfBytes(bytes: Uint8Array): string | null {
  const text = decoded(bytes);
  // A text has line breaks, tabs and page breaks, and nothing else of the kind.
  return /[^\P{Cc}\t\n\v\f\r\u0085]/u.test(text) ? null : text;
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
