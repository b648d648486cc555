import type { Instant } from '../time.ts';

/** The text of an invitation is kept so long, to look up where a draft's words come from. */
export const importDays = 30;

/** The text of an invitation that somebody has handed in. */
export type KeptImport = {
  id: string;
  /** Responsible for the event it becomes. */
  organisationId: string;
  organiserId: string;
  /** The text, sealed: it names people. */
  sealed: string;
  /** The draft made of it; null until then. */
  eventId: string | null;
  createdAt: Instant;
};
