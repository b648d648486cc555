import { configure, type FileEntry, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import { FileProblem } from './file-problem.ts';
import { textOfWordXml } from './word-xml-file.ts';

/** A document of Word has some twenty parts; one with pictures some hundred. */
const mostParts = 1_000;
/** The text of a long report, with all that Word writes around it, is a tenth of that. */
const mostXmlBytes = 30 * 1024 * 1024;

/** The text of a .docx as copying it from Word gives it. Throws a FileProblem. */
export async function textOfDocx(bytes: Uint8Array): Promise<string> {
  configure({ useWebWorkers: false });
  const zip = new ZipReader(new Uint8ArrayReader(bytes));
  const parts: FileEntry[] = [];
  try {
    for await (const part of zip.getEntriesGenerator()) {
      if (parts.length >= mostParts) throw new FileProblem('heavy');
      if (!part.directory) parts.push(part);
    }
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem('damaged');
  }
  const document = parts.find(({ filename }) => /^word\/document\d*\.xml$/.test(filename));
  if (!document) throw new FileProblem('kind');
  if (parts.some(({ encrypted }) => encrypted)) throw new FileProblem('encrypted');
  if (parts.some(({ filename }) => /^word\/(embeddings\/|vbaProject)/.test(filename)))
    throw new FileProblem('embedded');
  return textOfWordXml(await xmlOf(document));
}

/** What is said of its size is not believed: it is counted while it is unpacked. */
async function xmlOf(part: FileEntry): Promise<string> {
  if (part.uncompressedSize > mostXmlBytes) throw new FileProblem('heavy');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pieces: string[] = [];
  let size = 0;
  const counted = new WritableStream<Uint8Array>({
    write(piece) {
      size += piece.length;
      if (size > mostXmlBytes) throw new FileProblem('heavy');
      pieces.push(decoder.decode(piece, { stream: true }));
    },
  });
  try {
    await part.getData(counted, { checkSignature: true });
    return pieces.join('') + decoder.decode();
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem(size > mostXmlBytes ? 'heavy' : 'damaged');
  }
}
