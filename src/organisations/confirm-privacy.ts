import { transact } from '../database/transact.ts';
import { recordEntry } from '../history/log-store.ts';
import type { Author } from '../organisers/organiser.ts';
import type { Services } from '../web/visit.ts';
import type { Organisation } from './organisation.ts';
import { lockOrganisation, updateOrganisation } from './organisation-settings-store.ts';

/** From now on the events of an organisation may be published. False: its text promises what nothing allows. */
export function confirmPrivacyText(
  { db, clock }: Services,
  { id }: Organisation,
  by: Author,
): Promise<boolean> {
  return transact(db, async (trx) => {
    if (lacksDecision(await lockOrganisation(trx, id))) return false;
    const now = clock.now();
    await updateOrganisation(trx, id, { privacyApprovedAt: now });
    await recordEntry(trx, { now, by, organisationId: id, action: 'privacy-text-approved' });
    return true;
  });
}

/** An authority erases public documents only by a decision. */
export function lacksDecision({ legalForm, retentionReference }: Organisation): boolean {
  return legalForm === 'authority' && retentionReference === null;
}
