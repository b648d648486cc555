import type { Lang } from '../language.ts';
import { pathTo } from '../paths.ts';
import { view } from '../web/view.ts';
import { query, type Visit } from '../web/visit.ts';
import { type SeriesCard, seriesCard } from './series-card.ts';
import { hasComing, inListOrder } from './series-outlook.ts';
import { listSeries } from './series-store.ts';
import { type SeriesText, seriesText } from './series-text.ts';

const listView = view<{
  t: SeriesText;
  tabs: { text: string; path: string; current: boolean }[];
  cards: SeriesCard[];
  empty: string;
}>('series/list');

export async function showSeriesList(visit: Visit): Promise<void> {
  const { lang, now, services } = visit;
  const t = seriesText[lang];
  const past = query(visit, 'visa') === 'tidigare';
  const all = inListOrder(await listSeries(services.db.reader), now);
  const shown = all.filter(({ events }) => hasComing(events, now) !== past);
  await listView(
    visit,
    {
      title: t.title,
      ...(past ? { context: t.past } : {}),
      paths: { sv: tabPath('sv', past), en: tabPath('en', past) },
      section: 'series',
      description: t.description,
      openGraph: true,
    },
    {
      t,
      tabs: [
        { text: t.coming, path: tabPath(lang, false), current: !past },
        { text: t.past, path: tabPath(lang, true), current: past },
      ],
      cards: shown.map((listed) => seriesCard(listed, now, lang)),
      empty: past ? t.nonePast : t.noneComing,
    },
  );
}

function tabPath(lang: Lang, past: boolean): string {
  return `${pathTo('seriesList', lang)}${past ? '?visa=tidigare' : ''}`;
}
