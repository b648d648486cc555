import type { Event } from '../events/event.ts';
import { listTitle } from '../events/event-title.ts';
import { formatWhen } from '../format/format-when.ts';
import { sitePaths } from '../paths.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import { typed } from '../web/typed.ts';
import { type EditedSeries, hiddenFields } from './edited-series-form.ts';
import type { Series } from './series.ts';
import { answersOf, seriesFields } from './series-editor-form.ts';
import { type SeriesEditorText, seriesEditorText as t } from './series-editor-text.ts';

export type SeriesEditorModel = {
  t: SeriesEditorText;
  title: string;
  seriesId: string;
  form: FormState;
  fields: Field[];
  hidden: [name: string, value: string][];
  parts: SeriesPart[];
  /** Were in the series when the form was opened. */
  out: SeriesPart[];
  addable: { value: string; label: string }[];
  /** Null while nobody else can see it. */
  publicPage: string | null;
  /** The fields that somebody else has changed too, as they are stored now. */
  theirs: { label: string; value: string }[];
  isConflict: boolean;
};

type SeriesPart = { id: string; number: number; title: string; note: string; isFocused: boolean };

export type SeriesSaid = { errors?: FieldError[]; isConflict?: boolean };

/** @param events those of the series, and those that can be put into it */
export function seriesEditorModel(
  series: Series,
  { form, focus }: EditedSeries,
  events: readonly Event[],
  { errors = [], isConflict = false }: SeriesSaid,
): SeriesEditorModel {
  const { order, members, answers, clashes } = form;
  const byId = new Map(events.map((event) => [event.id, event]));
  const part = (id: string, index: number): SeriesPart[] => {
    const event = byId.get(id);
    if (!event) return [];
    const number = index + 1;
    return [{ id, number, ...named(event, series), isFocused: focus === number }];
  };
  const free = events.filter(({ id, seriesId }) => seriesId === null && !order.includes(id));
  const stored = answersOf(series);
  return {
    t,
    title: series.title,
    seriesId: series.id,
    form: formState(typed(answers), errors),
    fields: seriesFields(series),
    hidden: hiddenFields(form),
    parts: order.flatMap(part),
    out: members.filter((id) => !order.includes(id)).flatMap((id) => part(id, -1)),
    addable: free.map((event) => {
      const { title, note } = named(event, series);
      return { value: event.id, label: `${title}, ${note}` };
    }),
    publicPage: series.publishedAt ? sitePaths('sv').series(series.slug) : null,
    theirs: clashes.map((name) => ({
      label: t.fields[name],
      value: (name === 'upplagg' ? t.kinds[stored.upplagg as 'flera' | 'en'] : stored[name]) || t.nothing,
    })),
    isConflict,
  };
}

function named(event: Event, { kind }: Series): { title: string; note: string } {
  const title = listTitle({ ...event, seriesPrefix: 0 }, { kind, title: '', titleEn: null }, 'sv');
  const state = event.unpublishedAt ? t.withdrawn : event.publishedAt ? '' : t.draft;
  return { title, note: [formatWhen(event, 'sv'), state].filter(Boolean).join(' · ') };
}
