import { getEventDetails } from '../events/event-store.ts';
import { bothPaths, sitePaths } from '../paths.ts';
import { keptValue } from '../registrations/registration-views.ts';
import { type ListedSeries, seriesNouns, type Worded, worded } from '../series/series-card.ts';
import { seriesText } from '../series/series-text.ts';
import type { Head } from '../web/chrome.ts';
import type { FieldError } from '../web/form.ts';
import { checkFormKey, issueFormKey } from '../web/form-key.ts';
import type { Typed } from '../web/typed.ts';
import { view } from '../web/view.ts';
import type { Visit } from '../web/visit.ts';
import { checkText } from './check-text.ts';
import { type SeriesCheckModel, seriesCheckModel } from './series-check-model.ts';
import { type ClosedChoice, type SeriesChoices, seriesChoices } from './series-choice.ts';
import type { SeriesValues } from './series-form.ts';
import {
  type SeriesExtras,
  type SeriesFormModel,
  seriesFields,
  seriesFormModel,
} from './series-form-model.ts';
import { type SeriesFormText, seriesFormText } from './series-form-text.ts';

const formView = view<SeriesFormModel>('groups/series-form');
const checkView = view<SeriesCheckModel>('groups/series-check');
const closedView = view<{
  t: SeriesFormText;
  slug: string;
  heading: string;
  about: Worded;
  closed: ClosedChoice[];
  kept: { label: string; value: string }[];
}>('groups/series-closed');

export async function drawSeriesForm(
  visit: Visit,
  listed: ListedSeries,
  form: Typed,
  errors: FieldError[],
  status: number,
  extras: Partial<SeriesExtras> = {},
): Promise<void> {
  visit.res.set('Cache-Control', 'no-store');
  const { lang, services, now } = visit;
  const choices = seriesChoices(listed.events, listed.series.kind, now, lang);
  if (choices.open.length === 0) return drawClosed(visit, listed, choices, form, status);
  const details = await Promise.all(
    choices.open.map(({ event }) => getEventDetails(services.db.reader, event)),
  );
  const formKey = extras.formKey ?? keptSeriesKey(visit, listed, form);
  const model = seriesFormModel(listed, choices, details, lang, form, errors, { ...extras, formKey });
  const head = headOf(visit, listed, model.heading);
  await formView(visit, errors.length > 0 ? { ...head, prefix: 'error' } : head, model, status);
}

export async function drawSeriesCheck(
  visit: Visit,
  listed: ListedSeries,
  form: Typed,
  values: SeriesValues,
  status: number,
  extras: Partial<Pick<SeriesCheckModel, 'notice' | 'formKey'>> = {},
): Promise<void> {
  visit.res.set('Cache-Control', 'no-store');
  const { lang, now } = visit;
  const choices = seriesChoices(listed.events, listed.series.kind, now, lang);
  const { notice = null, formKey = keptSeriesKey(visit, listed, form) } = extras;
  const model = seriesCheckModel(listed, choices, lang, form, values, { notice, formKey });
  await checkView(visit, headOf(visit, listed, checkText[lang].title), model, status);
}

/** Nothing can be chosen now; what was typed is not lost. */
async function drawClosed(
  visit: Visit,
  listed: ListedSeries,
  choices: SeriesChoices,
  form: Typed,
  status: number,
): Promise<void> {
  const t = seriesFormText[visit.lang];
  const { series, events } = listed;
  const heading = series.kind === 'one' ? t.townTitle : t.title(seriesNouns(events, visit.lang).plural);
  const fields = seriesFields(listed, choices, visit.lang);
  const kept = fields.map((field) => ({ label: field.label, value: keptValue(field, form) }));
  await closedView(
    visit,
    headOf(visit, listed, heading),
    {
      t,
      slug: series.slug,
      heading,
      about: worded(series.title, series.titleEn, visit.lang),
      closed: choices.closed,
      kept: kept.filter(({ value }) => value !== ''),
    },
    status === 200 ? 200 : 409,
  );
}

export function seriesFormName({ series }: ListedSeries): string {
  return `series:${series.id}`;
}

export function newSeriesKey({ services, now }: Visit, listed: ListedSeries): string {
  return issueFormKey(services.keys, seriesFormName(listed), now);
}

function keptSeriesKey(visit: Visit, listed: ListedSeries, form: Typed): string {
  const key = form.one('nyckel');
  const outcome = checkFormKey(visit.services.keys, seriesFormName(listed), key, visit.now);
  return outcome === 'expired' ? newSeriesKey(visit, listed) : key;
}

/** The address of the check page shows the form, so the language switch leads there. */
function headOf({ lang }: Visit, { series }: ListedSeries, title: string): Head {
  const about = worded(series.title, series.titleEn, lang);
  return {
    title,
    context: about.text,
    paths: bothPaths('registerSeries', { slug: series.slug }),
    noindex: true,
    section: 'series',
    crumbs: [
      { text: seriesText[lang].title, href: sitePaths(lang).seriesList },
      { text: about.text, href: sitePaths(lang).series(series.slug), lang: about.lang },
      { text: title, href: null },
    ],
  };
}
