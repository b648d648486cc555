import { capitalised } from '../format/format-day.ts';
import { formatMoment } from '../format/format-time.ts';
import type { LogEntry } from '../history/log-entry.ts';
import type { Registration } from '../registrations/registration.ts';
import type { Instant } from '../time.ts';
import { attendeeCardText as t } from './attendee-card-text.ts';
import type { SentLetter } from './attendee-history-store.ts';

export type HistoryRow = { when: string; what: string; more: string };
type Happening = { at: Instant; what: string; more: string };

/** What has happened to a registration, newest first: its own moments, the letters, and what organisers did. */
export function attendeeHistory(
  registration: Registration,
  letters: readonly SentLetter[],
  entries: readonly LogEntry[],
): HistoryRow[] {
  const done = entries.map(({ at, action, who }) => ({ at, what: t.log[action] ?? action, more: who }));
  const told = letters.map((letter) => ({
    at: letter.createdAt,
    what: t.letter(t.letters[letter.kind] ?? t.otherLetter),
    more: delivery(letter),
  }));
  // What an organiser did stands there once, with the name.
  const own = momentsOf(registration).filter(({ at }) => !done.some((entry) => entry.at === at));
  return [...told, ...done, ...own.reverse()]
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
    .map(({ at, what, more }) => ({ when: capitalised(formatMoment(at, 'sv')), what, more: more || t.none }));
}

function momentsOf(registration: Registration): Happening[] {
  const { createdAt, queuedAt, offeredAt, confirmedAt, cancelledAt, cancelledBy, groupId } = registration;
  const moment = (at: Instant | null, what: string, more = ''): Happening[] =>
    at === null ? [] : [{ at, what, more }];
  return [
    ...moment(createdAt, t.events.created, groupId ? t.events.inGroup : ''),
    ...moment(queuedAt, t.events.queued),
    ...moment(offeredAt, t.events.offered),
    ...moment(confirmedAt === createdAt ? null : confirmedAt, t.events.confirmed),
    ...moment(cancelledAt, t.events.cancelled, cancelledBy ? t.cancelledBy[cancelledBy] : ''),
  ];
}

/** Only what the receiving server has said is known; a letter that comes back later goes to the sender's mailbox. */
function delivery({ sentAt, failedAt, attempts, lastResponse }: SentLetter): string {
  if (sentAt) return t.delivery.sent;
  if (failedAt) return t.delivery.failed(lastResponse ?? '');
  return attempts > 0 ? t.delivery.trying(attempts) : t.delivery.waiting;
}
