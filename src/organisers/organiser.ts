import type { Flag } from '../events/event.ts';
import type { Instant } from '../time.ts';

/** What one may do in an organisation, the least first. Each may do what those before it may. */
export const roles = ['reader', 'editor', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Somebody who signs in at the desk. What they may do stands in their memberships, not here. */
export type Organiser = {
  id: string;
  name: string;
  email: string;
  /** Two spellings of one mailbox are one organiser. */
  emailKey: string;
  /** 1: wants the daily summary. */
  digest: Flag;
  /** The end of what the last summary told; null before the first. */
  digestedUntil: Instant | null;
  /** The secret of the authenticator app, sealed; null before it has been set up. */
  sealedTotp: string | null;
  /** When the first code of that secret was right; until then it proves nothing. */
  totpConfirmedAt: Instant | null;
  /** The 30-second step of the last code that was used: no code is good twice. */
  lastTotpStep: number | null;
  createdAt: Instant;
  /** From then on nobody signs in as this organiser. The row stays, as the log names it. */
  removedAt: Instant | null;
};

/** One role in one organisation. */
export type Membership = { organiserId: string; organisationId: string; role: Role };

/** Who is asking, as the database has it at this request. */
export type SignedIn = {
  organiser: Organiser;
  sessionId: string;
  memberships: readonly Membership[];
  /** True when a code of an authenticator app was given too. */
  strong: boolean;
};

/** Who did something, for the log. */
export type Author = { organiserId: string; name: string };

export function authorOf({ organiser }: Pick<SignedIn, 'organiser'>): Author {
  return { organiserId: organiser.id, name: organiser.name };
}
