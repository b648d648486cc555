import type { Queryable, Transaction } from '../database/database.ts';
import type { MailContext } from '../mail/outbox.ts';
import type { Registration, SensitiveAnswers } from './registration.ts';

/** What the row says now is gone; null: nothing takes its place. */
export async function replaceSensitiveAnswers(
  trx: Transaction,
  registration: Pick<Registration, 'id' | 'eventId'>,
  answers: SensitiveAnswers | null,
  { keys, now }: Pick<MailContext, 'keys' | 'now'>,
): Promise<void> {
  await trx.deleteFrom('sensitiveAnswers').where('registrationId', '=', registration.id).execute();
  if (answers)
    await trx
      .insertInto('sensitiveAnswers')
      .values(sealAnswers(registration, answers, keys, now))
      .execute();
}

export async function hasSensitiveAnswers(db: Queryable, registrationId: string): Promise<boolean> {
  const row = await db
    .selectFrom('sensitiveAnswers')
    .select('registrationId')
    .where('registrationId', '=', registrationId)
    .executeTakeFirst();
  return row !== undefined;
}

function sealAnswers(
  registration: Pick<Registration, 'id' | 'eventId'>,
  answers: SensitiveAnswers,
  keys: MailContext['keys'],
  createdAt: string,
) {
  return {
    registrationId: registration.id,
    eventId: registration.eventId,
    sealed: keys.seal('sensitive', JSON.stringify(answers), registration.id),
    createdAt,
  };
}
