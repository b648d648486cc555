import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Visit } from './visit.ts';

/**
 * Sends a file as it is made: no faster than it is taken, and no further when nobody takes it any more. A failure on
 * the way breaks the connection, so that no half file looks whole.
 */
export async function sendDownload(
  visit: Visit,
  file: { name: string; type: string },
  pieces: AsyncIterable<string | Uint8Array>,
): Promise<void> {
  const { res, services } = visit;
  res.attachment(file.name).set('Content-Type', file.type);
  try {
    await pipeline(Readable.from(pieces, { highWaterMark: 1 }), res);
  } catch (error) {
    if (!isGone(error)) services.log.error({ err: error }, 'a download failed on the way');
    res.destroy();
  }
}

/** The visitor closed the connection. */
function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
