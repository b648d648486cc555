import { deskPath } from '../desk-paths.ts';
import { eventDeskHead } from '../events/event-desk-views.ts';
import { formatMoment } from '../format/format-time.ts';
import type { Keys } from '../keys.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { query } from '../web/visit.ts';
import { countLettersOfEvent, listLettersOfEvent } from './mail-log-store.ts';
import { type MailLogText, mailLogText } from './mail-log-text.ts';
import { findLetter, openLetter } from './outbox.ts';
import type { OutboxRow } from './outbox-row.ts';

const t = mailLogText;
const onPage = 50;

type Row = {
  kind: string;
  to: string;
  at: string;
  state: string;
  answer: string | null;
  /** Where the address is corrected and the letter sent again, when it did not arrive. */
  card: string | null;
};

const logView = deskView<{
  t: MailLogText;
  action: string;
  failed: boolean;
  figures: { label: string; value: string }[];
  rows: Row[];
  older: string | null;
}>('mail/log');

/** GET /arrangor/evenemang/:id/mejl: what was sent about an event, and what became of it. */
export async function showMailLog(visit: EventDeskVisit): Promise<void> {
  const { services, event } = visit;
  const { reader } = services.db;
  const failed = query(visit, 'lage') === 'fel';
  const last = await findLetter(reader, query(visit, 'fore'));
  const before = last?.eventId === event.id ? last : null;
  const letters = await listLettersOfEvent(reader, event.id, { failed, before, limit: onPage + 1 });
  const shown = letters.slice(0, onPage);
  const { written, sent, failed: lost } = await countLettersOfEvent(reader, event.id);
  const action = deskPath('mailLog', { id: event.id });
  const end = letters.length > onPage ? shown.at(-1) : undefined;
  await logView(visit, eventDeskHead(event, t.title, 'mailLog'), {
    t,
    action,
    failed,
    figures: [
      { label: t.figures.written, value: String(written) },
      { label: t.figures.sent, value: String(sent) },
      { label: t.figures.failed, value: String(lost) },
    ],
    rows: shown.map((row) => rowOf(services.keys, row)),
    older: end
      ? `${action}?${new URLSearchParams({ ...(failed && { lage: 'fel' }), fore: end.id }).toString()}`
      : null,
  });
}

function rowOf(keys: Keys, letter: OutboxRow): Row {
  const kind = letter.kind.replace(/-registrar$/, '');
  return {
    kind: t.kinds[kind] ?? t.other,
    to: openLetter(keys, letter)?.to.address ?? t.erased,
    at: formatMoment(letter.sentAt ?? letter.createdAt, 'sv'),
    state: stateOf(letter),
    card: cardOf(letter),
    answer: letter.sentAt === null && letter.lastResponse ? t.answer(letter.lastResponse) : null,
  };
}

function cardOf({ failedAt, eventId, registrationId }: OutboxRow): string | null {
  if (!failedAt || !eventId || !registrationId) return null;
  return deskPath('attendee', { id: eventId, rid: registrationId });
}

function stateOf({ sentAt, failedAt, attempts, nextAttemptAt }: OutboxRow): string {
  if (sentAt) return t.sent;
  if (failedAt) return t.failed;
  return attempts > 0 && nextAttemptAt ? t.again(formatMoment(nextAttemptAt, 'sv')) : t.waiting;
}
