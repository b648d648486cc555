import { Router } from 'express';
import { deskRoutes } from './desk-routes.ts';
import { showCalendar, showEventCalendar, showFeed } from './events/event-feed-pages.ts';
import { showEvents } from './events/event-list-pages.ts';
import { showEvent } from './events/event-pages.ts';
import { showProgramme, showProgrammeStyle } from './events/programme-pages.ts';
import { showGroupCheck, showGroupForm, submitGroup } from './groups/group-form-pages.ts';
import { showGroup, submitGroupChange } from './groups/group-pages.ts';
import { showGroupReceipt } from './groups/group-receipt-pages.ts';
import { showSeriesCheck, showSeriesForm, submitSeries } from './groups/series-form-pages.ts';
import { showSeriesReceipt } from './groups/series-receipt-pages.ts';
import { showMailCalendar, showMailHtml, showMailLetter, showMailList } from './mail/mail-preview-pages.ts';
import { showAnswered, submitAnswered } from './questions/answered-pages.ts';
import { answeredPattern } from './questions/question-link.ts';
import { showQuestionForm, showQuestionReceipt, submitQuestion } from './questions/question-pages.ts';
import {
  showChange,
  showChanged,
  showHandOver,
  submitChange,
  submitHandOver,
} from './registrations/change-pages.ts';
import {
  showFindReceipt,
  showFindRegistrations,
  submitFindRegistrations,
} from './registrations/find-pages.ts';
import { showJoin } from './registrations/join-pages.ts';
import { showCancel, showRegistration, submitCancel, submitUndo } from './registrations/manage-pages.ts';
import { showOffer, submitOffer } from './registrations/offer-pages.ts';
import { showReceipt, submitAddress } from './registrations/receipt-pages.ts';
import { showRegistrationForm, submitRegistration } from './registrations/registration-pages.ts';
import { showSeriesCalendar } from './series/series-calendar-pages.ts';
import { showSeriesList } from './series/series-list-pages.ts';
import { showSeries } from './series/series-pages.ts';
import { showAbout } from './site/about-pages.ts';
import { showAccessibility, showReportThanks, submitReport } from './site/accessibility-pages.ts';
import { showContact } from './site/contact-pages.ts';
import { showAlive, showReady } from './site/health-pages.ts';
import { showFavicon, showRobots, showSecurityContact, showSitemap } from './site/machine-pages.ts';
import { showPrivacy, showPrivacyOf } from './site/privacy-pages.ts';
import { showStart } from './site/start-pages.ts';
import {
  showWatchEvent,
  showWatchEventReceipt,
  showWatchSeries,
  showWatchSeriesReceipt,
  submitWatchEvent,
  submitWatchSeries,
} from './watching/watch-pages.ts';
import { showWatching, submitWatching } from './watching/watching-pages.ts';
import { get, plain, post, type Route, routerOf } from './web/route.ts';
import type { Services } from './web/visit.ts';

/** Every address → its handler, with its declared access. The addresses themselves stand in paths.ts. */
export const routeTable: readonly Route[] = [
  get('start', 'public', showStart),
  get('events', 'public', showEvents),
  get('event', 'public', showEvent),
  get('programme', 'public', showProgramme),
  get('programmeStyle', 'public', showProgrammeStyle),
  get('eventCalendar', 'public', showEventCalendar),
  get('calendar', 'public', showCalendar),
  get('atom', 'public', showFeed),
  get('seriesList', 'public', showSeriesList),
  get('series', 'public', showSeries),
  get('seriesCalendar', 'public', showSeriesCalendar),
  get('contact', 'public', showContact),
  get('about', 'public', showAbout),
  get('privacy', 'public', showPrivacy),
  get('privacyOf', 'public', showPrivacyOf),
  get('accessibility', 'public', showAccessibility),
  post('accessibility', 'public', submitReport),
  get('accessibilityReport', 'public', showReportThanks),
  get('register', 'public', showRegistrationForm),
  post('register', 'public', submitRegistration),
  get('receipt', 'public', showReceipt),
  post('correctAddress', 'public', submitAddress),
  get('registerGroup', 'public', showGroupForm),
  post('registerGroup', 'public', submitGroup),
  get('checkGroup', 'public', showGroupCheck),
  post('checkGroup', 'public', submitGroup),
  get('groupReceipt', 'public', showGroupReceipt),
  get('registerSeries', 'public', showSeriesForm),
  post('registerSeries', 'public', submitSeries),
  get('checkSeries', 'public', showSeriesCheck),
  post('checkSeries', 'public', submitSeries),
  get('seriesReceipt', 'public', showSeriesReceipt),
  get('question', 'public', showQuestionForm),
  post('question', 'public', submitQuestion),
  get('questionReceipt', 'public', showQuestionReceipt),
  plain(answeredPattern, 'link', showAnswered),
  { method: 'post', paths: [answeredPattern], access: 'link', handler: submitAnswered },
  get('changed', 'public', showChanged),
  get('watchEvent', 'public', showWatchEvent),
  post('watchEvent', 'public', submitWatchEvent),
  get('watchEventReceipt', 'public', showWatchEventReceipt),
  get('watchSeries', 'public', showWatchSeries),
  post('watchSeries', 'public', submitWatchSeries),
  get('watchSeriesReceipt', 'public', showWatchSeriesReceipt),
  get('watching', 'link', showWatching),
  post('watching', 'link', submitWatching),
  get('findRegistrations', 'public', showFindRegistrations),
  post('findRegistrations', 'public', submitFindRegistrations),
  get('findReceipt', 'public', showFindReceipt),
  get('group', 'link', showGroup),
  post('group', 'link', submitGroupChange),
  get('registration', 'link', showRegistration),
  get('changeRegistration', 'link', showChange),
  post('changeRegistration', 'link', submitChange),
  get('handOver', 'link', showHandOver),
  post('handOver', 'link', submitHandOver),
  post('undoCancel', 'link', submitUndo),
  get('join', 'link', showJoin),
  get('offer', 'link', showOffer),
  post('offer', 'link', submitOffer),
  get('cancelRegistration', 'link', showCancel),
  post('cancelRegistration', 'link', submitCancel),
  ...deskRoutes,
  plain('/healthz', 'public', showAlive),
  plain('/readyz', 'public', showReady),
  plain('/robots.txt', 'public', showRobots),
  plain('/sitemap.xml', 'public', showSitemap),
  plain('/.well-known/security.txt', 'public', showSecurityContact),
  plain('/favicon.ico', 'public', showFavicon),
  plain('/_mail', 'demo', showMailList),
  plain('/_mail/:id', 'demo', showMailLetter),
  plain('/_mail/:id/html', 'demo', showMailHtml),
  plain('/_mail/:id/kalender.ics', 'demo', showMailCalendar),
];

export function routes(services: Services): Router {
  return Router().use(routerOf(services, routeTable));
}
