import { deskPath } from '../desk-paths.ts';
import type { Event } from '../events/event.ts';
import { eventTitle } from '../events/event-title.ts';
import { formatDate } from '../format/format-day.ts';
import { formatMoment } from '../format/format-time.ts';
import { formatEventDate } from '../format/format-when.ts';
import type { LogEntry } from '../history/log-entry.ts';
import { importDays } from '../import/kept-import.ts';
import { lacksDecision } from '../organisations/confirm-privacy.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { eraseDay, keptDays } from '../registrations/sensitive-answers.ts';
import type { LocalDay } from '../time.ts';
import { sessionKeptDays } from './erase-sign-ins.ts';
import { keptCounts } from './kept-counts-text.ts';
import { delayedDay, postponedMonths, registrationsEraseDay, retention } from './retention.ts';
import type { Kept } from './retention-store.ts';
import { retentionText as t } from './retention-text.ts';

export type Rule = { what: string; kept: string };
export type Coming = { event: string; what: string; day: string; postpone: string | null };
export type Past = { at: string; event: string; what: string };

/** How long an organisation's data is kept, in the numbers that erasing goes by. */
export function rulesOf({ retentionMonths }: Organisation): Rule[] {
  const { what, kept } = t;
  return [
    { what: what.needs, kept: kept.needs(keptDays) },
    { what: what.registrations, kept: kept.afterEvent(retentionMonths) },
    { what: what.questions, kept: kept.afterEvent(retentionMonths) },
    { what: what.postponed, kept: kept.postponed(postponedMonths) },
    { what: what.letters, kept: kept.letters(retention.letterDays) },
    { what: what.watching, kept: kept.watching(retention.watchingDays, retention.unconfirmedDays) },
    { what: what.imports, kept: kept.imports(importDays) },
    { what: what.signIns, kept: kept.signIns(sessionKeptDays) },
    { what: what.log, kept: kept.log(retention.logMonths) },
  ];
}

/** What will be erased, the next first; what has no day comes last. */
export function comingOf(kept: readonly Kept[], organisation: Organisation, today: LocalDay): Coming[] {
  return kept
    .flatMap((one) => [...needsOf(one), ...registrationsOf(one, organisation, today)])
    .toSorted((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0))
    .map(({ coming }) => coming);
}

type Sorted = { coming: Coming; sort: string };
const last = '9999';

function needsOf({ event, sensitiveAnswers }: Kept): Sorted[] {
  if (sensitiveAnswers === 0) return [];
  const day = eraseDay(event);
  return [
    {
      coming: {
        event: named(event),
        what: t.counts.needs(sensitiveAnswers),
        day: day ? formatDate(day, 'sv') : t.noDay,
        postpone: null,
      },
      sort: day ?? last,
    },
  ];
}

function registrationsOf(kept: Kept, organisation: Organisation, today: LocalDay): Sorted[] {
  if (kept.registrations + kept.questions === 0) return [];
  const { event, delay } = kept;
  const day = registrationsEraseDay(event, organisation.retentionMonths, delay);
  const postpone = day && delayedDay(day, today) ? deskPath('postponeErasure', { id: event.id }) : null;
  const coming = {
    event: named(event),
    what: keptCounts(kept),
    day: dayOf(kept, organisation, day),
    postpone,
  };
  return [{ coming, sort: day ?? last }];
}

/** In words: when, or what it waits for. */
function dayOf({ event, delay }: Kept, organisation: Organisation, day: LocalDay | null): string {
  if (!day) return t.noDay;
  const said = formatDate(day, 'sv');
  if (lacksDecision(organisation)) return t.waits(said);
  if (delay?.eraseDay === day) return t.delayed(said, delay.reason);
  return event.postponedAt ? t.unlessDated(said) : said;
}

/** What the log tells of erasing. */
export function pastOf(entries: readonly LogEntry[], events: ReadonlyMap<string, Event>): Past[] {
  return entries.map(({ at, eventId, action, who, details }) => {
    const event = events.get(eventId ?? '');
    return {
      at: formatMoment(at, 'sv'),
      event: event ? named(event) : t.gone,
      what: told(action, who, details),
    };
  });
}

function told(action: string, who: string, json: string): string {
  const {
    rows = 0,
    questions = 0,
    day = '',
  } = JSON.parse(json) as { rows?: number; questions?: number; day?: string };
  if (action === 'erasure-postponed') return t.postponed(formatDate(day, 'sv'), who);
  if (action === 'needs-erased') return t.erased(t.counts.needs(rows));
  return t.erased(keptCounts({ registrations: rows, questions }));
}

function named(event: Event): string {
  const date = formatEventDate(event, 'sv');
  const title = eventTitle(event, null, 'sv');
  return date ? `${title}, ${date}` : title;
}
