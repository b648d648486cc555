import type { Lang } from '../language.ts';
import { addMinutes, type Instant } from '../time.ts';

/**
 * One accepted form. Its key (hash of the form's `nyckel`) makes sending twice harmless, and the receipt is
 * found by its id. The same for someone new and someone already registered: `registrationId` tells them apart
 * and is never shown.
 */
export type Submission = {
  id: string;
  keyHash: string;
  /** Signed fold of address and name: the same key with another person is not the same form. */
  personKey: string;
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

/** The receipt is one person's for half an hour; after that its address shows a neutral page. */
export const receiptMinutes = 30;

export function isReceiptOpen(submission: Submission, now: Instant): boolean {
  return now < addMinutes(submission.createdAt, receiptMinutes);
}
