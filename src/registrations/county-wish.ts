import type { CountyCode } from '../organisations/counties.ts';
import { countyOf } from '../organisations/county-of.ts';
import type { Registration } from './registration.ts';

/** What an organiser says of somebody's county: told from the organisation's name, not known, or that one. */
export type CountyWish = 'derived' | 'unknown' | CountyCode;

export type CountyFields = Pick<Registration, 'county' | 'countyByHand'>;
type Known = CountyFields & Pick<Registration, 'organisation'>;

/** The wish that leaves it as it is. */
export function presentWish({ county, countyByHand }: CountyFields): CountyWish {
  return countyByHand === 0 ? 'derived' : (county ?? 'unknown');
}

/** The county that follows; what was said of another organisation is no longer said of this one. */
export function countyAfter(before: Known, organisation: string, wish: CountyWish): CountyFields {
  const isSame = before.organisation === organisation;
  if (wish === presentWish(before) && isSame) {
    const { county, countyByHand } = before;
    return { county, countyByHand };
  }
  if (wish === 'derived' || wish === presentWish(before))
    return { county: countyOf(organisation), countyByHand: 0 };
  return { county: wish === 'unknown' ? null : wish, countyByHand: 1 };
}

/** Whether an organiser has said it, or taken back what one had said; what follows from a name is nobody's word. */
export function isCorrected(before: CountyFields, after: CountyFields): boolean {
  if (before.countyByHand !== after.countyByHand) return true;
  return after.countyByHand === 1 && before.county !== after.county;
}
