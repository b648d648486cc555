import { transact } from '../database/transact.ts';
import { recordEntry } from '../history/log-store.ts';
import type { Author } from '../organisers/organiser.ts';
import { readsOtherwise } from '../site/privacy-wording.ts';
import type { Services } from '../web/visit.ts';
import type { Organisation } from './organisation.ts';
import type { OrganisationChange } from './organisation-settings-form.ts';
import { lockOrganisation, updateOrganisation } from './organisation-settings-store.ts';

/**
 * Stores what an administrator has decided. An approval is for the text that was read: it lapses when the text about
 * personal data becomes another, or no decision to erase stands behind it any more. Null: it is no longer as it was
 * `seen`, and nothing is stored.
 */
export function saveOrganisation(
  { db, clock, config }: Services,
  seen: Organisation,
  change: OrganisationChange,
  by: Author,
): Promise<{ lapsed: boolean } | null> {
  return transact(db, async (trx) => {
    const { id } = seen;
    const before = await lockOrganisation(trx, id);
    const names = Object.keys(change) as (keyof OrganisationChange)[];
    if (names.some((name) => before[name] !== seen[name])) return null;
    const after: Organisation = { ...before, ...change, assumed: 0 };
    const reference = before.retentionReference !== null && after.retentionReference === null;
    const lapsed =
      before.privacyApprovedAt !== null && (reference || readsOtherwise(before, after, config.operator));
    await updateOrganisation(trx, id, {
      ...change,
      assumed: 0,
      privacyApprovedAt: lapsed ? null : before.privacyApprovedAt,
    });
    const fields = names.filter((name) => before[name] !== after[name]);
    await recordEntry(trx, {
      now: clock.now(),
      by,
      organisationId: id,
      action: 'organisation-changed',
      details: { fields, approvalLapsed: lapsed },
    });
    return { lapsed };
  });
}
