import { type EventDetails, mainOrganiser, registrationContact } from '../events/event-details.ts';
import type { Keys } from '../keys.ts';
import type { Address, Message } from './message.ts';
import { openLetter } from './outbox.ts';
import type { OutboxRow } from './outbox-row.ts';

/** Who should have got it: the event's contact, whoever asked a question, or whoever registered others. */
type Reader = 'contact' | 'asker' | 'registrar';

const readers: Readonly<Record<string, Reader>> = {
  question: 'contact',
  'question-reminder': 'contact',
  'question-copy': 'asker',
  'group-summary': 'registrar',
};

/** A letter that did not arrive and that no registration has on its card, with what it said. */
export type LostLetter = { row: OutboxRow; message: Message; reader: Reader };

/**
 * Null for what arrived, is on a card, or is erased; and for what only the owner of the address may read, such as links
 * to all that is registered with it.
 */
export function lostLetter(keys: Keys, row: OutboxRow): LostLetter | null {
  if (!row.failedAt || row.registrationId) return null;
  const reader = row.kind.endsWith('-registrar') ? 'registrar' : readers[row.kind];
  const message = reader ? openLetter(keys, row) : null;
  return reader && message ? { row, message, reader } : null;
}

/** Where a letter to the contact goes now; null when the event has none. */
export function presentContact(details: EventDetails): Address | null {
  const contact = registrationContact(details);
  return contact && { name: contact.name ?? mainOrganiser(details).shortName, address: contact.email };
}
