import type { RequestHandler } from 'express';
import { isUpload } from './upload.ts';

/**
 * Express answers TRACE and forms in odd encodings; a page knows GET, HEAD and UTF-8 forms by POST.
 * @param withFiles the addresses to which a form may also send a file
 */
export function requestGate(withFiles: readonly string[]): RequestHandler {
  return (req, res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD') return next();
    if (req.method === 'OPTIONS') {
      res.set('Allow', 'GET, HEAD, POST').status(204).end();
      return;
    }
    if (req.method !== 'POST') {
      res.set('Allow', 'GET, HEAD, POST').sendStatus(405);
      return;
    }
    const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(req.get('content-type') ?? '')?.[1];
    const isForm = req.is('application/x-www-form-urlencoded') && (!charset || /^utf-?8$/i.test(charset));
    const isFile = isUpload(req) && withFiles.includes(req.path);
    if (!(isForm || isFile) || req.get('content-encoding')) {
      res.sendStatus(415);
      return;
    }
    next();
  };
}
