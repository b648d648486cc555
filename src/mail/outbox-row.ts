import type { Instant } from '../time.ts';

/** A letter that waits to be sent, or was. Its content is encrypted (see `seal`). */
export type OutboxRow = {
  id: string;
  /** Which letter, e.g. `confirmed`; for limits, the log and tests. */
  kind: string;
  eventId: string | null;
  registrationId: string | null;
  /** HMAC of the folded address: letters are counted per person without storing the address in clear. */
  recipientKey: string;
  /** The `Message` as JSON, sealed; null once erased. */
  sealed: string | null;
  /** Stable over every retry (RFC 5322 3.6.4). */
  messageId: string;
  createdAt: Instant;
  nextAttemptAt: Instant | null;
  attempts: number;
  sentAt: Instant | null;
  failedAt: Instant | null;
  /** What the server last said, cleaned and cut. */
  lastResponse: string | null;
};
