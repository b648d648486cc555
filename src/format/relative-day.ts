import type { Lang } from '../language.ts';
import { daysBetween, type Instant, type LocalDay, localDay } from '../time.ts';

/** So many days ahead a date is also told as "om 3 dagar". `nextChange` counts the midnights from there on. */
export const relativeDays = 3;

/** "i dag", "i morgon", "om 2 dagar" (at most 3); null for days gone or further away. The date always stands beside it. */
export function relativeDay(day: LocalDay, now: Instant, lang: Lang): string | null {
  const days = daysBetween(localDay(now), day);
  if (days < 0 || days > relativeDays) return null;
  if (days === 0) return lang === 'sv' ? 'i\u00a0dag' : 'today';
  if (days === 1) return lang === 'sv' ? 'i\u00a0morgon' : 'tomorrow';
  return lang === 'sv' ? `om\u00a0${days}\u00a0dagar` : `in ${days} days`;
}
