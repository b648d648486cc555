import { TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A .docx with that body; `parts` besides it, `before` in front of the document's first element. */
export async function docx(
  body: string,
  parts: Record<string, string | Uint8Array> = {},
  { before = '', password = '' } = {},
): Promise<Buffer> {
  const document = `<?xml version="1.0" encoding="UTF-8"?>${before}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`;
  const all = { '[Content_Types].xml': '<Types/>', 'word/document.xml': document, ...parts };
  return zip(all, password);
}

/** A zip of these files. */
export async function zip(all: Record<string, string | Uint8Array>, password = ''): Promise<Buffer> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [name, contents] of Object.entries(all)) {
    const reader = typeof contents === 'string' ? new TextReader(contents) : new Uint8ArrayReader(contents);
    await writer.add(name, reader, password === '' ? {} : { password, zipCrypto: true });
  }
  return Buffer.from(await writer.close());
}

/** A paragraph of Word; a tab in the text is Word's own tab, a line break its soft break. */
export function paragraph(text: string, properties = ''): string {
  const runs = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('\t', '</w:t><w:tab/><w:t xml:space="preserve">')
    .replaceAll('\n', '</w:t><w:br/><w:t xml:space="preserve">');
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${runs}</w:t></w:r></w:p>`;
}

type Placed = { text: string; x: number; y: number };

/** A .pdf of these pages; `catalogue` and `trailer` get more entries, `objects` are numbered from 4. */
export function pdf(
  pages: readonly (readonly Placed[])[],
  { catalogue = '', trailer = '', objects = [] as string[] } = {},
): Buffer {
  const first = 4 + objects.length;
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ');
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...objects,
    ...pages.flatMap((placed, index) => {
      const content = placed
        .map(({ text, x, y }) => `BT /F1 10 Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`)
        .join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + 2 * index + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.7\n';
  const places = all.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

/** Lines under each other, from above. */
export function column(lines: readonly string[], x = 60, y = 780): Placed[] {
  return lines.flatMap((text, index) => (text === '' ? [] : [{ text, x, y: y - index * 14 }]));
}
