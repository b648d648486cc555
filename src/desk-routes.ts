import { showDashboard } from './organisers/dashboard-pages.ts';
import { desk, deskEvent } from './organisers/desk-route.ts';
import { showEventHome } from './organisers/event-home-pages.ts';
import { submitSignOut } from './organisers/session-pages.ts';
import type { Route } from './web/route.ts';

/** Every address of the organiser's desk → its handler, with what it asks for. The addresses stand in desk-paths.ts. */
export const deskRoutes: readonly Route[] = [
  desk('get', 'home', 'organiser', showDashboard),
  desk('post', 'signOut', 'organiser', submitSignOut),
  deskEvent('get', 'event', 'reader', showEventHome),
];
