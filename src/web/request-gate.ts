import type { RequestHandler } from 'express';

/** Express answers TRACE and forms in odd encodings; a page knows GET, HEAD and UTF-8 forms by POST. */
export const requestGate: RequestHandler = (req, res, next) => {
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
  if (!isForm || req.get('content-encoding')) {
    res.sendStatus(415);
    return;
  }
  next();
};
