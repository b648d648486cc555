import { type CountyCode, counties } from '../organisations/counties.ts';
import type { CountyWish } from '../registrations/county-wish.ts';

const { compare } = new Intl.Collator('sv');

/** All counties in Swedish order, and what to call it when none is known. */
export const countyNames: readonly [code: CountyCode, name: string][] = counties
  .map(({ code, name }): [CountyCode, string] => [code, name])
  .sort(([, a], [, b]) => compare(a, b));
export const unknownCounty = 'Okänt';

const nameByCode = new Map(countyNames);

export function countyName(county: CountyCode | null): string {
  return (county && nameByCode.get(county)) ?? unknownCounty;
}

/** In addresses and forms: SCB's code. */
export const unknownWord = 'okant';

export function countyFrom(word: string): CountyCode | 'unknown' | null {
  if (word === unknownWord) return 'unknown';
  return counties.find(({ code }) => code === word)?.code ?? null;
}

/** The word of a county or of a wish; '' leaves it to the organisation. */
export function countyWord(county: CountyWish): string {
  if (county === 'derived') return '';
  return county === 'unknown' ? unknownWord : county;
}
