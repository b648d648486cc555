import { randomInt } from 'node:crypto';

/** Letters and digits that nobody mixes up when read aloud: no I, O, 0 or 1. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A code such as K7M-4QX to say at the door. No secret: it opens nothing. */
export function newRegistrationCode(): string {
  const letters = Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `${letters.slice(0, 3)}-${letters.slice(3)}`;
}
