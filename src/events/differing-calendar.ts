import { languages } from '../language.ts';
import { sitePaths } from '../paths.ts';
import { publicEntry } from './calendar-entry.ts';
import { eventCalendar } from './event-calendar.ts';
import type { EventDetails } from './event-details.ts';

type Dated = Pick<EventDetails, 'event' | 'series'>;

/** Whether anything that a calendar shows of an event has changed: the files themselves are compared. */
export function looksOtherwise(before: Dated, after: Dated): boolean {
  return languages.some((lang) => {
    const file = ({ event, series }: Dated) => {
      const same = { ...event, sequence: 0, updatedAt: before.event.updatedAt };
      const entry = publicEntry(same, series, sitePaths(lang).event(event.slug), 'same');
      return eventCalendar([entry], { lang, method: 'PUBLISH', name: null });
    };
    return file(before) !== file(after);
  });
}
