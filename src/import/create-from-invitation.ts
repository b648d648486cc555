import { transact } from '../database/transact.ts';
import { blankEvent } from '../events/blank-event.ts';
import { changedEvent } from '../events/changed-event.ts';
import type { Event } from '../events/event.ts';
import { nextPosition } from '../events/event-lists-store.ts';
import { insertNewEvent } from '../events/new-event-store.ts';
import { asStored } from '../events/save-programme.ts';
import { momentOf } from '../events/typed-time.ts';
import { recordEntry } from '../history/log-store.ts';
import { randomId } from '../keys.ts';
import type { Author } from '../organisers/organiser.ts';
import { cleanLine } from '../web/fields.ts';
import type { Services } from '../web/visit.ts';
import { lockImport, updateImport } from './import-store.ts';
import type { Sibling } from './invitation.ts';
import type { Reviewed } from './review-form.ts';

export type FromInvitation = {
  reviewed: Reviewed;
  /** Other events of the same text, of which drafts are made too. */
  siblings?: readonly Sibling[];
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
  { reviewed, siblings = [], controllerId, importId }: FromInvitation,
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
    const organiserIds = edited.organisers ?? [controllerId];
    await insertNewEvent(trx, {
      event,
      organiserIds,
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
    for (const sibling of siblings) {
      const next = seriesId === null ? null : await nextPosition(trx, seriesId);
      const draft = siblingDraft(randomId(), { ...event, position: next }, sibling);
      await insertNewEvent(trx, { event: draft, organiserIds });
      await recordEntry(trx, { now, by, eventId: draft.id, action: 'event-imported' });
    }
    return { kind: 'created', eventId: event.id };
  });
}

/** What the text says of another event, which is held as this one is. */
function siblingDraft(id: string, like: Event, { title, day, month, start, town }: Sibling): Event {
  const { type, attendance, controllerId, seriesId, seriesPrefix, position, createdAt } = like;
  const startsAt = day && start ? momentOf(day, start) : null;
  const date = startsAt ? { startsAt } : day ? { day } : month ? { month } : {};
  const same = { type, attendance, controllerId, seriesId, seriesPrefix, position, createdAt };
  return blankEvent(id, { ...same, ...date, slug: '', title: cleanLine(title), town });
}
