import type { Lang } from '../language.ts';
import { keptValue } from '../registrations/registration-views.ts';
import { type ListedSeries, type Worded, worded } from '../series/series-card.ts';
import { suggestAddress } from '../web/email-address.ts';
import type { Typed } from '../web/typed.ts';
import { type CheckText, checkText } from './check-text.ts';
import type { SeriesChoice, SeriesChoices } from './series-choice.ts';
import { choiceName, type SeriesValues } from './series-form.ts';
import { seriesFields } from './series-form-model.ts';
import { type SeriesFormText, seriesFormText } from './series-form-text.ts';

export type SeriesCheckModel = {
  t: CheckText;
  own: SeriesFormText;
  slug: string;
  about: Worded;
  chosen: SeriesChoice[];
  person: { label: string; value: string }[];
  /** Everything typed, carried along. */
  hidden: [string, string][];
  suggestion: string | null;
  notice: string | null;
  formKey: string;
};

export function seriesCheckModel(
  listed: ListedSeries,
  choices: SeriesChoices,
  lang: Lang,
  form: Typed,
  { chosen, person }: SeriesValues,
  { notice, formKey }: Pick<SeriesCheckModel, 'notice' | 'formKey'>,
): SeriesCheckModel {
  const t = checkText[lang];
  const { series } = listed;
  const fields = seriesFields(listed, choices, lang);
  const right = suggestAddress(person.epost);
  const hidden = [choiceName(listed), ...fields.map(({ name }) => name)].flatMap((name) =>
    form.many(name).map((value): [string, string] => [name, value]),
  );
  // What this page says of the queue is what sending it agrees to.
  const queues = chosen.filter(({ queue }) => queue).map(({ event }): [string, string] => ['ko', event.slug]);
  return {
    t,
    own: seriesFormText[lang],
    slug: series.slug,
    about: worded(series.title, series.titleEn, lang),
    chosen,
    person: fields
      .map((field) => ({ label: field.label, value: keptValue(field, form) }))
      .filter(({ value }) => value !== ''),
    hidden: [...hidden, ...queues],
    suggestion: right && t.suggestion(t.email, right),
    notice,
    formKey,
  };
}
