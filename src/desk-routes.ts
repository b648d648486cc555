import { showDashboard } from './organisers/dashboard-pages.ts';
import { desk, deskEvent, signingIn } from './organisers/desk-route.ts';
import { showDrafts, submitDrafts } from './organisers/draft-pages.ts';
import { showEventHome } from './organisers/event-home-pages.ts';
import { showSecondStep, submitSecondStep } from './organisers/second-step-pages.ts';
import { showSessions, submitSessions, submitSignOut } from './organisers/session-pages.ts';
import { showSetUp, submitSetUp } from './organisers/set-up-pages.ts';
import {
  showSignInCode,
  showSignInLink,
  submitSignInCode,
  submitSignInLink,
} from './organisers/sign-in-letter-pages.ts';
import { showSignIn, submitSignIn } from './organisers/sign-in-pages.ts';
import type { Route } from './web/route.ts';

/** Every address of the organiser's desk → its handler, with what it asks for. The addresses stand in desk-paths.ts. */
export const deskRoutes: readonly Route[] = [
  signingIn('get', 'signIn', showSignIn),
  signingIn('post', 'signIn', submitSignIn),
  signingIn('get', 'signInCode', showSignInCode),
  signingIn('post', 'signInCode', submitSignInCode),
  signingIn('get', 'secondStep', showSecondStep),
  signingIn('post', 'secondStep', submitSecondStep),
  signingIn('get', 'setUpSecondStep', showSetUp),
  signingIn('post', 'setUpSecondStep', submitSetUp),
  signingIn('get', 'signInLink', showSignInLink),
  signingIn('post', 'signInLink', submitSignInLink),
  desk('get', 'home', 'organiser', showDashboard),
  desk('post', 'signOut', 'organiser', submitSignOut),
  desk('get', 'sessions', 'organiser', showSessions),
  desk('post', 'sessions', 'organiser', submitSessions),
  desk('get', 'drafts', 'organiser', showDrafts),
  desk('post', 'drafts', 'organiser', submitDrafts),
  deskEvent('get', 'event', 'reader', showEventHome),
];
