import { Router } from 'express';
import type { Lang } from '../language.ts';
import { type Address, addresses } from '../paths.ts';
import { showError } from './error-pages.ts';
import { openVisit } from './open-visit.ts';
import { isSameOrigin } from './same-origin.ts';
import type { Handler, Services } from './visit.ts';

/** `public`: anyone. `link`: whoever holds the secret in the address. */
export type Access = 'public' | 'link';

export type Route = { method: 'get' | 'post'; address: Address; access: Access; handler: Handler };

export function get(address: Address, access: Access, handler: Handler): Route {
  return { method: 'get', address, access, handler };
}

export function post(address: Address, access: Access, handler: Handler): Route {
  return { method: 'post', address, access, handler };
}

const langs: Lang[] = ['sv', 'en'];

export function routerOf(services: Services, table: readonly Route[]): Router {
  const router = Router({ strict: false, caseSensitive: true });
  for (const route of table)
    for (const lang of langs)
      router[route.method](addresses[route.address][lang], async (req, res) => {
        const visit = openVisit(services, req, res);
        const foreign = route.method === 'post' && !isSameOrigin(req, services.config.baseUrl, false);
        await (foreign ? showError(visit, 'crossSite') : route.handler(visit));
      });
  return router;
}
