import { Router } from 'express';
import { showEvents } from './events/event-list-pages.ts';
import { showAbout } from './site/about-pages.ts';
import { showContact } from './site/contact-pages.ts';
import { showPrivacy, showPrivacyOf } from './site/privacy-pages.ts';
import { showStart } from './site/start-pages.ts';
import { get, type Route, routerOf } from './web/route.ts';
import type { Services } from './web/visit.ts';

/** Every address → its handler, with its declared access. The addresses themselves stand in paths.ts. */
export const routeTable: readonly Route[] = [
  get('start', 'public', showStart),
  get('events', 'public', showEvents),
  get('contact', 'public', showContact),
  get('about', 'public', showAbout),
  get('privacy', 'public', showPrivacy),
  get('privacyOf', 'public', showPrivacyOf),
];

export function routes(services: Services): Router {
  return Router().use(routerOf(services, routeTable));
}
