import type { Event } from '../events/event.ts';
import type { Lang } from '../language.ts';
import { type Asks, asks } from '../registrations/asks.ts';
import { judgeRegistration, type RegistrationValues } from '../registrations/registration-form.ts';
import { type ListedSeries, seriesNouns } from '../series/series-card.ts';
import type { FieldError, FormOutcome } from '../web/form.ts';
import { formText } from '../web/form-text.ts';
import type { Typed } from '../web/typed.ts';
import { isNeuter, type SeriesChoice, type SeriesChoices } from './series-choice.ts';
import { seriesFormText } from './series-form-text.ts';

export type SeriesValues = { chosen: SeriesChoice[]; person: RegistrationValues };

/** The control that says what is chosen: boxes or, where one town is chosen, radios. */
export function choiceName({ series }: ListedSeries): 'evenemang[]' | 'ort' {
  return series.kind === 'many' ? 'evenemang[]' : 'ort';
}

/** Judges what is chosen, then the person as on the form of one event. */
export function judgeSeries(
  form: Typed,
  lang: Lang,
  listed: ListedSeries,
  choices: SeriesChoices,
): FormOutcome<SeriesValues> {
  const name = choiceName(listed);
  const values = new Set(form.many(name));
  const chosen = choices.open.filter(({ event }) => values.has(event.slug));
  const field = name.replace('[]', '');
  const errors: FieldError[] = problems(form, lang, listed, choices).map((message) => ({ field, message }));
  const events = (chosen.length > 0 ? chosen : choices.open).map(({ event }) => event);
  const person = judgeRegistration(form, lang, asksOf(events, listed));
  if (!person.ok) errors.push(...person.errors);
  return person.ok && errors.length === 0
    ? { ok: true, value: { chosen, person: person.value } }
    : { ok: false, errors };
}

/** What any of the events asks; a question to the speakers only where it is clear whose. */
export function asksOf(events: readonly Event[], { series }: ListedSeries): Asks {
  const all = events.map(asks);
  return {
    food: all.some(({ food }) => food),
    title: all.some(({ title }) => title),
    attendance: all.some(({ attendance }) => attendance),
    question: series.kind === 'one' && all.some(({ question }) => question),
  };
}

function problems(form: Typed, lang: Lang, listed: ListedSeries, choices: SeriesChoices): string[] {
  const t = seriesFormText[lang].errors;
  const values = [...new Set(form.many(choiceName(listed)))];
  if (values.length === 0) {
    if (listed.series.kind === 'one') return [t.town];
    return [t.none(seriesNouns(listed.events, lang).noun, isNeuter(listed.events))];
  }
  if (listed.series.kind === 'one' && values.length > 1) return [formText[lang].unknown];
  return values.flatMap((value) => {
    if (choices.open.some(({ event }) => event.slug === value)) return [];
    const closed = choices.closed.find(({ event }) => event.slug === value);
    return [closed ? t.closed(closed.title.text) : formText[lang].unknown];
  });
}
