import type { Lang } from '../language.ts';
import type { Series } from '../series/series.ts';
import type { Event } from './event.ts';

type Titled = Pick<Event, 'title' | 'titleEn' | 'seriesPrefix' | 'town'>;
type TitledSeries = Pick<Series, 'kind' | 'title' | 'titleEn'>;

/** The title people see: "Att styra med Agenda 2030 – Ekonomisk hållbarhet" where the series' title stands first. */
export function eventTitle(event: Titled, series: TitledSeries | null, lang: Lang): string {
  const english = titleLang(event, series, lang) === 'en';
  const own = english && event.titleEn ? event.titleEn : event.title;
  if (!series || !event.seriesPrefix) return own;
  return `${english && series.titleEn ? series.titleEn : series.title} – ${own}`;
}

/** The language `eventTitle` answers in: English only if every part of the title has it, never half of each. */
export function titleLang(event: Titled, series: TitledSeries | null, lang: Lang): Lang {
  if (lang === 'sv' || !event.titleEn) return 'sv';
  return series && event.seriesPrefix && !series.titleEn ? 'sv' : 'en';
}

/** As `eventTitle`, with the town in parentheses where the same event is held in several towns. */
export function listTitle(event: Titled, series: TitledSeries | null, lang: Lang): string {
  const title = eventTitle(event, series, lang);
  return series?.kind === 'one' && event.town ? `${title}\u00a0(${event.town})` : title;
}
