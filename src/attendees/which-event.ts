import type { Event } from '../events/event.ts';
import { eventTitle } from '../events/event-title.ts';
import { formatWhen } from '../format/format-when.ts';

/** What a sheet on paper is about, when nothing else on it says so: title, day and place. */
export function whichEvent(event: Event): string {
  const place = [event.venue, event.town].filter(Boolean);
  return [eventTitle(event, null, 'sv'), formatWhen(event, 'sv'), ...place].join(', ');
}
