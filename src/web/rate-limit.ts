import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { showTooMany } from './error-pages.ts';
import { openVisit } from './open-visit.ts';
import type { Services } from './visit.ts';

/** So many POSTs a client address and ten minutes: an office behind one address gets through, a script does not. */
export const postsPerTenMinutes = 400;

/** Of them so many while signing in: codes are guessed and letters asked for by scripts. */
export const signInsPerTenMinutes = 60;

export function limitPosts(services: Services, limit = postsPerTenMinutes): RequestHandler {
  return rateLimit({
    windowMs: 10 * 60_000,
    limit,
    skip: (req) => req.method !== 'POST',
    keyGenerator: (req) => ipKeyGenerator(req.ip ?? ''),
    standardHeaders: false,
    legacyHeaders: false,
    handler: (req, res, next) => {
      showTooMany(openVisit(services, req, res), 600).catch(next);
    },
  });
}
