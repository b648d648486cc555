import { deskPath } from '../desk-paths.ts';
import { editedBy } from '../events/edit-context-store.ts';
import type { Event } from '../events/event.ts';
import { listOwnEvents } from '../organisers/dashboard-store.ts';
import { dashboardText } from '../organisers/dashboard-text.ts';
import { withQuery } from '../organisers/desk-door.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { SeriesDeskVisit } from '../organisers/desk-visit.ts';
import { authorOf } from '../organisers/organiser.ts';
import { typed } from '../web/typed.ts';
import { query, seeOther } from '../web/visit.ts';
import { type EditedSeries, editSeries, mergeSeries, openedSeries, seriesIn } from './edited-series-form.ts';
import { type SaveSeriesOutcome, saveSeries } from './save-series.ts';
import type { Series } from './series.ts';
import { judgeSeries } from './series-editor-form.ts';
import { type SeriesEditorModel, type SeriesSaid, seriesEditorModel } from './series-editor-model.ts';
import { getSeries, listEventsById, listEventsOfSeries } from './series-editor-store.ts';
import { seriesEditorText as t } from './series-editor-text.ts';

const editorView = deskView<SeriesEditorModel>('series/editor');

const doneTexts: Record<string, string> = {
  sparad: t.saved,
  skapad: t.created,
  publicerad: t.publishedNow,
  avpublicerad: t.unpublishedNow,
};

/** GET /arrangor/serier/:id */
export async function showSeriesEditor(visit: SeriesDeskVisit): Promise<void> {
  const { series, services } = visit;
  const events = await listEventsOfSeries(services.db.reader, series.id);
  await draw(visit, series, { form: openedSeries(series, events), focus: null }, {});
}

/** POST to the same address. Buttons that save nothing give back what was typed, with one thing changed. */
export async function submitSeriesEditor(visit: SeriesDeskVisit): Promise<void> {
  const fields = typed(visit.req.body);
  const op = fields.one('op');
  const form = seriesIn(fields, visit.series);
  if (['', 'spara', 'publicera', 'avpublicera'].includes(op)) return save(visit, op);
  const edited = editSeries(form, op, fields.one('evenemang'));
  await draw(visit, visit.series, edited ?? { form, focus: null }, {});
}

async function save(visit: SeriesDeskVisit, op: string): Promise<void> {
  const { services, signedIn } = visit;
  const series = await getSeries(services.db.reader, visit.series.id);
  const { form, fresh } = mergeSeries(seriesIn(typed(visit.req.body), series), series);
  const edited = { form, focus: null };
  if (fresh.length > 0) return draw(visit, series, edited, { isConflict: true });
  const isPublic = op === 'publicera' || (op !== 'avpublicera' && series.publishedAt !== null);
  const judged = judgeSeries(form.answers, isPublic);
  if (!judged.ok) return draw(visit, series, edited, { errors: judged.errors });
  const addable = new Set((await listAddable(visit)).map(({ id }) => id));
  const outcome = await saveSeries(
    services,
    series.id,
    { change: judged.value, order: form, addable, isPublic },
    { expectedVersion: series.version, by: authorOf(signedIn) },
  );
  await answer(visit, op, series, edited, outcome);
}

async function answer(
  visit: SeriesDeskVisit,
  op: string,
  series: Series,
  edited: EditedSeries,
  outcome: SaveSeriesOutcome,
): Promise<void> {
  switch (outcome.kind) {
    case 'conflict':
      return save(visit, op);
    case 'slug-taken': {
      const errors = [{ field: 'adress_pa_sidan', message: t.errors.slugTaken }];
      return draw(visit, series, edited, { errors });
    }
    case 'saved': {
      const done = { publicera: 'publicerad', avpublicera: 'avpublicerad' }[op] ?? 'sparad';
      seeOther(visit, withQuery(deskPath('editSeries', { id: series.id }), { klart: done }));
    }
  }
}

async function draw(
  visit: SeriesDeskVisit,
  series: Series,
  edited: EditedSeries,
  said: SeriesSaid,
): Promise<void> {
  const { form } = edited;
  const mentioned = await listEventsById(visit.services.db.reader, [...form.order, ...form.members]);
  const shown = mentioned.filter((event) => event.seriesId === series.id);
  const events = [...shown, ...(await listAddable(visit))];
  const failed = (said.errors ?? []).length > 0;
  const isPlain = visit.req.method === 'GET';
  await editorView(
    visit,
    {
      title: series.title,
      context: t.title,
      current: 'seriesAtDesk',
      done: isPlain ? (doneTexts[query(visit, 'klart')] ?? null) : null,
      ...(failed && { prefix: 'error' as const }),
      crumbs: [
        { text: dashboardText.title, href: deskPath('home') },
        { text: t.title, href: deskPath('seriesAtDesk') },
        { text: series.title, href: null },
      ],
    },
    seriesEditorModel(series, edited, events, said),
    said.isConflict ? 409 : failed ? 422 : 200,
  );
}

/** Own events that belong to no series, the latest first. */
async function listAddable({ services, signedIn }: SeriesDeskVisit): Promise<Event[]> {
  const own = await listOwnEvents(services.db.reader, editedBy(signedIn.memberships));
  return own.flatMap(({ event }) => (event.seriesId === null ? [event] : [])).toReversed();
}
