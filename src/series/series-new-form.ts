import { z } from 'zod';
import type { Organisation } from '../organisations/organisation.ts';
import { organisationName } from '../organisations/organisation-name.ts';
import { choiceField, type Field, textField } from '../web/field.ts';
import { choice } from '../web/fields.ts';
import { type FormOutcome, parseForm } from '../web/form.ts';
import type { Typed } from '../web/typed.ts';
import type { Series } from './series.ts';
import { kindField, kindRules, titleRules } from './series-editor-form.ts';
import { seriesEditorText as t } from './series-editor-text.ts';

/** Whoever is in one organisation only is not asked which. */
export function newSeriesFields(organisations: readonly Organisation[]): Field[] {
  const title = textField('titel', t.fields.titel, { kind: 'text', autocomplete: 'off' });
  if (organisations.length < 2) return [title, kindField()];
  const options = organisations.map((one) => ({ value: one.id, label: organisationName(one, 'sv') }));
  const who = choiceField('arrangor', t.organiser, { kind: 'radio', options }, t.organiserHint);
  return [title, kindField(), who];
}

export function judgeNewSeries(
  form: Typed,
  organisations: readonly Organisation[],
): FormOutcome<Pick<Series, 'title' | 'kind' | 'controllerId'>> {
  const ids = organisations.map(({ id }) => id);
  const schema = z.object({
    titel: titleRules,
    upplagg: kindRules,
    arrangor: choice(ids, t.organiserMissing, t.organiserMissing),
  });
  const given = form.pick(['titel', 'upplagg', 'arrangor']);
  const outcome = parseForm(schema, ids.length === 1 ? { ...given, arrangor: ids[0] } : given);
  if (!outcome.ok) return outcome;
  const { titel: title, upplagg, arrangor } = outcome.value;
  return {
    ok: true,
    value: { title, kind: upplagg === 'en' ? 'one' : 'many', controllerId: arrangor ?? '' },
  };
}
