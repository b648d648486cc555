import { capitalised, formatMonth } from '../format/format-day.ts';
import { formatWhenLine } from '../format/format-when.ts';
import type { Lang } from '../language.ts';
import { sitePaths } from '../paths.ts';
import type { Series } from '../series/series.ts';
import type { Instant } from '../time.ts';
import type { Event } from './event.ts';
import { type Badge, stateBadge } from './event-badge-text.ts';
import { dateInWords } from './event-card.ts';
import { firstDay } from './event-dates.ts';
import type { EventDetails } from './event-details.ts';
import { eventSentences } from './event-sentences-text.ts';
import { eventState, isUpcoming } from './event-state.ts';
import { listTitle, titleLang } from './event-title.ts';
import { eventTypeText } from './event-type-text.ts';
import { seatsOf } from './seats.ts';
import { seriesBlockText } from './series-block-text.ts';

/** The other events of the series, and this one among them; drawn by views/events/_series.ejs. */
export type SeriesBlock = {
  /** "En av fyra konferenser i serien", before the series' title. */
  part: string;
  title: string;
  titleLang: Lang;
  path: string;
  /** Coming ones, then those that have been; empty groups are left out. */
  groups: { heading: string; siblings: Sibling[] }[];
};

type Sibling = {
  title: string;
  titleLang: Lang;
  /** Null: the page one is on. */
  path: string | null;
  when: string;
  badge: Badge;
};

/** Null for an event that stands alone. */
export function seriesBlock(details: EventDetails, now: Instant, lang: Lang): SeriesBlock | null {
  const { event, series, siblings } = details;
  if (!series || siblings.length < 2) return null;
  const t = seriesBlockText[lang];
  const alike = siblings.every(({ type }) => type === event.type);
  const nouns = alike ? eventTypeText(event.type, lang) : t.mixed;
  const coming = siblings.filter((sibling) => isUpcoming(sibling, now));
  const before = siblings.filter((sibling) => !isUpcoming(sibling, now));
  const number = siblings.findIndex(({ id }) => id === event.id) + 1;
  const english = lang === 'en' && series.titleEn !== null;
  return {
    part: capitalised(t.part(series, number, siblings.length, nouns)),
    title: (english && series.titleEn) || series.title,
    titleLang: english ? 'en' : 'sv',
    path: sitePaths(lang).series(series.slug),
    groups: [
      { heading: t.coming(nouns.plural, years(coming)), events: coming },
      { heading: t.before(nouns.plural, years(before)), events: before },
    ]
      .filter(({ events }) => events.length > 0)
      .map(({ heading, events }) => ({
        heading,
        siblings: events.map((one) => sibling(one, one.id === event.id, series, now, lang)),
      })),
  };
}

function sibling(event: Event, here: boolean, series: Series, now: Instant, lang: Lang): Sibling {
  const state = eventState(event, seatsOf(event), now);
  return {
    title: listTitle(event, series, lang),
    titleLang: titleLang(event, series, lang),
    path: here ? null : sitePaths(lang).event(event.slug),
    when: when(event, now, lang),
    badge: stateBadge(state, lang),
  };
}

function when(event: Event, now: Instant, lang: Lang): string {
  if (event.postponedAt && !event.cancelledAt) return dateInWords(event, lang);
  if (firstDay(event)) return formatWhenLine(event, now, lang);
  const later = isUpcoming(event, now) ? [eventSentences[lang].toBeAnnounced] : [];
  return [...(event.month ? [`${capitalised(formatMonth(event.month, lang))}.`] : []), ...later].join(' ');
}

/** " 2021–2022", or '' when none has a date. */
function years(events: readonly Event[]): string {
  const known = events.flatMap((event) => (firstDay(event) ?? event.month)?.slice(0, 4) ?? []).sort();
  const [first] = known;
  const last = known.at(-1);
  if (!first) return '';
  return first === last ? ` ${first}` : ` ${first}–${last}`;
}
