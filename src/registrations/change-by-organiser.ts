import { recordEntry } from '../history/log-store.ts';
import type { Author } from '../organisers/organiser.ts';
import type { Services } from '../web/visit.ts';
import { type Change, type ChangeOutcome, changeRegistration } from './change-registration.ts';
import type { Registration } from './registration.ts';
import { findActiveRegistration } from './registration-store.ts';

const logged = [
  'firstName',
  'lastName',
  'email',
  'organisation',
  'organisationType',
  'role',
  'title',
] as const;

/**
 * Changes what is known of somebody, for them; what was said of food and access stays. An organiser sees the list, so
 * unlike a visitor they are told when the new person is registered already (`taken`): then nothing happens.
 */
export async function changeByOrganiser(
  services: Services,
  found: Registration,
  { person, by }: { person: Change['person']; by: Author },
): Promise<ChangeOutcome | { kind: 'taken' }> {
  const { reader } = services.db;
  const other = await findActiveRegistration(reader, { ...person, eventId: found.eventId });
  if (other && other.id !== found.id) return { kind: 'taken' };
  const fields = logged.filter((name) => found[name] !== person[name]);
  // Nobody is told of nothing.
  if (fields.length === 0) return { kind: 'saved', newLink: false };
  return changeRegistration(services, found, {
    reason: 'change',
    person,
    sensitive: 'keep',
    also: (trx) =>
      recordEntry(trx, {
        now: services.clock.now(),
        by,
        eventId: found.eventId,
        action: 'registration-changed',
        details: { code: found.code, fields },
      }),
  });
}
