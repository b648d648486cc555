import { deskPath } from '../desk-paths.ts';
import { eventDeskHead } from '../events/event-desk-views.ts';
import type { EventDetails } from '../events/event-details.ts';
import { getEventDetails } from '../events/event-store.ts';
import { formatMoment } from '../format/format-time.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { authorOf } from '../organisers/organiser.ts';
import { showError } from '../web/error-pages.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import { param, seeOther } from '../web/visit.ts';
import { type LostLetter, lostLetter, presentContact } from './letter-again.ts';
import { againField, judgeAgain } from './letter-again-form.ts';
import { type LetterAgainText, letterAgainText } from './letter-again-text.ts';
import { mailLogText } from './mail-log-text.ts';
import { findLetter } from './outbox.ts';
import { sendLetterAgain } from './send-letter-again.ts';

const t = letterAgainText;

const againView = deskView<{
  t: LetterAgainText;
  facts: { label: string; value: string }[];
  happens: string;
  path: string;
  log: string;
  /** Whether there is anybody to send it to. */
  canSend: boolean;
  fields: Field[];
  form: FormState;
}>('mail/again');

/** GET /arrangor/evenemang/:id/mejl/:letter: a letter that did not arrive, and where it can go. */
export async function showLetterAgain(visit: EventDeskVisit): Promise<void> {
  const lost = await findLost(visit);
  if (!lost) return showError(visit, 'notFound');
  await draw(visit, lost, typed({ epost: lost.message.to.address }), []);
}

/** POST: sends it. */
export async function submitLetterAgain(visit: EventDeskVisit): Promise<void> {
  const lost = await findLost(visit);
  if (!lost) return showError(visit, 'notFound');
  const form = typed(visit.req.body);
  const judged = lost.reader === 'contact' ? { ok: true as const, value: { epost: '' } } : judgeAgain(form);
  if (!judged.ok) return draw(visit, lost, form, judged.errors);
  const order = { address: judged.value.epost, by: authorOf(visit.signedIn) };
  const isSent = await sendLetterAgain(visit.services, await detailsOf(visit), lost, order);
  if (!isSent) return draw(visit, lost, form, []);
  seeOther(visit, `${deskPath('mailLog', { id: visit.event.id })}?klart=skickat`);
}

async function findLost(visit: EventDeskVisit): Promise<LostLetter | null> {
  const { services, event } = visit;
  const row = await findLetter(services.db.reader, param(visit, 'letter'));
  return row?.eventId === event.id ? lostLetter(services.keys, row) : null;
}

function detailsOf({ services, event }: EventDeskVisit): Promise<EventDetails> {
  return getEventDetails(services.db.reader, event);
}

async function draw(
  visit: EventDeskVisit,
  { row, message, reader }: LostLetter,
  form: Typed,
  errors: FieldError[],
): Promise<void> {
  const { event } = visit;
  const contact = presentContact(await detailsOf(visit));
  const toContact = contact ? t.toContact(contact.name, contact.address) : t.noContact;
  const canSend = reader !== 'contact' || contact !== null;
  const failed = errors.length > 0;
  await againView(
    visit,
    { ...eventDeskHead(event, t.title, 'mailLog'), ...(failed ? { prefix: 'error' as const } : {}) },
    {
      t,
      facts: [
        {
          label: t.facts.kind,
          value: mailLogText.kinds[row.kind.replace(/-registrar$/, '')] ?? mailLogText.other,
        },
        { label: t.facts.to, value: message.to.address },
        { label: t.facts.at, value: formatMoment(row.createdAt, 'sv') },
        { label: t.facts.answer, value: row.lastResponse ?? '' },
      ].filter(({ value }) => value !== ''),
      happens: reader === 'contact' ? toContact : t.corrects[reader],
      path: deskPath('letterAgain', { id: event.id, letter: row.id }),
      log: deskPath('mailLog', { id: event.id }),
      canSend,
      fields: reader === 'contact' ? [] : [againField()],
      form: formState(form, errors),
    },
    failed ? 422 : canSend || visit.req.method === 'GET' ? 200 : 409,
  );
}
