import { transact } from '../database/transact.ts';
import { recordEntry } from '../history/log-store.ts';
import { randomId } from '../keys.ts';
import type { Author } from '../organisers/organiser.ts';
import type { Services } from '../web/visit.ts';
import { deleteNotice, putNotice } from './notice-store.ts';
import type { NoticeChange } from './site-notice-form.ts';

/** @param id null for a new notice */
export async function saveNotice(
  { db, clock }: Services,
  id: string | null,
  change: NoticeChange,
  by: Author,
): Promise<void> {
  await transact(db, async (trx) => {
    const notice = { id: id ?? randomId(), ...change };
    await putNotice(trx, notice);
    const details = { notice: notice.id, days: [change.fromDay, change.toDay] };
    await recordEntry(trx, { now: clock.now(), by, action: 'site-notice-saved', details });
  });
}

/** Safe to do twice. */
export async function removeNotice({ db, clock }: Services, id: string, by: Author): Promise<void> {
  await transact(db, async (trx) => {
    if (!(await deleteNotice(trx, id))) return;
    await recordEntry(trx, {
      now: clock.now(),
      by,
      action: 'site-notice-removed',
      details: { notice: id },
    });
  });
}
