import type { Lang } from '../language.ts';
import type { Instant } from '../time.ts';

/** A question to the contact person, kept so that nothing is lost if the letter does not arrive. */
export type Question = {
  id: string;
  eventId: string;
  name: string;
  email: string;
  text: string;
  language: Lang;
  keyHash: string;
  createdAt: Instant;
  /** When somebody said that it has been answered; the answer itself is a letter of theirs. */
  answeredAt: Instant | null;
  /** When the contact person was reminded, once. */
  remindedAt: Instant | null;
};
