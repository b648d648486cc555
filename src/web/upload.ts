import type { Request, Response } from 'express';
import multer, { MulterError, memoryStorage } from 'multer';

export type Upload = { ok: true; bytes: Uint8Array | null } | { ok: false; problem: 'large' | 'broken' };

type UploadRules = {
  /** The name of the field with the file. */
  field: string;
  mostBytes: number;
  /** The longest other field, in bytes. */
  mostFieldBytes: number;
};

/** Whether the form may hold a file; its body is read by `readUpload` alone, once it is known who sends it. */
export function isUpload(req: Request): boolean {
  return Boolean(req.is('multipart/form-data'));
}

/** Reads a form with one file (RFC 7578) into memory; the other fields come to stand in the body as always. */
export async function readUpload(
  req: Request,
  res: Response,
  { field, mostBytes, mostFieldBytes }: UploadRules,
): Promise<Upload> {
  const receive = multer({
    storage: memoryStorage(),
    defParamCharset: 'utf8',
    limits: {
      files: 1,
      fileSize: mostBytes,
      fields: 10,
      fieldSize: mostFieldBytes,
      parts: 11,
      headerPairs: 20,
    },
  }).single(field);
  const error = await new Promise<unknown>((resolve) => receive(req, res, resolve));
  if (!error) return { ok: true, bytes: req.file && req.file.size > 0 ? req.file.buffer : null };
  const isLarge = error instanceof MulterError && error.code === 'LIMIT_FILE_SIZE';
  return { ok: false, problem: isLarge ? 'large' : 'broken' };
}
