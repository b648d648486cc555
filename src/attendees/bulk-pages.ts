import { deskPath } from '../desk-paths.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { authorOf } from '../organisers/organiser.ts';
import { canCancel } from '../registrations/cancel-registration.ts';
import { changeSeveral } from '../registrations/change-several.ts';
import { freedSeat } from '../registrations/promote-waiting.ts';
import { listRegistrations } from '../registrations/several-store.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import { seeOther } from '../web/visit.ts';
import { attendeeState, fullName } from './attendee.ts';
import { stateNames } from './attendee-columns.ts';
import { crumbs } from './attendee-crumbs.ts';
import { drawAttendees } from './attendee-list-pages.ts';
import { actionWords, type BulkWish, bulkFields, judgeOrder, readWish } from './bulk-form.ts';
import { bulkSaid, bulkSearch } from './bulk-model.ts';
import { bulkPlan } from './bulk-plan-model.ts';
import { type BulkText, bulkText } from './bulk-text.ts';

const t = bulkText;

const reviewView = deskView<{
  t: BulkText;
  title: string;
  /** Why nothing was done of what was asked for. */
  refused: string | null;
  /** What happens, and which letters go out. */
  happens: string[];
  people: { name: string; email: string; organisation: string; state: string }[];
  left: string[];
  /** Null: nothing to do. */
  act: string | null;
  /** Whether it takes something away. */
  stops: boolean;
  path: string;
  list: string;
  hidden: [name: string, value: string][];
  fields: Field[];
  form: FormState;
}>('attendees/bulk');

/** GET /arrangor/evenemang/:id/deltagare/markerade: the same as the form's first step; without people, the list. */
export async function showSeveral(visit: EventDeskVisit): Promise<void> {
  const form = typed(visit.req.query);
  const wish = readWish(form);
  if (!wish.ok) return seeOther(visit, listOf(visit));
  await draw(visit, typed({}), wish.value, []);
}

/** POST: shows whom it is about and what is sent; then does it. */
export async function submitSeveral(visit: EventDeskVisit): Promise<void> {
  const form = typed(visit.req.body);
  const step = form.one('steg');
  if (step === 'alla') return drawAttendees(visit, { form, errors: [], everyone: true });
  const wish = readWish(form);
  if (!wish.ok) return drawAttendees(visit, { form, errors: wish.errors, everyone: false });
  const order = judgeOrder(form);
  if (step !== 'utfor' || !order.ok) return draw(visit, form, wish.value, order.ok ? [] : order.errors);
  const { action, ids } = wish.value;
  const by = authorOf(visit.signedIn);
  const { services, event, now } = visit;
  const outcome = await changeSeveral(services, event.id, { action, ids, ...order.value, by });
  const found = await listRegistrations(services.db.reader, event.id, ids);
  // Not as the page said, but it can be done still: the page as things stand now, with the ticks and the words.
  if (outcome.done === 0 && canCancel(event, now) && bulkPlan(event, action, found, now).people.length > 0)
    return draw(visit, form, wish.value, [], bulkSaid(action, outcome));
  seeOther(visit, listOf(visit, bulkSearch(action, outcome)));
}

/** `refused`: why what was asked for was not done. */
async function draw(
  visit: EventDeskVisit,
  form: Typed,
  { action, ids }: BulkWish,
  errors: FieldError[],
  refused: string | null = null,
) {
  const { services, event, now } = visit;
  const found = await listRegistrations(services.db.reader, event.id, ids);
  const { people, left, raises } = bulkPlan(event, action, found, now);
  const gone = ids.length - found.length;
  const count = people.length;
  const isOpen = canCancel(event, now);
  const title = count > 0 ? t.title[action](count) : t.nothing[action];
  const added = raises.reduce((sum, { from, to }) => sum + to - from, 0);
  await reviewView(
    visit,
    {
      title,
      current: 'attendees',
      crumbs: crumbs(event, title),
      ...(errors.length > 0 ? { prefix: 'error' as const } : {}),
    },
    {
      t,
      title,
      refused,
      happens: !isOpen
        ? [t.over]
        : count === 0
          ? []
          : [
              ...raises.map(({ attendance, from, to }) =>
                attendance === 'online' ? t.raiseOnline(from, to) : t.raise(from, to),
              ),
              action === 'give' ? t.letters.give : t.letters[action][freedSeat(event, now)],
            ],
      people: people.map((one) => ({
        name: fullName(one),
        email: one.email,
        organisation: one.organisation,
        state: stateNames[attendeeState(one)],
      })),
      left: [
        ...left.map(({ why, people: names }) => t.leftBecause[why](names.map(fullName).join('; '))),
        ...(gone > 0 ? [t.gone(gone)] : []),
      ],
      act: !isOpen || count === 0 ? null : t.act[added > 0 && action === 'give' ? 'giveNew' : action](count),
      stops: action !== 'give',
      path: withSearch(visit, deskPath('severalAttendees', { id: event.id })),
      list: listOf(visit),
      hidden: [
        ['gor', actionWords[action]],
        ['steg', 'utfor'],
        ['mest', String(added)],
        ...people.map(({ id }): [string, string] => ['valda[]', id]),
      ],
      fields: bulkFields(action),
      form: formState(form, errors),
    },
    errors.length > 0 ? 422 : refused ? 409 : 200,
  );
}

/** The part of the list that the form came from. */
function listOf(visit: EventDeskVisit, more: Record<string, string> = {}): string {
  return withSearch(visit, deskPath('attendees', { id: visit.event.id }), more);
}

function withSearch({ req }: EventDeskVisit, path: string, more: Record<string, string> = {}): string {
  const kept = new URL(req.originalUrl, 'http://desk').searchParams;
  for (const name of ['valda[]', 'gor']) kept.delete(name);
  for (const [name, value] of Object.entries(more)) kept.set(name, value);
  const search = kept.toString();
  return search === '' ? path : `${path}?${search}`;
}
