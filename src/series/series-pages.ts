import { hasCalendarDay } from '../events/calendar-entry.ts';
import { eventState, isUpcoming, takesRegistrations } from '../events/event-state.ts';
import { organisersText } from '../events/organisers-text.ts';
import { seatsOf } from '../events/seats.ts';
import { capitalised } from '../format/format-day.ts';
import { bothPaths, sitePaths } from '../paths.ts';
import { hasMoreToOpen } from '../watching/watchable.ts';
import { watchingText } from '../watching/watching-text.ts';
import { view } from '../web/view.ts';
import { param, type Visit } from '../web/visit.ts';
import { type ListedSeries, seriesLine, seriesNouns, type Worded, worded } from './series-card.ts';
import { showNoSeries } from './series-gone-views.ts';
import { seriesOutlook } from './series-outlook.ts';
import { type SeriesRow, seriesRow } from './series-rows.ts';
import { findSeriesBySlug, listRecordedIds } from './series-store.ts';
import { type SeriesText, seriesText } from './series-text.ts';

const seriesView = view<{
  t: SeriesText;
  kind: 'many' | 'one';
  title: Worded;
  lead: Worded;
  organisers: { label: string; names: string };
  /** Either how many and when next, or that all have been. */
  outlook: string;
  heading: string;
  rows: SeriesRow[];
  /** Whether the table has a column for registration. */
  open: boolean;
  /** One form for all that can be registered for; null when there is nothing to choose between. */
  register: { text: string; path: string } | null;
  calendarPath: string | null;
  /** To be told of the next that opens; null when there is none to come. */
  watch: { text: string; path: string } | null;
}>('series/series');

export async function showSeries(visit: Visit): Promise<void> {
  const { services, lang, now } = visit;
  const db = services.db.reader;
  const listed = await findSeriesBySlug(db, param(visit, 'slug'));
  if (!listed) return showNoSeries(visit);
  const { series, events, organisers } = listed;
  const t = seriesText[lang];
  const { noun, plural } = seriesNouns(events, lang);
  const recorded = await listRecordedIds(db, events);
  const rows = events.map((event) => seriesRow(event, recorded.has(event.id), now, lang));
  const over = seriesOutlook(events, now).kind === 'over';
  const ahead = events.some((event) => isUpcoming(event, now) && hasCalendarDay(event));
  await seriesView(visit, head(visit, listed), {
    t,
    kind: series.kind,
    title: worded(series.title, series.titleEn, lang),
    lead: worded(series.lead, series.leadEn, lang),
    organisers: { label: t.organisers(organisers.length > 1), names: organisersText(organisers, lang) },
    outlook: over ? t.done(plural) : seriesLine(events, now, lang),
    heading: capitalised(t.inSeries(plural)),
    rows,
    open: rows.some(({ action }) => action !== null),
    register: registerAction(visit, listed),
    calendarPath: ahead ? sitePaths(lang).seriesCalendar(series.slug) : null,
    watch: hasMoreToOpen(events, now)
      ? { text: watchingText[lang].offer.series(noun), path: sitePaths(lang).watchSeries(series.slug) }
      : null,
  });
}

function registerAction({ lang, now }: Visit, { series, events }: ListedSeries) {
  const open = events.filter((event) => takesRegistrations(eventState(event, seatsOf(event), now)) !== 'no');
  if (open.length < 2) return null;
  const t = seriesText[lang];
  const text = series.kind === 'one' ? t.registerTown : t.registerMany(seriesNouns(events, lang).plural);
  return { text, path: sitePaths(lang).registerSeries(series.slug) };
}

function head({ lang }: Visit, { series }: ListedSeries) {
  const translated = series.titleEn !== null && series.leadEn !== null;
  const title = worded(series.title, series.titleEn, lang).text;
  return {
    title,
    paths: bothPaths('series', { slug: series.slug }),
    section: 'series' as const,
    crumbs: [{ text: seriesText[lang].title, href: sitePaths(lang).seriesList }],
    description: worded(series.lead, series.leadEn, lang).text,
    openGraph: true,
    translated,
    noindex: lang === 'en' && !translated,
  };
}
