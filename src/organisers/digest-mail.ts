import { deskPath } from '../desk-paths.ts';
import { lastDayToRegister } from '../events/event-state.ts';
import { listTitle } from '../events/event-title.ts';
import { seatsOf } from '../events/seats.ts';
import { formatDayWithoutYear } from '../format/format-day.ts';
import { list } from '../format/format-list.ts';
import { formatEventDate } from '../format/format-when.ts';
import type { Block, Letter } from '../mail/letter.ts';
import type { Address } from '../mail/message.ts';
import type { MailContext } from '../mail/outbox.ts';
import { addDays, daysBetween, type Instant, type LocalDay, local, localDay } from '../time.ts';
import { type DigestEvent, type Happened, totalOf } from './digest.ts';
import { digestText as t } from './digest-text.ts';
import type { Organiser } from './organiser.ts';
import type { Todo } from './todo.ts';

/** More would not be read; the overview has them all. */
const most = 20;

export type Digest = {
  organiser: Pick<Organiser, 'name' | 'email'>;
  since: Instant;
  /** At which something has happened; at least one. */
  events: readonly DigestEvent[];
  todos: readonly Todo[];
  replyTo: Address;
};

/** E12: how many, never who. */
export function digestMail({ organiser, since, events, todos, replyTo }: Digest, mail: MailContext): Letter {
  const today = localDay(mail.now);
  const link = (text: string, path: string, lead?: string): Block => ({
    type: 'link',
    text,
    url: `${mail.baseUrl}${path}`,
    ...(lead !== undefined && { lead }),
  });
  const left = events.length - most;
  return {
    kind: 'digest',
    lang: 'sv',
    to: { name: organiser.name, address: organiser.email },
    from: mail.siteName,
    replyTo,
    subject: t.subject(list(parts(totalOf(events)), 'sv'), formatDayWithoutYear(today, 'sv')),
    greeting: mail.now < local(`${today}T10:00`) ? t.morning : t.later,
    blocks: [
      { type: 'text', text: sinceWhen(localDay(since), today) },
      ...events
        .slice(0, most)
        .flatMap((one): Block[] => [
          { type: 'heading', text: heading(one) },
          { type: 'text', text: standing(one, today) },
          link(t.event.list, deskPath('attendees', { id: one.event.id })),
        ]),
      ...(left > 0 ? [link(t.overview, deskPath('home'), t.more(left))] : []),
      ...(todos.length > 0 ? [{ type: 'heading', text: t.todo } as const] : []),
      ...todos.slice(0, most).map(({ text, action, href }) => link(action, href, `${text}.`)),
    ],
    foot: [{ type: 'text', text: t.why }, link(t.change, deskPath('ownPage'))],
    calendar: null,
    eventId: null,
    registrationId: null,
  };
}

function sinceWhen(day: LocalDay, today: LocalDay): string {
  if (day === today) return t.since.today;
  return day === addDays(today, -1) ? t.since.yesterday : t.since.day(formatDayWithoutYear(day, 'sv'));
}

function parts(total: Happened): string[] {
  return (['registered', 'cancelled', 'questions', 'failed'] as const)
    .filter((what) => total[what] > 0)
    .map((what) => t.parts[what](total[what]));
}

function heading({ event, series }: DigestEvent): string {
  const date = formatEventDate(event, 'sv');
  const title = listTitle(event, series, 'sv');
  return date ? `${title}, ${date}` : title;
}

function standing({ event, happened }: DigestEvent, today: LocalDay): string {
  const { registered, cancelled, questions, failed } = happened;
  const moved = [
    registered > 0 ? `+${t.event.registered(registered)}` : '',
    cancelled > 0 ? `–${t.event.cancelled(cancelled)}` : '',
  ].filter((part) => part !== '');
  const seats = seatsOf(event);
  const lastDay = lastDayToRegister(event);
  const days = lastDay ? daysBetween(today, lastDay) : -1;
  const lines = [
    [
      ...(moved.length > 0 ? [`${moved.join(', ')}.`] : []),
      t.event.seats(seats.confirmed, seats.capacity),
      ...(event.queue === 1 || seats.queued > 0 ? [t.event.queued(seats.queued)] : []),
    ].join(' '),
    questions > 0 ? t.event.questions(questions) : '',
    failed > 0 ? t.event.failed(failed) : '',
    days >= 0 ? t.event.lastDay(days) : '',
  ];
  return lines.filter((line) => line !== '').join('\n');
}
