import express, { type Express } from 'express';
import { routes } from './routes.ts';
import { errorHandler, showError } from './web/error-pages.ts';
import { openVisit } from './web/open-visit.ts';
import { limitPosts } from './web/rate-limit.ts';
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
  app.use(requestGate);
  app.use(services.assets.router);
  app.use(limitPosts(services));
  app.use(express.urlencoded({ extended: false, limit: '32kb', parameterLimit: 200, inflate: false }));
  app.use(routes(services));
  app.use((req, res) => showError(openVisit(services, req, res), 'notFound'));
  app.use(errorHandler(services));
  return app;
}
