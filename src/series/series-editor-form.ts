import { z } from 'zod';
import { longestSlug } from '../events/event-slug.ts';
import { choiceField, type Field, textField } from '../web/field.ts';
import { choice, line, lines } from '../web/fields.ts';
import { type FormOutcome, parseForm } from '../web/form.ts';
import type { Typed } from '../web/typed.ts';
import type { Series } from './series.ts';
import { seriesEditorText as t } from './series-editor-text.ts';

export const answerNames = [
  'titel',
  'titel_en',
  'ingress',
  'ingress_en',
  'upplagg',
  'adress_pa_sidan',
] as const;
export type AnswerName = (typeof answerNames)[number];
/** The fields of a series as the form shows them. */
export type SeriesAnswers = Record<AnswerName, string>;

/** The columns that the form changes. */
export type SeriesChange = Pick<Series, 'title' | 'titleEn' | 'lead' | 'leadEn' | 'kind' | 'slug'>;

const kinds = { flera: 'many', en: 'one' } as const;

export function answersOf({ title, titleEn, lead, leadEn, kind, slug }: Series): SeriesAnswers {
  return {
    titel: title,
    titel_en: titleEn ?? '',
    ingress: lead,
    ingress_en: leadEn ?? '',
    upplagg: kind === 'one' ? 'en' : 'flera',
    adress_pa_sidan: slug,
  };
}

/** Once public, a series keeps its address: links lead there. */
export function seriesFields({ publishedAt }: Pick<Series, 'publishedAt'>): Field[] {
  const text = (name: AnswerName, hint: string | null = null) =>
    textField(name, t.fields[name], { kind: 'text', autocomplete: 'off' }, hint);
  const long = (name: AnswerName, hint: string) =>
    textField(name, t.fields[name], { kind: 'textarea', rows: 4, autocomplete: 'off' }, hint);
  return [
    text('titel'),
    text('titel_en'),
    long('ingress', t.hints.ingress),
    long('ingress_en', t.hints.ingress_en),
    kindField(),
    ...(publishedAt ? [] : [text('adress_pa_sidan', t.hints.adress_pa_sidan)]),
  ];
}

export function kindField(): Field {
  const options = Object.entries(t.kinds).map(([value, label]) => ({ value, label }));
  return choiceField('upplagg', t.fields.upplagg, { kind: 'radio', options });
}

const { broken } = t.errors;
export const titleRules = line({
  min: 3,
  max: 120,
  empty: t.errors.title,
  long: t.errors.titleLong,
  broken,
});
export const kindRules = choice(['flera', 'en'] as const, t.errors.kind, t.errors.kind);
const titleEnRules = line({ max: 120, empty: null, long: t.errors.titleLong, broken });
const lead = (empty: string | null) => lines({ max: 300, empty, long: t.errors.lead, broken });
const slugRules = z.string().transform((given, context) => {
  const slug = given.trim().toLowerCase();
  const isSlug = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && slug.length <= longestSlug;
  if (!isSlug) context.addIssue({ code: 'custom', message: t.errors.slug });
  return slug;
});

/** @param isPublic whether visitors will see it: then it has a lead */
export function judgeSeries(answers: SeriesAnswers, isPublic: boolean): FormOutcome<SeriesChange> {
  const schema = z.object({
    titel: titleRules,
    titel_en: titleEnRules,
    ingress: lead(isPublic ? t.errors.leadMissing : null),
    ingress_en: lead(null),
    upplagg: kindRules,
    adress_pa_sidan: slugRules,
  });
  const outcome = parseForm(schema, answers);
  if (!outcome.ok) return outcome;
  const { value } = outcome;
  return {
    ok: true,
    value: {
      title: value.titel,
      titleEn: value.titel_en || null,
      lead: value.ingress,
      leadEn: value.ingress_en || null,
      kind: kinds[value.upplagg ?? 'flera'],
      slug: value.adress_pa_sidan,
    },
  };
}

export function answersIn(form: Typed): SeriesAnswers {
  const given = answerNames.map((name) => [name, form.one(name).replace(/\r\n?/g, '\n')]);
  return Object.fromEntries(given) as SeriesAnswers;
}
