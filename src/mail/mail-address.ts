import { cleanLine } from '../web/fields.ts';
import { cutShown } from './mail-lines.ts';

/** An encoded word is at most 75 characters (RFC 2047 2), and no list of letters shows more. */
const longestName = 75;

/**
 * One mailbox and nothing that a mail library or server could read as a second one: no list, group, comment,
 * quote or line break. Forms check more; this is the last guard before the wire.
 */
export function isMailbox(address: string): boolean {
  return address.length <= 254 && /^[^\s@<>()[\]\\,;:"\p{C}]+@[^\s@<>()[\]\\,;:"\p{C}]+$/u.test(address);
}

/** A name for From, To and Reply-To: without what has a meaning in an address. */
export function shownName(name: string): string {
  return cutShown(plainName(name), longestName);
}

/** "SKR via Samlingspunkt": the address is ours, so the name says both (DMARC forbids the organiser's address). */
export function senderName(organiser: string, siteName: string): string {
  const site = plainName(siteName);
  const name = plainName(organiser);
  if (name === '' || name === site) return cutShown(site, longestName);
  const via = ` via ${site}`;
  return `${cutShown(name, longestName - via.length)}${via}`;
}

function plainName(name: string): string {
  return cleanLine(cleanLine(name).replace(/[@:,;"<>()[\]\\]/g, ' '));
}
