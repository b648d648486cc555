import type { Lang } from '../language.ts';
import { bothPaths, sitePaths } from '../paths.ts';
import type { Crumb, Head } from '../web/chrome.ts';
import { view } from '../web/view.ts';
import type { Visit } from '../web/visit.ts';
import type { EventDetails } from './event-details.ts';
import { type EventPage, eventPage } from './event-page.ts';
import { type EventState, eventState } from './event-state.ts';
import { getEventDetails } from './event-store.ts';
import { eventStructuredData, jsonForScript } from './event-structured-data.ts';
import { eventText } from './event-text.ts';
import { eventTitle, titleLang } from './event-title.ts';
import { seatsOf } from './seats.ts';
import { withEvent } from './with-event.ts';

const eventView = view<EventPage>('events/event');

export const showEvent = withEvent('event', async (visit, event) => {
  const { services, lang, now } = visit;
  const details = await getEventDetails(services.db.reader, event);
  const state = eventState(event, seatsOf(event), now);
  await eventView(visit, eventHead(visit, details, state), eventPage(details, state, now, lang));
});

function eventHead(visit: Visit, details: EventDetails, state: EventState): Head {
  const { services, lang } = visit;
  const { event, series, organisers } = details;
  const paths = bothPaths('event', { slug: event.slug });
  const data = eventStructuredData(
    { event, series, organisers, state, url: services.config.baseUrl + paths[lang] },
    lang,
  );
  const translated = hasEnglish(details);
  return {
    title: eventTitle(event, series, lang),
    context: townOf(details) ?? '',
    paths,
    crumbs: eventCrumbs(details, lang),
    section: 'events',
    description: (lang === 'en' && event.leadEn) || event.lead,
    translated,
    noindex: lang === 'en' && !translated,
    openGraph: true,
    structuredData: data && jsonForScript(data),
  };
}

/** Tells the pages of one conference in several towns apart; null where the title is enough. */
export function townOf({ event, series }: EventDetails): string | null {
  return series?.kind === 'one' ? event.town : null;
}

/** Whether the English page is more than a Swedish text in an English frame. */
export function hasEnglish({ event, series }: EventDetails): boolean {
  return titleLang(event, series, 'en') === 'en' && event.leadEn !== null;
}

/** Events, then the series it belongs to. */
export function eventCrumbs({ series }: EventDetails, lang: Lang): Crumb[] {
  const paths = sitePaths(lang);
  const english = lang === 'en' && series?.titleEn;
  return [
    { text: eventText[lang].events, href: paths.events },
    ...(series
      ? [
          {
            text: english || series.title,
            href: paths.series(series.slug),
            lang: english ? lang : ('sv' as const),
          },
        ]
      : []),
  ];
}
