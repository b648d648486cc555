import { randomBytes } from 'node:crypto';
import type { ErrorRequestHandler } from 'express';
import { errorText } from './error-text.ts';
import { openVisit } from './open-visit.ts';
import { view } from './view.ts';
import type { Services, Visit } from './visit.ts';

const errorView = view<{ title: string; text: string; t: (typeof errorText)['sv'] }>('web/error');

type Named =
  | 'notFound'
  | 'gone'
  | 'seriesGone'
  | 'linkGone'
  | 'crossSite'
  | 'tooLarge'
  | 'badRequest'
  | 'busy';

const statuses: Record<Named, number> = {
  notFound: 404,
  gone: 410,
  seriesGone: 410,
  linkGone: 410,
  crossSite: 403,
  tooLarge: 413,
  badRequest: 400,
  busy: 503,
};

/** A page of its own for what cannot be answered, in the visitor's language. */
export async function showError(visit: Visit, name: Named): Promise<void> {
  const { title, text } = errorText[visit.lang][name];
  await answer(visit, statuses[name], title, text);
}

export async function showTooMany(visit: Visit, seconds: number): Promise<void> {
  const t = errorText[visit.lang].tooMany;
  visit.res.set('Retry-After', String(seconds));
  await answer(visit, 429, t.title, t.text(Math.max(1, Math.ceil(seconds / 60))));
}

/** Last in the pipeline. The log gets the code, the route and the error's own words; never the form. */
export function errorHandler(services: Services): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (res.headersSent) return next(error);
    const visit = openVisit(services, req, res);
    void answerError(visit, error).catch((second: unknown) => {
      services.log.error({ err: second }, 'the error page failed');
      res.status(500).type('text').send('500');
    });
  };
}

async function answerError(visit: Visit, error: unknown): Promise<void> {
  const status = statusOf(error);
  if (status === 413) return showError(visit, 'tooLarge');
  if (status >= 400 && status < 500) return showError(visit, 'badRequest');
  // The database may be what failed, so that these pages ask it nothing.
  const alone = { ...visit, services: { ...visit.services, siteNotice: async () => null } };
  if (isBusy(error)) {
    visit.res.set('Retry-After', '60');
    return showError(alone, 'busy');
  }
  const code = randomBytes(4).toString('hex');
  visit.services.log.error({ err: error, code, route: visit.req.route?.path }, 'a page failed');
  const t = errorText[visit.lang].broken;
  await answer(alone, 500, t.title, t.text(code));
}

/** The database is locked by another process, full, or has no free connection: trying again is right. */
function isBusy(error: unknown): boolean {
  if (error instanceof Error && error.message.startsWith('timeout exceeded when trying to connect'))
    return true;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('SQLITE_BUSY') || code === 'SQLITE_FULL' || code === '53300';
}

function statusOf(error: unknown): number {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
}

async function answer(visit: Visit, status: number, title: string, text: string): Promise<void> {
  visit.res.set('Cache-Control', 'no-store');
  await errorView(
    visit,
    { title, paths: null, noindex: true },
    { title, text, t: errorText[visit.lang] },
    status,
  );
}
