import { showAddAttendee, submitAddAttendee } from './attendees/attendee-add-pages.ts';
import { showCancelAttendee, submitCancelAttendee } from './attendees/attendee-cancel-pages.ts';
import { showAttendee, submitSaid, submitSendAgain } from './attendees/attendee-card-pages.ts';
import { showChangeAttendee, submitChangeAttendee } from './attendees/attendee-change-pages.ts';
import { showAttendees } from './attendees/attendee-list-pages.ts';
import { showSeveral, submitSeveral } from './attendees/bulk-pages.ts';
import { submitExport } from './attendees/export-pages.ts';
import { showKitchen } from './attendees/kitchen-pages.ts';
import { showNeeds, submitNeeds } from './attendees/needs-pages.ts';
import { showQueue, submitQueue } from './attendees/queue-pages.ts';
import { submitOfferToAttendee, submitSeat } from './attendees/seat-pages.ts';
import { showToQueue, submitToQueue } from './attendees/to-queue-pages.ts';
import { showClose, submitClose, submitReopen } from './events/event-close-pages.ts';
import { showCopy, submitCopy } from './events/event-copy-pages.ts';
import { showEditor, submitEditor } from './events/event-editor-pages.ts';
import { showMove, submitMove, submitUndoMove } from './events/event-move-pages.ts';
import { showNewEvent, submitNewEvent } from './events/event-new-pages.ts';
import { showOff, submitOff, submitUndoOff } from './events/event-off-pages.ts';
import { showPreview } from './events/event-preview-pages.ts';
import { showPublish, showUnpublish, submitPublish, submitUnpublish } from './events/event-publish-pages.ts';
import { showProgrammeEditor, submitProgramme } from './events/programme-editor-pages.ts';
import { showLog } from './history/log-pages.ts';
import { showPaste, submitPaste } from './import/paste-pages.ts';
import { showReview, submitReview } from './import/review-pages.ts';
import { showLetterAgain, submitLetterAgain } from './mail/letter-again-pages.ts';
import { showMailLog } from './mail/mail-log-pages.ts';
import {
  showOrganisation,
  showSettings,
  submitOrganisation,
} from './organisations/organisation-settings-pages.ts';
import { showApproval, submitApproval } from './organisations/privacy-approval-pages.ts';
import { showDashboard } from './organisers/dashboard-pages.ts';
import {
  desk,
  deskEvent,
  deskImport,
  deskOrganisation,
  deskSeries,
  signingIn,
} from './organisers/desk-route.ts';
import { showDrafts, submitDrafts } from './organisers/draft-pages.ts';
import { showEventHome } from './organisers/event-home-pages.ts';
import { showOwnPage, submitOwnPage } from './organisers/own-pages.ts';
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
import { showUser, submitUser } from './organisers/user-change-pages.ts';
import { showUsers, submitUsers } from './organisers/user-pages.ts';
import { showDelay, submitDelay } from './privacy/erasure-delay-pages.ts';
import { showRetention } from './privacy/retention-pages.ts';
import { showQuestions, submitQuestions } from './questions/question-list-pages.ts';
import { showNewSeries, showSeriesAtDesk, submitNewSeries } from './series/series-desk-pages.ts';
import { showSeriesEditor, submitSeriesEditor } from './series/series-editor-pages.ts';
import { showNotices, submitNotices } from './site/site-notice-pages.ts';
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
  desk('get', 'ownPage', 'organiser', showOwnPage),
  desk('post', 'ownPage', 'organiser', submitOwnPage),
  desk('get', 'drafts', 'organiser', showDrafts),
  desk('post', 'drafts', 'organiser', submitDrafts),
  // Before the event of `:id`, whose address it fits.
  desk('get', 'newEvent', 'editor-somewhere', showNewEvent),
  desk('post', 'newEvent', 'editor-somewhere', submitNewEvent),
  desk('get', 'pasteInvitation', 'editor-somewhere', showPaste),
  desk('post', 'pasteInvitation', 'editor-somewhere', submitPaste),
  deskImport('get', 'reviewInvitation', showReview),
  deskImport('post', 'reviewInvitation', submitReview),
  deskEvent('get', 'event', 'reader', showEventHome),
  deskEvent('get', 'copyEvent', 'editor', showCopy),
  deskEvent('post', 'copyEvent', 'editor', submitCopy),
  deskEvent('get', 'editEvent', 'editor', showEditor),
  deskEvent('post', 'editEvent', 'editor', submitEditor),
  deskEvent('get', 'previewEvent', 'reader', showPreview),
  deskEvent('get', 'publishEvent', 'editor', showPublish),
  deskEvent('post', 'publishEvent', 'editor', submitPublish),
  deskEvent('get', 'unpublishEvent', 'editor', showUnpublish),
  deskEvent('post', 'unpublishEvent', 'editor', submitUnpublish),
  deskEvent('get', 'eventOff', 'editor', showOff),
  deskEvent('post', 'eventOff', 'editor', submitOff),
  deskEvent('post', 'undoOff', 'editor', submitUndoOff),
  deskEvent('get', 'moveEvent', 'editor', showMove),
  deskEvent('post', 'moveEvent', 'editor', submitMove),
  deskEvent('post', 'undoMove', 'editor', submitUndoMove),
  deskEvent('get', 'closeRegistration', 'editor', showClose),
  deskEvent('post', 'closeRegistration', 'editor', submitClose),
  deskEvent('post', 'reopenRegistration', 'editor', submitReopen),
  deskEvent('get', 'questions', 'reader', showQuestions),
  deskEvent('post', 'questions', 'editor', submitQuestions),
  deskEvent('get', 'mailLog', 'reader', showMailLog),
  deskEvent('get', 'letterAgain', 'editor', showLetterAgain),
  deskEvent('post', 'letterAgain', 'editor', submitLetterAgain),
  deskEvent('get', 'log', 'reader', showLog),
  deskEvent('get', 'postponeErasure', 'administrator', showDelay),
  deskEvent('post', 'postponeErasure', 'administrator', submitDelay),
  deskEvent('get', 'programme', 'editor', showProgrammeEditor),
  deskEvent('post', 'programme', 'editor', submitProgramme),
  deskEvent('get', 'attendees', 'reader', showAttendees),
  // Before the person of `:rid`, whose address it fits.
  deskEvent('get', 'addAttendee', 'editor', showAddAttendee),
  deskEvent('post', 'addAttendee', 'editor', submitAddAttendee),
  deskEvent('get', 'severalAttendees', 'editor', showSeveral),
  deskEvent('post', 'severalAttendees', 'editor', submitSeveral),
  deskEvent('get', 'attendee', 'reader', showAttendee),
  deskEvent('get', 'changeAttendee', 'editor', showChangeAttendee),
  deskEvent('post', 'changeAttendee', 'editor', submitChangeAttendee),
  deskEvent('get', 'cancelAttendee', 'editor', showCancelAttendee),
  deskEvent('post', 'cancelAttendee', 'editor', submitCancelAttendee),
  deskEvent('get', 'attendeeToQueue', 'editor', showToQueue),
  deskEvent('post', 'attendeeToQueue', 'editor', submitToQueue),
  deskEvent('post', 'sendAgain', 'editor', submitSendAgain),
  deskEvent('post', 'attendeeNeeds', 'sensitive', submitSaid),
  deskEvent('post', 'giveSeat', 'editor', submitSeat),
  deskEvent('post', 'offerAttendee', 'editor', submitOfferToAttendee),
  deskEvent('get', 'queue', 'reader', showQueue),
  deskEvent('post', 'queue', 'editor', submitQueue),
  deskEvent('post', 'exportAttendees', 'reader', submitExport),
  deskEvent('get', 'kitchen', 'editor', showKitchen),
  deskEvent('get', 'needs', 'sensitive', showNeeds),
  deskEvent('post', 'needs', 'sensitive', submitNeeds),
  desk('get', 'seriesAtDesk', 'organiser', showSeriesAtDesk),
  desk('get', 'newSeries', 'editor-somewhere', showNewSeries),
  desk('post', 'newSeries', 'editor-somewhere', submitNewSeries),
  deskSeries('get', 'editSeries', 'editor', showSeriesEditor),
  deskSeries('post', 'editSeries', 'editor', submitSeriesEditor),
  desk('get', 'settings', 'administrator', showSettings),
  deskOrganisation('get', 'organisationSettings', 'administrator', showOrganisation),
  deskOrganisation('post', 'organisationSettings', 'administrator', submitOrganisation),
  deskOrganisation('get', 'privacyApproval', 'administrator', showApproval),
  deskOrganisation('post', 'privacyApproval', 'administrator', submitApproval),
  deskOrganisation('get', 'users', 'administrator', showUsers),
  deskOrganisation('post', 'users', 'administrator', submitUsers),
  deskOrganisation('get', 'user', 'administrator', showUser),
  deskOrganisation('post', 'user', 'administrator', submitUser),
  desk('get', 'retention', 'administrator', showRetention),
  desk('get', 'siteNotices', 'administrator', showNotices),
  desk('post', 'siteNotices', 'administrator', submitNotices),
];
