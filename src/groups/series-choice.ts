import type { Event } from '../events/event.ts';
import { stateBadge } from '../events/event-badge-text.ts';
import { type EventState, eventState, takesRegistrations } from '../events/event-state.ts';
import { eventTypeText } from '../events/event-type-text.ts';
import { seatsOf } from '../events/seats.ts';
import { capitalised } from '../format/format-day.ts';
import { formatWhen } from '../format/format-when.ts';
import type { Lang } from '../language.ts';
import { type Worded, worded } from '../series/series-card.ts';
import type { Instant } from '../time.ts';
import { seriesFormText } from './series-form-text.ts';

/** An event of a series that can be chosen: its address is the value sent. */
export type SeriesChoice = {
  event: Event;
  title: Worded;
  when: string;
  /** It is full, and choosing it is choosing its queue. */
  queue: boolean;
  hint: string | null;
};

/** An event that cannot be chosen now, and why: "Ekonomisk hållbarhet – datum kommer". */
export type ClosedChoice = { event: Event; title: Worded; why: string };

export type SeriesChoices = { open: SeriesChoice[]; closed: ClosedChoice[] };

/** @param kind `one`: the same conference in several towns, told apart by the town. */
export function seriesChoices(
  events: readonly Event[],
  kind: 'many' | 'one',
  now: Instant,
  lang: Lang,
): SeriesChoices {
  const open: SeriesChoice[] = [];
  const closed: ClosedChoice[] = [];
  for (const event of events) {
    const state = eventState(event, seatsOf(event), now);
    const title = titleOf(event, kind, lang);
    const takes = takesRegistrations(state);
    const badge = stateBadge(state, lang).text;
    if (takes === 'no') {
      closed.push({ event, title, why: badge.charAt(0).toLowerCase() + badge.slice(1) });
      continue;
    }
    const queue = takes === 'queue';
    open.push({
      event,
      title,
      when: formatWhen(event, lang),
      queue,
      hint: hintOf(state, queue, badge, lang),
    });
  }
  return { open, closed };
}

/** "ett webbinarium", "en konferens": whether the word for what the series has is neuter. */
export function isNeuter(events: readonly Event[]): boolean {
  const [type, ...others] = new Set(events.map((event) => event.type));
  return !type || others.length > 0 || eventTypeText(type, 'sv').cancelled.endsWith('t');
}

function hintOf({ kind }: EventState, queue: boolean, badge: string, lang: Lang): string | null {
  if (queue) return seriesFormText[lang].full;
  return kind === 'few' ? badge : null;
}

function titleOf({ title, titleEn, town }: Event, kind: 'many' | 'one', lang: Lang): Worded {
  if (kind === 'one' && town) return { text: town, lang: 'sv' };
  const own = worded(title, titleEn, lang);
  return { ...own, text: capitalised(own.text) };
}
