import { pathTo } from '../paths.ts';
import { chromeText } from '../web/chrome-text.ts';
import { showError } from '../web/error-pages.ts';
import type { Visit } from '../web/visit.ts';
import { hasCalendarDay, publicEntry } from './calendar-entry.ts';
import type { Event } from './event.ts';
import { eventCalendar } from './event-calendar.ts';
import { eventFeed } from './event-feed.ts';
import { listEventsForCards, listLatestChanged, listLatestDays } from './event-list-store.ts';
import { eventListText } from './event-list-text.ts';
import { getEventDetails } from './event-store.ts';
import { withEvent } from './with-event.ts';

/** Readers of feeds ask often; what they get may be a few minutes old. */
const shared = 'public, max-age=300';

/** Older changes have long been read. */
const longestFeed = 200;

/** What is to come, and then some: all that a calendar shows. Thousands would hold up everyone else. */
const longestCalendar = 500;

/** One event as a file to add to a calendar: public facts only, never a link to join. */
export const showEventCalendar = withEvent('eventCalendar', async (visit, event) => {
  const { services, lang } = visit;
  if (!hasCalendarDay(event)) return showError(visit, 'notFound');
  const { series } = await getEventDetails(services.db.reader, event);
  visit.res
    .type('text/calendar; charset=utf-8; method=PUBLISH')
    .set('Cache-Control', 'no-cache')
    .set('Content-Disposition', `attachment; filename="${event.slug}.ics"`)
    .send(
      eventCalendar([publicEntry(event, series, urlOf(visit, event), domainOf(visit))], {
        lang,
        method: 'PUBLISH',
        name: null,
      }),
    );
});

/** All events as a calendar to subscribe to; of very many, those of the latest days. */
export async function showCalendar(visit: Visit): Promise<void> {
  const { services, lang } = visit;
  const all = await listLatestDays(services.db.reader, longestCalendar);
  const entries = all.map(({ event, series }) =>
    publicEntry(event, series, urlOf(visit, event), domainOf(visit)),
  );
  const name = `${eventListText[lang].title} – ${services.config.siteName}`;
  visit.res
    .type('text/calendar; charset=utf-8; method=PUBLISH')
    .set('Cache-Control', shared)
    .send(eventCalendar(entries, { lang, method: 'PUBLISH', name }));
}

export async function showFeed(visit: Visit): Promise<void> {
  const { services, lang } = visit;
  const { reader } = services.db;
  const listed = await listEventsForCards(reader, await listLatestChanged(reader, longestFeed));
  const entries = listed.map(({ event, series, organisers }) => ({
    event,
    series,
    organisers,
    url: urlOf(visit, event),
  }));
  visit.res
    .type('application/atom+xml; charset=utf-8')
    .set('Cache-Control', shared)
    .send(
      eventFeed(entries, {
        lang,
        title: chromeText[lang].feedTitle(services.config.siteName),
        feedUrl: services.config.baseUrl + pathTo('atom', lang),
        pageUrl: services.config.baseUrl + pathTo('events', lang),
        domain: domainOf(visit),
      }),
    );
}

function urlOf({ services, lang }: Visit, { slug }: Event): string {
  return services.config.baseUrl + pathTo('event', lang, { slug });
}

/** Without the port: ids of entries must outlive it. */
function domainOf({ services }: Visit): string {
  return new URL(services.config.baseUrl).hostname;
}
