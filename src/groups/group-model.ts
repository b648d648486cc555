import type { EventDetails } from '../events/event-details.ts';
import { eventTitle } from '../events/event-title.ts';
import { eventTypeText } from '../events/event-type-text.ts';
import { formatWhen } from '../format/format-when.ts';
import type { Lang } from '../language.ts';
import { sitePaths } from '../paths.ts';
import { canCancel } from '../registrations/cancel-registration.ts';
import type { Instant } from '../time.ts';
import type { Standing } from './find-standings.ts';
import { type GroupPageText, groupPageText } from './group-page-text.ts';

/** What whoever registered the group may see: names as they were written, and where they stand. Never needs. */
export type GroupModel = {
  t: GroupPageText;
  token: string;
  slug: string;
  title: string;
  lead: string;
  /** Said first: what was just done, or why nothing can be done. */
  news: string | null;
  people: {
    position: number;
    name: string;
    state: string;
    canAct: boolean;
    replace: string;
    cancel: string;
  }[];
  cancelAll: string | null;
};

export function groupModel(
  { event, series }: EventDetails,
  standings: readonly Standing[],
  token: string,
  news: string | null,
  lang: Lang,
  now: Instant,
): GroupModel {
  const t = groupPageText[lang];
  const open = canCancel(event, now);
  const own = sitePaths(lang).group(token);
  const people = standings.map(({ member, state, rank }) => ({
    position: member.position,
    name: `${member.firstName} ${member.lastName}`,
    state: rank === null ? t.states[state] : `${t.states[state]}, ${t.rank(rank)}`,
    canAct: open && (state === 'confirmed' || state === 'queued'),
    replace: `${own}?byt=${member.position}`,
    cancel: `${own}?avanmal=${member.position}`,
  }));
  return {
    t,
    token,
    slug: event.slug,
    title: eventTitle(event, series, lang),
    lead: t.lead(eventTitle(event, series, lang), formatWhen(event, lang)),
    news: open ? news : t.over(eventTypeText(event.type, lang).definite),
    people,
    cancelAll: people.filter(({ canAct }) => canAct).length > 1 ? `${own}?avanmal=alla` : null,
  };
}
