import type { Queryable } from '../database/database.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { sortedByName } from '../organisations/organisation-name.ts';
import type { Membership } from '../organisers/organiser.ts';
import { editedBy } from './edit-context-store.ts';
import { listOrganisations } from './event-lists-store.ts';

/** Those in which one may make events, and that can be responsible for personal data. */
export async function ownOrganisations(
  db: Queryable,
  memberships: readonly Membership[],
): Promise<Organisation[]> {
  const mine = editedBy(memberships);
  const all = await listOrganisations(db);
  return sortedByName(
    all.filter(({ id, legalForm }) => mine.includes(id) && legalForm !== 'collective'),
    'sv',
  );
}
