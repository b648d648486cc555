import { type EventCard, eventCard } from '../events/event-card.ts';
import type { EventOutline } from '../events/event-filter.ts';
import { eventListPage } from '../events/event-groups.ts';
import { listEventOutlines, listEventsForCards } from '../events/event-list-store.ts';
import { bothPaths } from '../paths.ts';
import { type SeriesCard, seriesCard } from '../series/series-card.ts';
import { inListOrder } from '../series/series-outlook.ts';
import { listSeries } from '../series/series-store.ts';
import { view } from '../web/view.ts';
import type { Visit } from '../web/visit.ts';
import { listDocumentedIds } from './start-store.ts';
import { type StartText, startText } from './start-text.ts';

/** At most so many of each on the start page. */
const limits = { next: 4, series: 3, recorded: 3 };

const startView = view<{
  t: StartText;
  next: EventCard[];
  series: SeriesCard[];
  recorded: EventCard[];
}>('site/start');

export async function showStart(visit: Visit): Promise<void> {
  const { lang, now, services } = visit;
  const db = services.db.reader;
  const t = startText[lang];
  const events = await listEventOutlines(db, { words: [], organiserId: null });
  const documented = await listDocumentedIds(db);
  const on = events.filter(({ cancelledAt }) => !cancelledAt);
  const past = events.filter(({ id }) => documented.has(id));
  const series = inListOrder(await listSeries(db), now);
  await startView(
    visit,
    { title: t.title, paths: bothPaths('start'), description: t.lead, openGraph: true },
    {
      t,
      next: await cards(visit, on, false, limits.next),
      series: series.slice(0, limits.series).map((listed) => seriesCard(listed, now, lang)),
      recorded: await cards(visit, past, true, limits.recorded),
    },
  );
}

async function cards(
  { lang, now, services }: Visit,
  events: EventOutline[],
  past: boolean,
  limit: number,
): Promise<EventCard[]> {
  const { groups } = eventListPage(events, past, 1, now);
  const ids = groups.flatMap((group) => group.ids).slice(0, limit);
  const listed = await listEventsForCards(services.db.reader, ids);
  return listed.map((one) => eventCard(one, now, lang));
}
