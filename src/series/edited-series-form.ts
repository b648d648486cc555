import type { Event } from '../events/event.ts';
import { type Typed, typed } from '../web/typed.ts';
import type { Series } from './series.ts';
import {
  type AnswerName,
  answerNames,
  answersIn,
  answersOf,
  type SeriesAnswers,
} from './series-editor-form.ts';

/** The form as it was typed. Buttons change it; nothing is stored before it is saved. */
export type TypedSeries = {
  answers: SeriesAnswers;
  /** The answers when the form was opened. */
  base: Partial<SeriesAnswers>;
  /** Ids of the events in their order. */
  order: string[];
  /** Those that were in the series when the form was opened. */
  members: string[];
  /** Fields that somebody else has changed too: both are shown. */
  clashes: AnswerName[];
};

export function openedSeries(series: Series, events: readonly Pick<Event, 'id'>[]): TypedSeries {
  const answers = answersOf(series);
  const ids = events.map(({ id }) => id);
  return { answers, base: answers, order: ids, members: ids, clashes: [] };
}

export function seriesIn(form: Typed, { publishedAt, slug }: Series): TypedSeries {
  const answers = answersIn(form);
  const list = (name: string) => form.one(name).split(' ').filter(Boolean).slice(0, 500);
  const clashes = list('krock');
  return {
    answers: publishedAt ? { ...answers, adress_pa_sidan: slug } : answers,
    base: answersIn(typed(Object.fromEntries(answerNames.map((name) => [name, form.one(`fran_${name}`)])))),
    order: [...new Set(list('ordning'))],
    members: [...new Set(list('delar'))],
    clashes: answerNames.filter((name) => clashes.includes(name)),
  };
}

/** By the names of the fields; what is not an answer is hidden. */
export function hiddenFields({
  base,
  order,
  members,
  clashes,
}: TypedSeries): [name: string, value: string][] {
  return [
    ...answerNames.map((name): [string, string] => [`fran_${name}`, base[name] ?? '']),
    ['ordning', order.join(' ')],
    ['delar', members.join(' ')],
    ['krock', clashes.join(' ')],
  ];
}

export type EditedSeries = { form: TypedSeries; focus: number | null };

/**
 * What the buttons do that save nothing: `upp:2`, `ner:2`, `ut:2`, `in:<id>` and `lagg-till` with the event chosen.
 * Null for any other.
 */
export function editSeries(form: TypedSeries, op: string, chosen: string): EditedSeries | null {
  const { order } = form;
  if (op === 'lagg-till') return put(form, chosen);
  if (op.startsWith('in:')) return put(form, op.slice(3));
  const [, verb, digits] = /^(upp|ner|ut):(\d{1,3})$/.exec(op) ?? [];
  const at = Number(digits) - 1;
  const id = order[at];
  if (id === undefined) return null;
  const others = order.toSpliced(at, 1);
  if (verb === 'ut')
    return { form: { ...form, order: others }, focus: Math.min(at + 1, others.length) || null };
  const to = verb === 'upp' ? Math.max(0, at - 1) : Math.min(others.length, at + 1);
  return { form: { ...form, order: others.toSpliced(to, 0, id) }, focus: to + 1 };
}

function put(form: TypedSeries, id: string): EditedSeries {
  if (id === '' || form.order.includes(id)) return { form, focus: null };
  return { form: { ...form, order: [...form.order, id] }, focus: form.order.length + 1 };
}

/**
 * A field that only somebody else has changed is as they left it; one that both have changed stays as typed, and is
 * one of `fresh`.
 */
export function mergeSeries(form: TypedSeries, stored: Series): { form: TypedSeries; fresh: AnswerName[] } {
  const theirs = answersOf(stored);
  const changed = answerNames.filter((name) => form.base[name] !== theirs[name]);
  const isTyped = (name: AnswerName) => form.answers[name] !== form.base[name];
  const taken = changed.filter((name) => !isTyped(name)).map((name) => [name, theirs[name]]);
  const fresh = changed.filter((name) => isTyped(name) && form.answers[name] !== theirs[name]);
  const answers = { ...form.answers, ...Object.fromEntries(taken) };
  const clashes = answerNames.filter((name) => fresh.includes(name) || form.clashes.includes(name));
  return { form: { ...form, answers, base: theirs, clashes }, fresh };
}
