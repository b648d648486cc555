import { Router } from 'express';
import type { DeskAccess } from '../organisers/organiser-access.ts';
import { type Address, addresses } from '../paths.ts';
import { showError } from './error-pages.ts';
import { openVisit } from './open-visit.ts';
import { isSameOrigin } from './same-origin.ts';
import type { Handler, Services } from './visit.ts';

/** `public`: anyone. `link`: whoever holds the secret in the address. `demo`: anyone, and nobody in production. */
export type Access = 'public' | 'link' | 'demo';

export type Route = {
  method: 'get' | 'post';
  /** A page has one in each language; what machines read may have a single one. */
  paths: readonly string[];
  /** The desk's stand in organiser-access; only desk-route makes routes with them. */
  access: Access | DeskAccess;
  handler: Handler;
  /** True: a form that does not say where it comes from is refused. */
  strict?: boolean;
};

export function get(address: Address, access: Access, handler: Handler): Route {
  return { method: 'get', paths: Object.values(addresses[address]), access, handler };
}

export function post(address: Address, access: Access, handler: Handler): Route {
  return { method: 'post', paths: Object.values(addresses[address]), access, handler };
}

/** One address for all languages, e.g. `/robots.txt`. */
export function plain(path: string, access: Access, handler: Handler): Route {
  return { method: 'get', paths: [path], access, handler };
}

export function routerOf(services: Services, table: readonly Route[]): Router {
  const router = Router({ strict: false, caseSensitive: true });
  const hidden = services.config.mode === 'production' ? 'demo' : null;
  for (const { method, paths, handler, strict = false } of table.filter(({ access }) => access !== hidden))
    for (const path of paths)
      router[method](path, async (req, res) => {
        const visit = openVisit(services, req, res);
        if (!canBeStored(req.params)) return showError(visit, 'notFound');
        const foreign = method === 'post' && !isSameOrigin(req, services.config.baseUrl, strict);
        await (foreign ? showError(visit, 'crossSite') : handler(visit));
      });
  const readOnly = (path: string) =>
    !table.some((route) => route.method === 'post' && route.paths.includes(path));
  for (const path of table.flatMap((route) => route.paths).filter(readOnly))
    router.post(path, (_req, res) => void res.set('Allow', 'GET, HEAD').sendStatus(405));
  return router;
}

/** PostgreSQL has no NUL in a text, so nothing bears such a name; asking would be an error. */
function canBeStored(params: object): boolean {
  return Object.values(params).every((value) => !String(value).includes('\0'));
}
