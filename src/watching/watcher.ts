import type { Lang } from '../language.ts';
import type { Instant } from '../time.ts';

/** Someone who wants one letter when registration opens or a date is set; then the row is deleted. */
export type Watcher = {
  id: string;
  /** One of the two. */
  eventId: string | null;
  seriesId: string | null;
  recipientKey: string;
  sealedEmail: string;
  language: Lang;
  createdAt: Instant;
  /** Null until the button in the letter's page was pressed; then deleted within seven days. */
  confirmedAt: Instant | null;
};
