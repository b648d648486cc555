import type { Queryable } from '../database/database.ts';
import type { Membership } from '../organisers/organiser.ts';
import { mayIn } from '../organisers/organiser-access.ts';
import type { Instant } from '../time.ts';
import type { EditContext } from './edit-part-form.ts';
import type { Event } from './event.ts';
import { listOrganisations, listSeriesOf } from './event-lists-store.ts';
import { getEvent, getEventDetails } from './event-store.ts';

/** All that the editor of an event needs to know, as it is stored now. */
export async function getEditContext(
  db: Queryable,
  eventId: Event['id'],
  memberships: readonly Membership[],
  now: Instant,
): Promise<EditContext> {
  const details = await getEventDetails(db, await getEvent(db, eventId));
  const mine = editedBy(memberships);
  return {
    details,
    now,
    mine,
    organisations: await listOrganisations(db),
    series: await listSeriesOf(db, mine, details.event.seriesId),
  };
}

/** The organisations in which somebody may change events. */
export function editedBy(memberships: readonly Membership[]): string[] {
  return memberships
    .map(({ organisationId }) => organisationId)
    .filter((id) => mayIn(memberships, id, 'editor'));
}
