import { capitalised } from '../format/format-day.ts';
import type { Lang } from '../language.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { organisationName, sortedByName } from '../organisations/organisation-name.ts';
import { pathTo } from '../paths.ts';
import type { Instant } from '../time.ts';
import { type EventType, eventTypes } from './event.ts';
import {
  type EventFilter,
  type EventOutline,
  filterQuery,
  matches,
  onlineTown,
  typeNames,
} from './event-filter.ts';
import { ofView } from './event-groups.ts';
import { eventListText } from './event-list-text.ts';
import { eventTypeText } from './event-type-text.ts';

/** A part of the filter that is in use, and the filter without it. */
export type ActiveFilter = { text: string; without: EventFilter };

export function filterPath(filter: EventFilter, lang: Lang): string {
  return pathTo('events', lang) + filterQuery(filter);
}

/** "Ort: Stockholm", one for each part in use. */
export function activeFilters(
  filter: EventFilter,
  organisers: readonly Organisation[],
  lang: Lang,
): ActiveFilter[] {
  const t = eventListText[lang];
  const organiser = organisers.find(({ id }) => id === filter.organiser?.id);
  const first = { ...filter, page: 1 };
  const active: ActiveFilter[] = [];
  if (filter.q) active.push({ text: `${t.search}: ${filter.q}`, without: { ...first, q: '' } });
  if (filter.type)
    active.push({ text: `${t.type}: ${typeName(filter.type, lang)}`, without: { ...first, type: null } });
  if (filter.town)
    active.push({ text: `${t.town}: ${townName(filter.town, lang)}`, without: { ...first, town: null } });
  if (organiser)
    active.push({
      text: `${t.organiser}: ${organisationName(organiser, lang)}`,
      without: { ...first, organiser: null },
    });
  return active;
}

/** The lists to choose from; each begins with "Alla". */
export function filterFields(
  filter: EventFilter,
  towns: readonly string[],
  organisers: readonly Organisation[],
  lang: Lang,
) {
  const t = eventListText[lang];
  const any = { value: '', text: t.any };
  return [
    select('typ', t.type, filter.type && typeNames[filter.type], [
      any,
      ...eventTypes.map((type) => ({ value: typeNames[type], text: typeName(type, lang) })),
    ]),
    select('ort', t.town, filter.town, [
      any,
      ...[onlineTown, ...towns].map((town) => ({ value: town, text: townName(town, lang) })),
    ]),
    select('arrangor', t.organiser, filter.organiser?.slug ?? null, [
      any,
      ...sortedByName(organisers, lang).map((one) => ({
        value: one.slug,
        text: organisationName(one, lang),
      })),
    ]),
  ];
}

/** For an empty list: what to leave out, and how many events that would show. */
export function relaxations(
  events: readonly EventOutline[],
  filter: EventFilter,
  active: readonly ActiveFilter[],
  now: Instant,
  lang: Lang,
): { text: string; path: string }[] {
  const t = eventListText[lang];
  const found = (asked: EventFilter) =>
    ofView(events, asked.past, now).filter((event) => matches(event, asked)).length;
  const other = { ...filter, past: !filter.past, page: 1 };
  const inOther = filter.past ? t.inComing : t.inPast;
  const ways = active.map(({ text, without }) => {
    const n = found(without);
    return { n, text: t.without(text, n), path: filterPath(without, lang) };
  });
  const elsewhere = found(other);
  return [...ways, { n: elsewhere, text: inOther(elsewhere), path: filterPath(other, lang) }].filter(
    ({ n }) => n > 0,
  );
}

function select(
  name: string,
  label: string,
  chosen: string | null,
  options: { value: string; text: string }[],
) {
  return {
    name,
    label,
    options: options.map((option) => ({ ...option, chosen: option.value === (chosen ?? '') })),
  };
}

function typeName(type: EventType, lang: Lang): string {
  return capitalised(eventTypeText(type, lang).noun);
}

function townName(town: string, lang: Lang): string {
  return town === onlineTown ? eventListText[lang].online : town;
}
