import { transact } from '../database/transact.ts';
import { blankEvent } from '../events/blank-event.ts';
import { changedEvent } from '../events/changed-event.ts';
import type { Event } from '../events/event.ts';
import { nextPosition } from '../events/event-lists-store.ts';
import { insertNewEvent } from '../events/new-event-store.ts';
import { asStored } from '../events/save-programme.ts';
import { recordEntry } from '../history/log-store.ts';
import { randomId } from '../keys.ts';
import type { Author } from '../organisers/organiser.ts';
import type { Services } from '../web/visit.ts';
import { lockImport, updateImport } from './import-store.ts';
import type { Reviewed } from './review-form.ts';

export type FromInvitation = {
  reviewed: Reviewed;
  controllerId: string;
  /** The kept text; null where none is kept. */
  importId: string | null;
};

export type CreateFromInvitationOutcome =
  | { kind: 'created'; eventId: string }
  /** A draft has been made of that text already. */
  | { kind: 'already'; eventId: string }
  /** The text has been erased meanwhile. */
  | { kind: 'gone' };

/** Makes one draft of an invitation with its programme, people and organisers; nobody is told and nothing is public. */
export function createFromInvitation(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { reviewed, controllerId, importId }: FromInvitation,
  by: Author | null,
): Promise<CreateFromInvitationOutcome> {
  return transact(db, async (trx) => {
    if (importId !== null) {
      const kept = await lockImport(trx, importId);
      if (!kept) return { kind: 'gone' };
      if (kept.eventId !== null) return { kind: 'already', eventId: kept.eventId };
    }
    const now = clock.now();
    const { edited, rows } = reviewed;
    const { seriesId = null } = edited.event;
    const blank = blankEvent(randomId(), {
      title: edited.event.title ?? '',
      controllerId,
      slug: '',
      createdAt: now,
    });
    const position = seriesId === null ? null : await nextPosition(trx, seriesId);
    const event: Event = { ...changedEvent(blank, { ...edited.event, position }, now), version: 0 };
    const numbered = <T extends object>(list: readonly T[]) =>
      list.map((row, index) => ({ ...row, id: randomId(), eventId: event.id, position: index + 1 }));
    const programme = asStored(event.id, rows, []);
    await insertNewEvent(trx, {
      event,
      organiserIds: edited.organisers ?? [controllerId],
      contacts: numbered(edited.contacts ?? []),
      sessions: programme.sessions,
      appearances: [
        ...numbered(edited.speakers ?? []).map((speaker) => ({ ...speaker, sessionId: null })),
        ...programme.appearances,
      ],
    });
    if (importId !== null) await updateImport(trx, importId, event.id);
    const details = { rows: programme.sessions.length };
    await recordEntry(trx, { now, by, eventId: event.id, action: 'event-imported', details });
    return { kind: 'created', eventId: event.id };
  });
}
