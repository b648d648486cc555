import { deskPath } from '../desk-paths.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { mayOnEvent } from '../organisers/organiser-access.ts';
import { canCancel } from '../registrations/cancel-registration.ts';
import { query } from '../web/visit.ts';
import { listPath, type PageSize } from './attendee-list-model.ts';
import type { AttendeeSelection } from './attendee-selection.ts';
import { actionOf } from './bulk-form.ts';
import { bulkText as t } from './bulk-text.ts';

export function mayBulk({ event, signedIn, whose, now }: EventDeskVisit): boolean {
  return mayOnEvent(signedIn.memberships, whose, 'editor') && canCancel(event, now);
}

/** Where the form of the list is sent: with the part of the list that is shown, to come back to. */
export function bulkPath(
  eventId: string,
  selection: AttendeeSelection,
  size: PageSize,
  { after, before }: { after: string; before: string },
): string {
  const page: [string, string][] = after ? [['efter', after]] : before ? [['fore', before]] : [];
  const list = listPath(eventId, selection, size, page);
  return list.replace(deskPath('attendees', { id: eventId }), deskPath('severalAttendees', { id: eventId }));
}

/** "3 personer är flyttade från kön.", after it has been done; null when nothing was. */
export function bulkDone(visit: EventDeskVisit): string | null {
  const action = actionOf(query(visit, 'klart'));
  if (!action) return null;
  const number = (name: string) => Number(/^\d{1,3}$/.exec(query(visit, name))?.[0] ?? 0);
  const [done, left] = [number('gjort'), number('kvar')];
  const said = done > 0 ? t.done[action](done) : t.unchanged;
  return done > 0 && left > 0 ? `${said} ${t.kept(left)}` : said;
}
