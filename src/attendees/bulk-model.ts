import { deskPath } from '../desk-paths.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { mayOnEvent } from '../organisers/organiser-access.ts';
import { canCancel } from '../registrations/cancel-registration.ts';
import type { SeveralOutcome } from '../registrations/change-several.ts';
import { type SeveralAction, type SeveralRefusal, severalRefusals } from '../registrations/several.ts';
import { query } from '../web/visit.ts';
import { listPath, type PageSize } from './attendee-list-model.ts';
import type { AttendeeSelection } from './attendee-selection.ts';
import { actionOf, actionWords } from './bulk-form.ts';
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

/** What was done and why not more, as the address says it to the list. */
export function bulkSearch(action: SeveralAction, { done, left }: SeveralOutcome): Record<string, string> {
  const why = [...left].map(([one, n]) => `${one}.${n}`).join('_');
  return { klart: actionWords[action], gjort: String(done), ...(why !== '' && { kvar: why }) };
}

/** "3 personer är flyttade från kön. 1 person: platserna är slut.", after it has been done; null when nothing was. */
export function bulkDone(visit: EventDeskVisit): string | null {
  const action = actionOf(query(visit, 'klart'));
  if (!action) return null;
  const done = Number(/^\d{1,3}$/.exec(query(visit, 'gjort'))?.[0] ?? 0);
  const left = new Map<SeveralRefusal, number>();
  for (const part of query(visit, 'kvar').split('_')) {
    const why = severalRefusals.find((one) => one === part.split('.')[0]);
    const n = Number(/\.([1-9]\d{0,2})$/.exec(part)?.[1] ?? 0);
    if (why && n > 0) left.set(why, n);
  }
  return bulkSaid(action, { done, left });
}

export function bulkSaid(action: SeveralAction, { done, left }: SeveralOutcome): string {
  const because = severalRefusals.flatMap((one) => {
    const n = left.get(one);
    return n ? [t.because[one](n)] : [];
  });
  return [done > 0 ? t.done[action](done) : t.unchanged, ...because].join(' ');
}
