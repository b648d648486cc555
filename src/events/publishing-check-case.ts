import type { Session } from './event.ts';
import { type Readable, readableEvent, readableInstant } from './publishing-check-dates.ts';
import type {
  PublishingContext,
  PublishingDraft,
  PublishingField,
  PublishingLevel,
} from './publishing-check-draft.ts';
import { type WrittenText, writtenTexts } from './publishing-check-written.ts';

/** A draft made ready for the rules: dates that cannot be read are null, and texts and rows are laid out. */
export type PublishingCase = {
  draft: PublishingDraft;
  context: PublishingContext;
  unreadable: PublishingField[];
  texts: WrittenText[];
  /** The programme in the order of its positions. */
  rows: PublishingRow[];
};

/** `number` counts from 1, as in the fields' names. */
export type PublishingRow = { number: number; session: Session };

export type Flaw = { field: PublishingField; message: string };

export type PublishingRule = {
  code: string;
  level: PublishingLevel;
  find: (checked: PublishingCase) => Flaw[];
};

export function publishingCase(draft: PublishingDraft, context: PublishingContext): PublishingCase {
  const { event, unreadable } = readableEvent(draft.event);
  const rows = draft.sessions
    .toSorted((a, b) => a.position - b.position)
    .map((session, index) => readableRow(session, index + 1));
  const sessions = rows.map(({ value }) => value.session);
  const readable = { ...draft, event, sessions };
  return {
    draft: readable,
    context: { ...context, siblings: siblingsOf(draft, context) },
    unreadable: [...unreadable, ...rows.flatMap((row) => row.unreadable)],
    texts: writtenTexts(readable),
    rows: rows.map(({ value }) => value),
  };
}

function siblingsOf({ event }: PublishingDraft, { siblings }: PublishingContext) {
  return siblings.filter(({ id }) => id !== event.id).map((sibling) => readableEvent(sibling).event);
}

function readableRow(
  session: Session,
  number: number,
): { value: PublishingRow; unreadable: PublishingField[] } {
  const startsAt = readableInstant(session.startsAt);
  const endsAt = readableInstant(session.endsAt);
  const times: [Readable, Readable, PublishingField][] = [
    [session.startsAt, startsAt, `pass[${number}][start]`],
    [session.endsAt, endsAt, `pass[${number}][slut]`],
  ];
  const unreadable = times.filter(([written, read]) => written !== read).map(([, , field]) => field);
  return { value: { number, session: { ...session, startsAt, endsAt } }, unreadable };
}
