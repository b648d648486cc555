import type { Lang } from '../language.ts';
import type { Instant } from '../time.ts';
import type { Awaits } from './watchable.ts';

/** Someone who wants one letter when registration opens or a date is set; then the row is deleted. */
export type Watcher = {
  id: string;
  /** One of the two. */
  eventId: string | null;
  seriesId: string | null;
  awaits: Awaits;
  /** Of a series: the ids of events that had opened already, joined by spaces. They are no news. */
  opened: string;
  recipientKey: string;
  sealedEmail: string;
  language: Lang;
  /** Of the form last sent: sending it twice is asking once. */
  keyHash: string;
  /** When it was last asked for. */
  createdAt: Instant;
  /** Null until the button in the letter's page was pressed; then deleted within seven days. */
  confirmedAt: Instant | null;
};

/** Kinds of letters to people who watch. Each holds an address that we promise to delete. */
export const watchingLetters = ['watch-confirm', 'watch-opened', 'watch-date'];
