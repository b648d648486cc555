import { publicEntry } from '../events/calendar-entry.ts';
import { eventCalendar } from '../events/event-calendar.ts';
import { sitePaths } from '../paths.ts';
import { param, type Visit } from '../web/visit.ts';
import { worded } from './series-card.ts';
import { showNoSeries } from './series-gone-views.ts';
import { findSeriesBySlug } from './series-store.ts';

/** All events of a series that have a day, as a file for a calendar or an address to subscribe to. */
export async function showSeriesCalendar(visit: Visit): Promise<void> {
  const { lang, services } = visit;
  const listed = await findSeriesBySlug(services.db.reader, param(visit, 'slug'));
  if (!listed) return showNoSeries(visit);
  const { series, events } = listed;
  const { baseUrl } = services.config;
  const domain = new URL(baseUrl).hostname;
  const entries = events.map((event) =>
    publicEntry(event, series, `${baseUrl}${sitePaths(lang).event(event.slug)}`, domain),
  );
  const name = worded(series.title, series.titleEn, lang).text;
  visit.res
    .type('text/calendar; charset=utf-8; method=PUBLISH')
    .set('Content-Disposition', `attachment; filename="${series.slug}.ics"`)
    .send(eventCalendar(entries, { lang, method: 'PUBLISH', name }));
}
