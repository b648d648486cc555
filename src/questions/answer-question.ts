import { transact } from '../database/transact.ts';
import { recordEntry } from '../history/log-store.ts';
import type { Author } from '../organisers/organiser.ts';
import type { Services } from '../web/visit.ts';
import type { Question } from './question.ts';
import { updateAnswered } from './question-store.ts';

/** Says that a question has been answered; the answer is a letter that we never see. False: it was said before. */
export function markAnswered(
  services: Services,
  { id, eventId }: Pick<Question, 'id' | 'eventId'>,
  by: Author | null,
): Promise<boolean> {
  return transact(services.db, async (trx) => {
    const now = services.clock.now();
    const isNew = await updateAnswered(trx, id, now);
    if (isNew) await recordEntry(trx, { now, by, eventId, action: 'question-answered' });
    return isNew;
  });
}
