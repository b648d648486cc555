import type { Generated } from 'kysely';
import type { Appearance, Event, EventContact, Material, Session } from '../events/event.ts';
import type { EventNoticeLetter, EventNoticeRow } from '../events/event-notice.ts';
import type { GroupMember, RegistrationGroup } from '../groups/group.ts';
import type { LogEntry } from '../history/log-entry.ts';
import type { KeptImport } from '../import/kept-import.ts';
import type { OutboxRow } from '../mail/outbox-row.ts';
import type { EventOrganiser, Organisation } from '../organisations/organisation.ts';
import type { DeskDraft, OrganiserSession, RecoveryCode, SignInLetter } from '../organisers/credentials.ts';
import type { Membership, Organiser } from '../organisers/organiser.ts';
import type { ErasureDelay } from '../privacy/retention.ts';
import type { Question } from '../questions/question.ts';
import type { ListKeys, RegistrationWord } from '../registrations/list-keys.ts';
import type { Registration } from '../registrations/registration.ts';
import type { SensitiveAnswersRow, Submission } from '../registrations/submission.ts';
import type { Reminder } from '../reminders/reminder.ts';
import type { Series } from '../series/series.ts';
import type { SiteNotice } from '../site/site-notice.ts';
import type { Watcher } from '../watching/watcher.ts';

/** Tables as the code sees them: rows are the domain's own types; columns are snake_case in the database. */
export type Schema = {
  organisations: Organisation;
  series: Series;
  events: Event;
  eventOrganisers: EventOrganiser;
  eventContacts: EventContact;
  sessions: Session;
  appearances: Appearance;
  materials: Material;
  /** An address that has changed: answers 301 to the event's present one. */
  slugRedirects: { slug: string; eventId: string };
  eventNotices: EventNoticeRow;
  eventNoticeLetters: EventNoticeLetter;
  /** With what its list is searched and sorted by, which the store derives. */
  registrations: Registration & { [Key in keyof ListKeys]: Generated<string> };
  registrationWords: RegistrationWord;
  sensitiveAnswers: SensitiveAnswersRow;
  submissions: Submission;
  registrationGroups: RegistrationGroup;
  groupMembers: GroupMember;
  reminders: Reminder;
  watchers: Watcher;
  outbox: OutboxRow;
  questions: Question;
  siteNotices: SiteNotice;
  erasureDelays: ErasureDelay;
  organisers: Organiser;
  memberships: Membership;
  signInLetters: SignInLetter;
  recoveryCodes: RecoveryCode;
  organiserSessions: OrganiserSession;
  deskDrafts: DeskDraft;
  logEntries: LogEntry;
  imports: KeptImport;
};
