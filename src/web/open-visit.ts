import type { Request, Response } from 'express';
import type { Lang } from '../language.ts';
import type { Services, Visit } from './visit.ts';

/** The prefix of the address decides the language, of error pages too. */
export function openVisit(services: Services, req: Request, res: Response): Visit {
  const lang: Lang = /^\/en(\/|$)/.test(req.path) ? 'en' : 'sv';
  return { services, lang, now: services.clock.now(), req, res };
}
