import type { Instant } from '../time.ts';

/** A reminder that was written: which rule, and for which start, so that a moved event is due anew. */
export type Reminder = { registrationId: string; rule: string; startsAt: Instant; createdAt: Instant };
