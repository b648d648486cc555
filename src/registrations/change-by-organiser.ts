import { recordEntry } from '../history/log-store.ts';
import type { Author } from '../organisers/organiser.ts';
import type { Services } from '../web/visit.ts';
import { type Change, type ChangeOutcome, changeRegistration } from './change-registration.ts';
import { correctCounty } from './correct-county.ts';
import { type CountyWish, countyAfter, isCorrected } from './county-wish.ts';
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
  { person, county, by }: { person: Change['person']; county: CountyWish; by: Author },
): Promise<ChangeOutcome | { kind: 'taken' }> {
  const { reader } = services.db;
  const other = await findActiveRegistration(reader, { ...person, eventId: found.eventId });
  if (other && other.id !== found.id) return { kind: 'taken' };
  const after = countyAfter(found, person.organisation, county);
  const isPlaced = isCorrected(found, after);
  const changed = logged.filter((name) => found[name] !== person[name]);
  // Nobody is told of nothing, nor of where their organisation is.
  if (changed.length === 0) {
    const kind = isPlaced ? await correctCounty(services, found, { county: after, by }) : 'saved';
    return kind === 'saved' ? { kind, newLink: false } : { kind };
  }
  const fields = [...changed, ...(isPlaced ? ['county'] : [])];
  return changeRegistration(services, found, {
    reason: 'change',
    person,
    county,
    madeOf: found.sequence,
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
