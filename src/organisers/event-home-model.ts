import { type DeskAddress, deskPath } from '../desk-paths.ts';
import type { Event } from '../events/event.ts';
import { eventEnd } from '../events/event-dates.ts';
import { findUndoableMove } from '../events/undo-move.ts';
import { canUndoOff, undoUntil } from '../events/undo-off.ts';
import { formatTime } from '../format/format-time.ts';
import type { Instant } from '../time.ts';
import { query } from '../web/visit.ts';
import type { EventDeskVisit } from './desk-visit.ts';
import { eventHomeText } from './event-home-text.ts';
import { mayOnEvent } from './organiser-access.ts';

/** A button of the event's page: a link to a page that asks first, or a form that acts at once. */
export type HomeAction = { text: string; href: string; acts: boolean };

/** What can be done with the event right now, by whoever asks. */
export function homeActions({ event, whose, signedIn, now }: EventDeskVisit): HomeAction[] {
  if (!mayOnEvent(signedIn.memberships, whose, 'editor')) return [];
  return actionsOf(event, now).map((address) => ({
    text: eventHomeText.actions[address],
    href: deskPath(address, { id: event.id }),
    acts: address === 'reopenRegistration',
  }));
}

type HomeAddress = DeskAddress & keyof typeof eventHomeText.actions;

function actionsOf(event: Event, now: Instant): HomeAddress[] {
  const end = eventEnd(event);
  const isPublic = event.publishedAt !== null && event.unpublishedAt === null;
  const isOver = event.postponedAt === null && end !== null && end <= now;
  const isAwaited = isPublic && !isOver && event.cancelledAt === null;
  const wanted: [HomeAddress, boolean][] = [
    ['publishEvent', !isPublic],
    ['closeRegistration', isAwaited && event.registration === 'on' && event.closedAt === null],
    ['reopenRegistration', isAwaited && event.closedAt !== null],
    ['moveEvent', isAwaited],
    ['eventOff', isAwaited],
    ['unpublishEvent', isPublic],
    ['copyEvent', true],
  ];
  return wanted.filter(([, now_]) => now_).map(([address]) => address);
}

/** What was done a moment ago and can be taken back; null when there is nothing. */
export async function homeUndo({ services, event, whose, signedIn, now }: EventDeskVisit) {
  if (!mayOnEvent(signedIn.memberships, whose, 'editor')) return null;
  const t = eventHomeText.undo;
  const since = event.cancelledAt ?? event.postponedAt;
  if (since !== null) {
    if (!canUndoOff(since, now)) return null;
    const until = formatTime(undoUntil(since), 'sv');
    const text = event.cancelledAt ? t.cancelled(until) : t.postponed(until);
    return { text, button: t.button, href: deskPath('undoOff', { id: event.id }) };
  }
  const move = await findUndoableMove(services.db.reader, event, now);
  if (!move) return null;
  const text = t.moved(formatTime(undoUntil(move.createdAt), 'sv'));
  return { text, button: t.buttonMoved, href: deskPath('undoMove', { id: event.id }) };
}

/** "Konferensen är inställd. 75 personer får ett mejl." */
export function homeDone(visit: EventDeskVisit): string | null {
  const t = eventHomeText;
  const key = query(visit, 'klart');
  if (!Object.hasOwn(t.done, key)) return null;
  const said = t.done[key as keyof typeof t.done](visit.event.type);
  const letters = query(visit, 'mejl');
  return /^[1-9]\d{0,5}$/.test(letters) ? `${said} ${t.letters(Number(letters))}` : said;
}
