import type { Lang } from '../language.ts';
import type { Event } from './event.ts';
import { eventFactsText } from './event-facts-text.ts';
import { eventPlace } from './event-place.ts';
import type { EventState } from './event-state.ts';
import { type FactLine, line, muted } from './fact.ts';

/** Where it is, how to find it, and how one gets the link. */
export function placeLines(event: Event, state: EventState, lang: Lang): FactLine[] {
  const t = eventFactsText[lang];
  const byMail = isAhead(state) ? [muted(t.linkByMail)] : [];
  if (event.attendance === 'online') return [line(t.online), ...byMail];
  const place = siteLines(event, state, lang);
  return event.attendance === 'site' ? place : [line(t.hybrid), ...place, ...byMail];
}

function siteLines(event: Event, state: EventState, lang: Lang): FactLine[] {
  const t = eventFactsText[lang];
  const place = eventPlace({ ...event, attendance: 'site' }, lang);
  const known = place ? [{ ...line(place), link: mapLink(event, lang) }] : [];
  return event.venue || event.address || !isAhead(state) ? known : [...known, muted(t.venueLater)];
}

/** A plain link to a search: no map is embedded, so nothing is fetched from elsewhere. */
function mapLink({ venue, address, town }: Event, lang: Lang): FactLine['link'] {
  if (!venue && !address) return null;
  const t = eventFactsText[lang];
  const query = new URLSearchParams({ query: [address ?? venue, town].filter(Boolean).join(', ') });
  return { text: t.map, href: `https://www.openstreetmap.org/search?${query.toString()}`, note: t.mapNote };
}

function isAhead({ kind }: EventState): boolean {
  return !['cancelled', 'postponed', 'passed'].includes(kind);
}
