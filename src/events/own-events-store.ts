import type { ExpressionBuilder } from 'kysely';
import type { Schema } from '../database/schema.ts';

/** Events that one of these organisations organises or is responsible for; at least one must be given. */
export function isOwn(eb: ExpressionBuilder<Schema, 'events'>, organisationIds: readonly string[]) {
  return eb.or([
    eb('controllerId', 'in', organisationIds),
    eb(
      'id',
      'in',
      eb
        .selectFrom('eventOrganisers')
        .select('eventOrganisers.eventId')
        .where('eventOrganisers.organisationId', 'in', organisationIds),
    ),
  ]);
}
