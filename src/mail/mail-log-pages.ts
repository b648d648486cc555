import { deskPath } from '../desk-paths.ts';
import { eventDeskHead } from '../events/event-desk-views.ts';
import { formatMoment } from '../format/format-time.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { mayOnEvent } from '../organisers/organiser-access.ts';
import { canCancel } from '../registrations/cancel-registration.ts';
import type { Registration } from '../registrations/registration.ts';
import { listRegistrations } from '../registrations/several-store.ts';
import { query } from '../web/visit.ts';
import { lostLetter } from './letter-again.ts';
import { letterAgainText } from './letter-again-text.ts';
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
  correct: string | null;
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
  const ids = shown.flatMap(({ failedAt, registrationId }) => (failedAt && registrationId) || []);
  const registrations = ids.length > 0 ? await listRegistrations(reader, event.id, ids) : [];
  const { written, sent, failed: lost } = await countLettersOfEvent(reader, event.id);
  const action = deskPath('mailLog', { id: event.id });
  const end = letters.length > onPage ? shown.at(-1) : undefined;
  const done = query(visit, 'klart') === 'skickat' ? letterAgainText.done : null;
  await logView(
    visit,
    { ...eventDeskHead(event, t.title, 'mailLog'), done },
    {
      t,
      action,
      failed,
      figures: [
        { label: t.figures.written, value: String(written) },
        { label: t.figures.sent, value: String(sent) },
        { label: t.figures.failed, value: String(lost) },
      ],
      rows: shown.map((row) => rowOf(visit, row, registrations)),
      older: end
        ? `${action}?${new URLSearchParams({ ...(failed && { lage: 'fel' }), fore: end.id }).toString()}`
        : null,
    },
  );
}

function rowOf(visit: EventDeskVisit, letter: OutboxRow, registrations: readonly Registration[]): Row {
  const { keys } = visit.services;
  const kind = letter.kind.replace(/-registrar$/, '');
  return {
    kind: t.kinds[kind] ?? t.other,
    to: openLetter(keys, letter)?.to.address ?? t.erased,
    at: formatMoment(letter.sentAt ?? letter.createdAt, 'sv'),
    state: stateOf(letter),
    correct: correctedAt(visit, letter, registrations),
    answer: letter.sentAt === null && letter.lastResponse ? t.answer(letter.lastResponse) : null,
  };
}

/** Only for whoever may do it, while it can be done, and while the address is still the one that failed. */
function correctedAt(
  { services, event, signedIn, whose, now }: EventDeskVisit,
  letter: OutboxRow,
  registrations: readonly Registration[],
): string | null {
  const { failedAt, registrationId } = letter;
  if (!failedAt || !mayOnEvent(signedIn.memberships, whose, 'editor')) return null;
  if (!registrationId)
    return lostLetter(services.keys, letter)
      ? deskPath('letterAgain', { id: event.id, letter: letter.id })
      : null;
  const registration = registrations.find(({ id }) => id === registrationId);
  if (!registration || registration.cancelledAt || !canCancel(event, now)) return null;
  const to = openLetter(services.keys, letter)?.to.address ?? registration.email;
  return to === registration.email ? deskPath('attendee', { id: event.id, rid: registrationId }) : null;
}

function stateOf({ sentAt, failedAt, attempts, nextAttemptAt }: OutboxRow): string {
  if (sentAt) return t.sent;
  if (failedAt) return t.failed;
  return attempts > 0 && nextAttemptAt ? t.again(formatMoment(nextAttemptAt, 'sv')) : t.waiting;
}
