import type { Queryable, Transaction } from '../database/database.ts';
import type { CountyCode } from '../organisations/counties.ts';
import type { Registration } from './registration.ts';

type Unplaced = Pick<Registration, 'id' | 'organisation'>;

/** Those whose county is not known, and of whom no organiser has said that it is not; by id. */
export function listWithoutCounty(db: Queryable, after: string, limit: number): Promise<Unplaced[]> {
  return db
    .selectFrom('registrations')
    .select(['id', 'organisation'])
    .where('id', '>', after)
    .where('county', 'is', null)
    .where('countyByHand', '=', 0)
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** Nothing when somebody has said otherwise meanwhile, or the organisation is another. Returns how many it was. */
export async function placeInCounty(
  trx: Transaction,
  { id, organisation }: Unplaced,
  county: CountyCode,
): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable('registrations')
    .set({ county })
    .where('id', '=', id)
    .where('organisation', '=', organisation)
    .where('county', 'is', null)
    .where('countyByHand', '=', 0)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
