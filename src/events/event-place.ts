import type { Lang } from '../language.ts';
import type { Event } from './event.ts';

/** "7A Odenplan, Norrtullsgatan 6, Stockholm", "Online"; empty while there is no venue. */
export function eventPlace(
  event: Pick<Event, 'attendance' | 'venue' | 'address' | 'town'>,
  lang: Lang,
): string {
  if (event.attendance === 'online') return texts[lang].online;
  const place = [event.venue, event.address, event.town].filter(Boolean).join(', ');
  if (event.attendance === 'site') return place;
  return place ? place + texts[lang].alsoOnline : texts[lang].hybrid;
}

/** As `eventPlace`, for those who come: that others can take part online is nothing new to them. */
export function venueOf(event: Parameters<typeof eventPlace>[0], lang: Lang): string {
  return eventPlace({ ...event, attendance: event.attendance === 'online' ? 'online' : 'site' }, lang);
}

const sv = { online: 'Online', hybrid: 'På plats och online', alsoOnline: ' (även online)' };
const en: typeof sv = { online: 'Online', hybrid: 'In person and online', alsoOnline: ' (also online)' };
const texts = { sv, en };
