import { deskPath } from '../desk-paths.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { authorOf } from '../organisers/organiser.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import { seeOther } from '../web/visit.ts';
import { getEditContext } from './edit-context-store.ts';
import { editEvent } from './edit-event.ts';
import { storedForm } from './edit-event-form.ts';
import type { EditContext } from './edit-part-form.ts';
import { editedDetails } from './edited-details-form.ts';
import { eventEnd } from './event-dates.ts';
import { eventDeskHead } from './event-desk-views.ts';
import {
  judgeMove,
  type MoveWish,
  moveChanges,
  moveFields,
  moveForm,
  moveHidden,
} from './event-move-form.ts';
import { type EventMoveText, eventMoveText } from './event-move-text.ts';
import type { Told } from './notice-mail.ts';
import { tellingFields } from './telling-form.ts';
import { tellingReviewText } from './telling-review-text.ts';
import { everyoneIn, readersOf, type TellingReview, tellingReview } from './telling-review-views.ts';
import { undoMove } from './undo-move.ts';

const t = eventMoveText;

const moveView = deskView<{
  t: EventMoveText;
  review: string;
  id: string;
  lead: string;
  refusal: string | null;
  passed: string;
  form: FormState;
  fields: Field[];
}>('events/move');

const reviewView = deskView<{
  t: EventMoveText;
  id: string;
  again: boolean;
  changes: { label: string; before: string[]; after: string[] }[];
  hidden: [name: string, value: string][];
  telling: TellingReview;
}>('events/move-review');

/** POST /arrangor/evenemang/:id/flytta/angra: within fifteen minutes. */
export async function submitUndoMove(visit: EventDeskVisit): Promise<void> {
  const { services, event, signedIn } = visit;
  const outcome = await undoMove(services, event.id, authorOf(signedIn));
  const home = deskPath('event', { id: event.id });
  if (outcome.kind === 'undone')
    return seeOther(visit, `${home}?klart=flytt-angrad&mejl=${everyoneIn(outcome.letters)}`);
  const said = { nothing: 'inget', 'too-late': 'for-sent', changed: 'flytt-andrad' } as const;
  seeOther(visit, `${home}?klart=${said[outcome.kind]}`);
}

/** GET /arrangor/evenemang/:id/flytta */
export async function showMove(visit: EventDeskVisit): Promise<void> {
  const context = await contextOf(visit);
  const form = storedForm(context.details);
  await drawForm(
    visit,
    context,
    { ...form, many: (name) => (name === 'mejla' ? ['ja'] : form.many(name)) },
    [],
  );
}

/** POST: shows what changes and what is sent; then moves the event. */
export async function submitMove(visit: EventDeskVisit): Promise<void> {
  const context = await contextOf(visit);
  const form = moveForm(typed(visit.req.body), context);
  const op = typed(visit.req.body).one('op');
  if (op === 'andra') return drawForm(visit, context, form, []);
  if (refusalOf(visit)) return drawForm(visit, context, form, []);
  const judged = judgeMove(form, context);
  if (!judged.ok) return drawForm(visit, context, form, judged.errors);
  const isSame = form.one('version') === String(context.details.event.version);
  if (op !== 'flytta' || !isSame) return drawReview(visit, context, form, judged.value, op === 'flytta');
  await move(visit, context, form, judged.value);
}

async function move(visit: EventDeskVisit, context: EditContext, form: Typed, wish: MoveWish): Promise<void> {
  const outcome = await editEvent(visit.services, context.details, wish.edited, {
    by: authorOf(visit.signedIn),
    action: 'event-moved',
    notify: wish.notify && isAwaited(visit) ? { message: wish.message } : null,
  });
  if (outcome.kind === 'changed') {
    const home = deskPath('event', { id: visit.event.id });
    return seeOther(visit, `${home}?klart=flyttat&mejl=${everyoneIn(outcome.letters)}`);
  }
  // Somebody was quicker by a moment; seats and address are none of this form.
  await drawReview(visit, await contextOf(visit), form, wish, true);
}

async function drawForm(visit: EventDeskVisit, context: EditContext, form: Typed, errors: FieldError[]) {
  const { event } = context.details;
  const refusal = refusalOf(visit);
  const people = everyoneIn(await readersOf(visit, { kind: 'cancelled', before: event, after: event }));
  const isPast = errors.some(({ field }) => field === 'datum') ? form.one('datum') : form.one('passerat');
  const failed = errors.length > 0;
  await moveView(
    visit,
    { ...eventDeskHead(event, t.title), ...(failed ? { prefix: 'error' as const } : {}) },
    {
      t,
      review: tellingReviewText.review,
      id: event.id,
      lead: event.postponedAt ? t.leadPostponed : t.lead,
      refusal,
      passed: isPast,
      form: formState(form, errors),
      fields: [...moveFields(form, context), ...tellingFields(isAwaited(visit) ? people : 0)],
    },
    refusal && visit.req.method === 'POST' ? 409 : failed ? 422 : 200,
  );
}

async function drawReview(
  visit: EventDeskVisit,
  context: EditContext,
  form: Typed,
  { edited, message, notify }: MoveWish,
  again: boolean,
): Promise<void> {
  const { event: before } = context.details;
  const after = editedDetails(context, edited);
  const told: Told = { kind: 'changed', before, after: after.event, message };
  const readers = await readersOf(visit, told);
  await reviewView(
    visit,
    eventDeskHead(before, t.reviewTitle),
    {
      t,
      id: before.id,
      again,
      changes: moveChanges(form, context),
      hidden: [...moveHidden(form, context), ['version', String(before.version)]],
      telling: tellingReview(visit, told, after, notify && isAwaited(visit) ? readers : null),
    },
    again ? 409 : 200,
  );
}

function isAwaited({ event }: EventDeskVisit): boolean {
  return event.publishedAt !== null && event.unpublishedAt === null;
}

function refusalOf({ event, now }: EventDeskVisit): string | null {
  const end = eventEnd(event);
  if (event.cancelledAt) return t.refused.cancelled;
  return event.publishedAt && event.postponedAt === null && end !== null && end <= now
    ? t.refused.over
    : null;
}

function contextOf({ services, event, signedIn, now }: EventDeskVisit): Promise<EditContext> {
  return getEditContext(services.db.reader, event.id, signedIn.memberships, now);
}
