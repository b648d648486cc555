import { deskPath } from '../desk-paths.ts';
import { eventDeskHead } from '../events/event-desk-views.ts';
import { listOrganisations } from '../events/event-lists-store.ts';
import { eventTitle } from '../events/event-title.ts';
import { capitalised, formatDate } from '../format/format-day.ts';
import { lacksDecision } from '../organisations/confirm-privacy.ts';
import { withQuery } from '../organisers/desk-door.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { EventDeskVisit } from '../organisers/desk-visit.ts';
import { authorOf } from '../organisers/organiser.ts';
import { localDay } from '../time.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import { seeOther } from '../web/visit.ts';
import { judgeDelay, reasonField } from './erasure-delay-form.ts';
import { keptCounts } from './kept-counts-text.ts';
import { type Postponing, postponeErasure, postponingOf } from './postpone-erasure.ts';
import { listKept } from './retention-store.ts';
import { type ErasureDelayText, erasureDelayText as t } from './retention-text.ts';

const delayView = deskView<{
  t: ErasureDelayText;
  id: string;
  /** What would be erased when, and when it could be instead; or why it cannot be put off. */
  sentences: string[];
  /** Null: there is nothing to put off. */
  field: Field | null;
  form: FormState;
}>('privacy/erasure-delay');

/** GET /arrangor/evenemang/:id/gallring */
export async function showDelay(visit: EventDeskVisit): Promise<void> {
  await draw(visit, null, []);
}

/** POST to the same address. */
export async function submitDelay(visit: EventDeskVisit): Promise<void> {
  const { services, event, signedIn } = visit;
  const form = typed(visit.req.body);
  const judged = judgeDelay(form);
  if (!judged.ok) return draw(visit, form, judged.errors);
  const outcome = await postponeErasure(services, event, judged.value.reason, authorOf(signedIn));
  if (outcome.kind !== 'possible') return draw(visit, form, []);
  seeOther(visit, withQuery(deskPath('retention'), { klart: 'uppskjutet' }));
}

async function draw(visit: EventDeskVisit, form: Typed | null, errors: FieldError[]): Promise<void> {
  const { services, event, now } = visit;
  const { reader } = services.db;
  const controller = (await listOrganisations(reader)).find(({ id }) => id === event.controllerId);
  if (!controller) throw new Error(`${event.id} has no controller`);
  const [kept] = await listKept(reader, { eventId: event.id });
  const postponing = postponingOf(kept, controller.retentionMonths, localDay(now));
  const possible = postponing.kind === 'possible';
  const head = eventDeskHead(event, t.title);
  await delayView(
    visit,
    possible && errors.length > 0 ? { ...head, prefix: 'error' } : head,
    {
      t,
      id: event.id,
      sentences: sentences(postponing, lacksDecision(controller), {
        counts: capitalised(kept ? keptCounts(kept) : ''),
        title: eventTitle(event, null, 'sv'),
      }),
      field: possible ? reasonField() : null,
      form: formState(form ?? typed({}), possible ? errors : []),
    },
    form === null ? 200 : possible ? 422 : 409,
  );
}

/** `waits`: nothing is erased, whatever the day, until the organisation has decided it. */
function sentences(
  postponing: Postponing,
  waits: boolean,
  { counts, title }: { counts: string; title: string },
): string[] {
  switch (postponing.kind) {
    case 'nothing':
      return [t.refused.nothing];
    case 'undated':
      return [t.refused.undated];
    case 'early':
      return [t.refused[waits ? 'earlyWaits' : 'early'](formatDate(postponing.day, 'sv'))];
    case 'possible':
      return [
        t[waits ? 'waits' : 'what'](counts, title, formatDate(postponing.day, 'sv')),
        t.later(formatDate(postponing.later, 'sv')),
        t.law,
        t.needs,
      ];
  }
}
