import type { Flag } from '../events/event.ts';
import type { Instant } from '../time.ts';

/** A letter with a link and a code. Each signs in once; only their hashes are kept. */
export type SignInLetter = {
  id: string;
  /** Null: nobody has that address, and no letter left. */
  organiserId: string | null;
  recipientKey: string;
  /** The address as typed, for the page that says where the letter went. */
  sealedEmail: string;
  linkHash: string;
  codeHash: string;
  /** Where in the desk one was going. */
  returnTo: string | null;
  /** How many codes were tried. */
  tries: number;
  createdAt: Instant;
  expiresAt: Instant;
  usedAt: Instant | null;
};

/** Replaces the authenticator app once; the row goes when it is used. */
export type RecoveryCode = { codeHash: string; organiserId: string };

/** One browser that has signed in. How long it has been idle stands in its signed cookie: reading writes nothing. */
export type OrganiserSession = {
  id: string;
  tokenHash: string;
  organiserId: string;
  /** 1: the second step was passed. */
  strong: Flag;
  /** How many wrong codes of the second step. */
  tries: number;
  /** As people call it: "Firefox på Windows". */
  device: string;
  createdAt: Instant;
  revokedAt: Instant | null;
};

/** A form that was sent after its session had expired, to be sent again by the same organiser. */
export type DeskDraft = { id: string; organiserId: string; path: string; sealed: string; createdAt: Instant };
