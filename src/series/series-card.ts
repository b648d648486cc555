import type { Event } from '../events/event.ts';
import { firstDay } from '../events/event-dates.ts';
import { eventTypeText } from '../events/event-type-text.ts';
import { organisersText } from '../events/organisers-text.ts';
import { capitalised, formatDate, formatDateWithoutYear, formatMonth } from '../format/format-day.ts';
import { plural } from '../format/format-number.ts';
import type { Lang } from '../language.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { sitePaths } from '../paths.ts';
import { type Instant, localDay } from '../time.ts';
import type { Series } from './series.ts';
import { seriesOutlook } from './series-outlook.ts';
import { seriesText } from './series-text.ts';

/** A series with what its card and its page say of it. */
export type ListedSeries = {
  series: Series;
  /** Published, in their order. */
  events: Event[];
  /** Of any of the events, in the order in which they are named. */
  organisers: Organisation[];
};

/** A series in a list, drawn by views/series/_card.ejs. */
export type SeriesCard = {
  path: string;
  /** How many of what; decoration, since `line` says it too. */
  stamp: { figure: string; noun: string };
  title: Worded;
  lead: Worded;
  /** "4 webbinarier · nästa 29 november", "Alla har varit". */
  line: string;
  organisers: string;
};

/** A text, and the language it is in: Swedish where there is no English. */
export type Worded = { text: string; lang: Lang };

export function worded(swedish: string, english: string | null, lang: Lang): Worded {
  return lang === 'en' && english ? { text: english, lang: 'en' } : { text: swedish, lang: 'sv' };
}

export function seriesCard(
  { series, events, organisers }: ListedSeries,
  now: Instant,
  lang: Lang,
): SeriesCard {
  const { noun, plural: nouns } = seriesNouns(events, lang);
  return {
    path: sitePaths(lang).series(series.slug),
    stamp: { figure: String(events.length), noun: events.length === 1 ? noun : nouns },
    title: worded(series.title, series.titleEn, lang),
    lead: worded(series.lead, series.leadEn, lang),
    line: seriesLine(events, now, lang),
    organisers: organisersText(organisers, lang),
  };
}

/** The words for what a series consists of: its events' type, or "evenemang" when they differ. */
export function seriesNouns(events: readonly Event[], lang: Lang): { noun: string; plural: string } {
  const [type, ...others] = new Set(events.map((event) => event.type));
  return type && others.length === 0 ? eventTypeText(type, lang) : seriesText[lang].mixed;
}

export function seriesLine(events: readonly Event[], now: Instant, lang: Lang): string {
  const t = seriesText[lang];
  const outlook = seriesOutlook(events, now);
  const nouns = seriesNouns(events, lang);
  const count = plural(events.length, { one: `{n} ${nouns.noun}`, other: `{n} ${nouns.plural}` }, lang);
  const counted = (what: string) => (events.length === 0 ? capitalised(what) : `${count} · ${what}`);
  switch (outlook.kind) {
    case 'over':
      return t.over;
    case 'next':
      return counted(t.next(nextDate(outlook.event, now, lang)));
    case 'ongoing':
      return counted(t.ongoing);
    case 'dates-to-come':
      return counted(t.datesToCome);
    case 'no-more':
      return counted(t.noMore);
  }
}

/** "29 november", with the year when it is another than now. */
function nextDate(event: Event, now: Instant, lang: Lang): string {
  const first = firstDay(event);
  if (!first) return event.month ? formatMonth(event.month, lang) : '';
  const thisYear = first.slice(0, 4) === localDay(now).slice(0, 4);
  return thisYear ? formatDateWithoutYear(first, lang) : formatDate(first, lang);
}
