import type { Lang } from '../language.ts';
import type { Instant } from '../time.ts';

/**
 * One accepted form. Its key (hash of the form's `nyckel`) makes sending twice harmless, and the receipt is
 * found by its id. The same for someone new and someone already registered: `registrationId` tells them apart
 * and is never shown.
 */
export type Submission = {
  id: string;
  keyHash: string;
  eventId: string;
  outcome: 'confirmed' | 'queued';
  /** Null when the person was registered already. */
  registrationId: string | null;
  /** The address the letter went to, as typed, sealed; null once erased. */
  sealedEmail: string | null;
  /** When the address was corrected from the receipt: possible once. */
  correctedAt: Instant | null;
  language: Lang;
  createdAt: Instant;
};

export type SensitiveAnswersRow = {
  registrationId: string;
  eventId: string;
  sealed: string;
  createdAt: Instant;
};
