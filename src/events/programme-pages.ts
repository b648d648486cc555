import { bothPaths, pathTo } from '../paths.ts';
import { showError } from '../web/error-pages.ts';
import { view } from '../web/view.ts';
import type { Visit } from '../web/visit.ts';
import type { EventDetails } from './event-details.ts';
import { type EventPage, eventPage } from './event-page.ts';
import { eventCrumbs, hasEnglish, townOf } from './event-pages.ts';
import { eventState } from './event-state.ts';
import { getEventDetails } from './event-store.ts';
import { eventTitle, titleLang } from './event-title.ts';
import { hasProgrammeSheet, type SheetHeads, sheetHeads, sheetStyle } from './programme-sheet.ts';
import { type ProgrammeText, programmeText } from './programme-text.ts';
import { seatsOf } from './seats.ts';
import { withEvent } from './with-event.ts';

const sheetView = view<{ page: EventPage; slug: string; heads: SheetHeads; sheetText: ProgrammeText }>(
  'events/programme',
);

/** The programme as a sheet to print; there is none before there are a few rows. */
export const showProgramme = withEvent('programme', async (visit, event) => {
  const { services, lang, now } = visit;
  const details = await getEventDetails(services.db.reader, event);
  if (!hasProgrammeSheet(details)) return showError(visit, 'notFound');
  const state = eventState(event, seatsOf(event), now);
  const t = programmeText[lang];
  const title = eventTitle(event, details.series, lang);
  const translated = hasEnglish(details);
  await sheetView(
    visit,
    {
      title,
      context: [t.title, townOf(details)].filter(Boolean).join(', '),
      paths: bothPaths('programme', { slug: event.slug }),
      crumbs: [
        ...eventCrumbs(details, lang),
        {
          text: title,
          href: pathTo('event', lang, { slug: event.slug }),
          lang: titleLang(event, details.series, lang),
        },
      ],
      section: 'events',
      description: t.description(title),
      translated,
      noindex: lang === 'en' && !translated,
      sheetStyle: pathTo('programmeStyle', lang, { slug: event.slug }),
    },
    {
      page: eventPage(details, state, now, lang),
      slug: event.slug,
      heads: headsOf(visit, details),
      sheetText: t,
    },
  );
});

/** The words of the sheet's running heads as a style of its own: the security policy allows none in the page. */
export const showProgrammeStyle = withEvent('programmeStyle', async (visit, event) => {
  const details = await getEventDetails(visit.services.db.reader, event);
  visit.res
    .type('css')
    .set('Cache-Control', 'no-cache')
    .send(sheetStyle(headsOf(visit, details), visit.lang));
});

function headsOf({ services, lang }: Visit, details: EventDetails): SheetHeads {
  const path = pathTo('event', lang, { slug: details.event.slug });
  return sheetHeads(details, services.config.baseUrl + path, lang);
}
