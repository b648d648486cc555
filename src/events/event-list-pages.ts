import { capitalised, formatMonth } from '../format/format-day.ts';
import type { Lang } from '../language.ts';
import { listOrganisers } from '../organisations/organisation-store.ts';
import { cleanLine } from '../web/fields.ts';
import { view } from '../web/view.ts';
import { query, type Visit } from '../web/visit.ts';
import { type EventCard, eventCard } from './event-card.ts';
import { type EventFilter, isFiltered, matches, readFilter } from './event-filter.ts';
import { activeFilters, filterFields, filterPath, relaxations } from './event-filter-view.ts';
import { type EventGroup, type EventListPage, eventListPage } from './event-groups.ts';
import { listEventOutlines, listEventsForCards, listTowns } from './event-list-store.ts';
import { type EventListText, eventListText } from './event-list-text.ts';
import { searchWords } from './search-text.ts';

type Link = { text: string; path: string };

const listView = view<{
  t: EventListText;
  past: boolean;
  q: string;
  tabs: (Link & { current: boolean })[];
  fields: ReturnType<typeof filterFields>;
  active: Link[];
  count: string;
  empty: string;
  relaxations: Link[];
  clearPath: string;
  groups: { id: string; heading: string; cards: EventCard[] }[];
  paging: { text: string; previous: string | null; next: string | null } | null;
}>('events/list');

export async function showEvents(visit: Visit): Promise<void> {
  const { services, lang, now } = visit;
  const db = services.db.reader;
  const t = eventListText[lang];
  const towns = await listTowns(db);
  const organisers = await listOrganisers(db);
  const filter = readFilter((name) => cleanLine(query(visit, name)), towns, organisers);
  const all = await listEventOutlines(db, {
    words: searchWords(filter.q),
    organiserId: filter.organiser?.id ?? null,
  });
  const found = all.filter((event) => matches(event, filter));
  const list = eventListPage(found, filter.past, filter.page, now);
  const listed = await listEventsForCards(
    db,
    list.groups.flatMap(({ ids }) => ids),
  );
  const cards = new Map(listed.map((one) => [one.event.id, eventCard(one, now, lang)]));
  const active = activeFilters(filter, organisers, lang);
  const first: EventFilter = { ...filter, page: 1 };

  await listView(visit, head(filter, list, lang), {
    t,
    past: filter.past,
    q: filter.q,
    tabs: [
      { text: t.coming, path: filterPath({ ...first, past: false }, lang), current: !filter.past },
      { text: t.past, path: filterPath({ ...first, past: true }, lang), current: filter.past },
    ],
    fields: filterFields(filter, towns, organisers, lang),
    active: active.map(({ text, without }) => ({ text, path: filterPath(without, lang) })),
    count: list.pages > 1 ? t.part(list.from, list.to, list.total) : t.count(list.total),
    empty: emptyText(filter, t),
    relaxations: list.total === 0 ? relaxations(all, filter, active, now, lang) : [],
    clearPath: filterPath(cleared(first), lang),
    groups: list.groups.map((group) => ({
      id: `period-${group.period ?? 'senare'}`,
      heading: heading(group, filter.past, lang),
      cards: group.ids.flatMap((id) => cards.get(id) ?? []),
    })),
    paging: paging(filter, list, lang),
  });
}

function head(filter: EventFilter, { page, pages }: EventListPage, lang: Lang) {
  const t = eventListText[lang];
  const shown = { ...filter, page };
  const context = [filter.past ? t.past : null, page > 1 ? t.page(page, pages) : null].filter(Boolean);
  return {
    title: t.title,
    context: context.join(', '),
    paths: { sv: filterPath(shown, 'sv'), en: filterPath(shown, 'en') },
    section: 'events' as const,
    description: t.description,
    noindex: isFiltered(filter),
    openGraph: true,
  };
}

function cleared(filter: EventFilter): EventFilter {
  return { ...filter, q: '', type: null, town: null, organiser: null };
}

function emptyText(filter: EventFilter, t: EventListText): string {
  if (isFiltered(filter)) return t.nothing;
  return filter.past ? t.nothingPast : t.nothingComing;
}

function heading({ period }: EventGroup, past: boolean, lang: Lang): string {
  if (period === null) return eventListText[lang].dateToCome;
  return past ? period : capitalised(formatMonth(period, lang));
}

function paging(filter: EventFilter, { page, pages }: EventListPage, lang: Lang) {
  if (pages === 1) return null;
  const at = (other: number) =>
    other < 1 || other > pages ? null : filterPath({ ...filter, page: other }, lang);
  return { text: eventListText[lang].page(page, pages), previous: at(page - 1), next: at(page + 1) };
}
