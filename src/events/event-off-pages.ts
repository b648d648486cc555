import { deskPath } from '../desk-paths.ts';
import { capitalised } from '../format/format-day.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { authorOf } from '../organisers/organiser.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import { seeOther } from '../web/visit.ts';
import { cancelEvent, postponeEvent } from './cancel-event.ts';
import type { Event } from './event.ts';
import { eventEnd } from './event-dates.ts';
import { eventDeskHead } from './event-desk-views.ts';
import { judgeOff, type OffWish, offFields, offNames } from './event-off-form.ts';
import { type EventOffText, eventOffText } from './event-off-text.ts';
import { getEventDetails } from './event-store.ts';
import { eventTypeText } from './event-type-text.ts';
import type { Told } from './notice-mail.ts';
import { tellingReviewText } from './telling-review-text.ts';
import { everyoneIn, readersOf, type TellingReview, tellingReview } from './telling-review-views.ts';
import { undoEventCancel, undoPostpone } from './undo-off.ts';

const t = eventOffText;

const offView = deskView<{
  t: EventOffText;
  review: string;
  id: string;
  /** Why it cannot be done; null: it can. */
  refusal: string | null;
  form: FormState;
  fields: Field[];
}>('events/off');

const reviewView = deskView<{
  t: EventOffText;
  title: string;
  id: string;
  happens: string;
  reason: string;
  act: string;
  hidden: [name: string, value: string][];
  telling: TellingReview;
}>('events/off-review');

/** GET /arrangor/evenemang/:id/installning */
export async function showOff(visit: EventDeskVisit): Promise<void> {
  // The link that led here says "Ställ in"; nothing is done before the review.
  await drawForm(visit, typed({ vad: 'stall-in', mejla: ['ja'] }), []);
}

/** POST: shows what will happen and what is sent; then does it. */
export async function submitOff(visit: EventDeskVisit): Promise<void> {
  const form = typed(visit.req.body);
  if (form.one('op') === 'andra') return drawForm(visit, form, []);
  const judged = judgeOff(form);
  if (!judged.ok) return drawForm(visit, form, judged.errors);
  const acts = form.one('op') === 'gor';
  // Whoever presses twice finds it done.
  if (refusalOf(visit) && !(acts && visit.event.cancelledAt)) return drawForm(visit, form, []);
  if (!acts && visit.event.postponedAt && judged.value.kind === 'skjut-upp')
    return drawForm(visit, form, [{ field: 'vad', message: t.refused.postponed }]);
  if (!acts) return drawReview(visit, judged.value, form);
  await act(visit, judged.value, form);
}

/** POST /arrangor/evenemang/:id/installning/angra: takes back what was done a moment ago. */
export async function submitUndoOff(visit: EventDeskVisit): Promise<void> {
  const { services, event, signedIn } = visit;
  const undo = event.cancelledAt ? undoEventCancel : undoPostpone;
  const outcome = await undo(services, event.id, authorOf(signedIn));
  const home = deskPath('event', { id: event.id });
  if (outcome.kind !== 'undone')
    return seeOther(visit, `${home}?klart=${outcome.kind === 'too-late' ? 'for-sent' : 'inget'}`);
  const done = outcome.event.postponedAt ? 'angrat-uppskjutet' : 'angrat';
  seeOther(visit, `${home}?klart=${done}&mejl=${everyoneIn(outcome.letters)}`);
}

async function act(visit: EventDeskVisit, wish: OffWish, form: Typed): Promise<void> {
  const { services, event, signedIn } = visit;
  const { kind, ...order } = wish;
  const off = kind === 'stall-in' ? cancelEvent : postponeEvent;
  const outcome = await off(services, event.id, { ...order, by: authorOf(signedIn) });
  // What was so already may be more than was asked for.
  const isCancelled = kind === 'stall-in' || event.cancelledAt !== null;
  const done = `${deskPath('event', { id: event.id })}?klart=${isCancelled ? 'installt' : 'uppskjutet'}`;
  switch (outcome.kind) {
    case 'done':
      return seeOther(visit, `${done}&mejl=${everyoneIn(outcome.letters)}`);
    case 'already':
      return seeOther(visit, done);
    case 'draft':
    case 'too-late':
      return drawForm(visit, form, []);
  }
}

async function drawForm(visit: EventDeskVisit, form: Typed, errors: FieldError[]): Promise<void> {
  const { event } = visit;
  const refusal = refusalOf(visit);
  const people = everyoneIn(await readersOf(visit, toldOf(visit, { kind: 'stall-in' })));
  const status = refusal && visit.req.method === 'POST' ? 409 : errors.length > 0 ? 422 : 200;
  await offView(
    visit,
    { ...eventDeskHead(event, t.title), ...(errors.length > 0 ? { prefix: 'error' as const } : {}) },
    {
      t,
      review: tellingReviewText.review,
      id: event.id,
      refusal,
      form: formState(form, errors),
      fields: offFields(event, people),
    },
    status,
  );
}

async function drawReview(visit: EventDeskVisit, wish: OffWish, form: Typed): Promise<void> {
  const { services, event } = visit;
  const { definite, cancelled, postponed } = eventTypeText(event.type, 'sv');
  const told = toldOf(visit, wish);
  const readers = await readersOf(visit, told);
  const details = await getEventDetails(services.db.reader, event);
  const title = t.reviewTitle[wish.kind];
  await reviewView(visit, eventDeskHead(event, title), {
    t,
    title,
    id: event.id,
    happens: t.happens[wish.kind](definite, wish.kind === 'stall-in' ? cancelled : postponed),
    reason: wish.reason,
    act: capitalised(t.act[wish.kind](definite)),
    hidden: offNames.flatMap((name) => form.many(name).map((value): [string, string] => [name, value])),
    telling: tellingReview(visit, told, details, wish.notify ? readers : null),
  });
}

/** The event as it would be, with what people would be told. */
function toldOf({ event, now }: EventDeskVisit, wish: Pick<OffWish, 'kind'> & Partial<OffWish>): Told {
  const off: Partial<Event> =
    wish.kind === 'stall-in'
      ? { cancelledAt: now, cancelReason: wish.reason || null }
      : { postponedAt: now, postponeReason: wish.reason || null };
  const kind = wish.kind === 'stall-in' ? 'cancelled' : 'postponed';
  return { kind, before: event, after: { ...event, ...off }, message: wish.message ?? '' };
}

function refusalOf({ event, now }: EventDeskVisit): string | null {
  const end = eventEnd(event);
  if (!event.publishedAt) return t.refused.draft;
  if (event.cancelledAt) return t.refused.already;
  return event.postponedAt === null && end !== null && end <= now ? t.refused.over : null;
}
