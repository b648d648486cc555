import express, { type Express } from 'express';
import { deskPath } from './desk-paths.ts';
import { routes } from './routes.ts';
import { errorHandler, showError } from './web/error-pages.ts';
import { openVisit } from './web/open-visit.ts';
import { limitPosts, signInsPerTenMinutes } from './web/rate-limit.ts';
import { requestGate } from './web/request-gate.ts';
import { securityHeaders } from './web/security-headers.ts';
import type { Services } from './web/visit.ts';

/** The pipeline in reading order. */
export function createApp(services: Services): Express {
  const { config } = services;
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.set('trust proxy', [...config.trustProxy]);
  app.use(securityHeaders(config.baseUrl.startsWith('https://')));
  app.use(requestGate([deskPath('pasteInvitation')]));
  app.use(services.assets.router);
  app.use(limitPosts(services));
  app.use(deskPath('signIn'), limitPosts(services, signInsPerTenMinutes));
  // The text of an invitation may be long, and what was found in it longer.
  app.use(deskPath('pasteInvitation'), formBody('4mb', 5_000));
  // A programme has many fields, and texts are long; whoever sends more to visitors' forms means no good.
  app.use(deskPath('home'), formBody('512kb', 5_000));
  app.use(formBody('32kb', 200));
  app.use(routes(services));
  app.use((req, res) => showError(openVisit(services, req, res), 'notFound'));
  app.use(errorHandler(services));
  return app;
}

function formBody(limit: string, parameterLimit: number) {
  return express.urlencoded({ extended: false, limit, parameterLimit, inflate: false });
}
