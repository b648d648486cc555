import type { Instant } from '../time.ts';

/** One line of the log: who did what, and when. Kept for 24 months. */
export type LogEntry = {
  id: string;
  at: Instant;
  /** Null: the site itself, or the operator's command line. */
  organiserId: string | null;
  /** The name at that time; '' for the site itself. */
  who: string;
  eventId: string | null;
  organisationId: string | null;
  /** What was done, such as `event-published`: object, hyphen, verb in the past. */
  action: string;
  /** JSON: names of fields and their public values, never what a person has given of themselves. */
  details: string;
};
