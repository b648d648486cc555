import { getDocumentProxy } from 'unpdf';
import { FileProblem } from './file-problem.ts';
import { type Piece, textOfPage } from './page-lines.ts';

/** An invitation with its programme has a few pages, a conference's book fifty. */
const mostPages = 100;

/** The text of a .pdf, column by column. No script runs, no picture is drawn, nothing is fetched. Throws a FileProblem. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const pdf = await opened(bytes);
  if (pdf.numPages > mostPages) throw new FileProblem('pages');
  if ((await pdf.getAttachments()) !== null) throw new FileProblem('embedded');
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: false });
    pages.push(textOfPage(items.flatMap((item) => ('str' in item ? (pieceOf(item) ?? []) : []))));
    page.cleanup();
  }
  return pages.join('\n\n');
}

async function opened(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(bytes, {
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      enableXfa: false,
      maxImageSize: 1,
      verbosity: 0,
    });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new FileProblem(isLocked ? 'encrypted' : 'damaged');
  }
}

type Item = { str: string; transform: unknown[]; width: number; height: number };

function pieceOf({ str, transform, width, height }: Item): Piece | null {
  const [x, y] = transform.slice(4).map(Number);
  if (str.trim() === '' || x === undefined || y === undefined) return null;
  return {
    text: str,
    x,
    y,
    width,
    size: height || Math.hypot(Number(transform[2]), Number(transform[3])) || 10,
  };
}
