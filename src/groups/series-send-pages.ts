import type { Event } from '../events/event.ts';
import { getEventDetails } from '../events/event-store.ts';
import { list } from '../format/format-list.ts';
import { sitePaths } from '../paths.ts';
import { applicantFrom } from '../registrations/applicant-form.ts';
import { register } from '../registrations/register.ts';
import { registrationText } from '../registrations/registration-text.ts';
import type { ListedSeries } from '../series/series-card.ts';
import { findSeriesBySlug } from '../series/series-store.ts';
import { suggestAddress } from '../web/email-address.ts';
import type { Typed } from '../web/typed.ts';
import { seeOther, type Visit } from '../web/visit.ts';
import { checkText } from './check-text.ts';
import { registerSeries } from './register-series.ts';
import type { SeriesValues } from './series-form.ts';
import { seriesFormText } from './series-form-text.ts';
import { drawSeriesCheck, drawSeriesForm, newSeriesKey } from './series-form-views.ts';

/** From the check page: all that was chosen, or nothing. */
export async function sendSeries(
  visit: Visit,
  listed: ListedSeries,
  form: Typed,
  values: SeriesValues,
): Promise<void> {
  const { lang, services } = visit;
  const events = values.chosen.map(({ event }) => event);
  const agreed = form.many('ko');
  const outcome = await registerSeries(services, listed, {
    chosen: await Promise.all(events.map((event) => getEventDetails(services.db.reader, event))),
    applicant: applicantFrom(values.person, lang),
    formKey: form.one('nyckel'),
    queues: events.filter(({ slug }) => agreed.includes(slug)).map(({ id }) => id),
  });
  switch (outcome.kind) {
    case 'accepted':
      return seeOther(
        visit,
        `${sitePaths(lang).seriesReceipt(listed.series.slug)}?k=${outcome.submissionId}`,
      );
    case 'key-used': {
      const notice = checkText[lang].keyUsed;
      const formKey = newSeriesKey(visit, listed);
      return drawSeriesCheck(visit, listed, form, values, 422, { notice, formKey });
    }
    case 'changed':
      return showChanged(visit, listed, form, values, (event) => outcome.eventIds.includes(event.id));
  }
}

/** One town: an ordinary registration, with its receipt. */
export async function sendTown(
  visit: Visit,
  listed: ListedSeries,
  form: Typed,
  values: SeriesValues,
): Promise<void> {
  const { lang, services } = visit;
  const t = registrationText[lang];
  const [{ event } = {}] = values.chosen;
  if (!event) return drawSeriesForm(visit, listed, form, [], 422);
  const { epost } = values.person;
  const right = suggestAddress(epost);
  if (right && form.one('epost_ok') !== epost) {
    const suggestion = { text: t.suggestion(right), address: epost };
    return drawSeriesForm(visit, listed, form, [], 422, { suggestion });
  }
  const outcome = await register(services, await getEventDetails(services.db.reader, event), {
    applicant: applicantFrom(values.person, lang),
    formKey: form.one('nyckel'),
    joinQueue: form.many('ko').includes(event.slug),
  });
  switch (outcome.kind) {
    case 'accepted':
      return seeOther(visit, `${sitePaths(lang).receipt(event.slug)}?k=${outcome.submissionId}`);
    case 'key-used': {
      const notice = { heading: null, text: t.keyUsed };
      return drawSeriesForm(visit, listed, form, [], 422, { notice, formKey: newSeriesKey(visit, listed) });
    }
    case 'kind-full': {
      const errors = [{ field: 'deltagande', message: t.errors.attendanceFull }];
      return drawSeriesForm(visit, listed, form, errors, 422);
    }
    case 'last-seat-went':
    case 'refused':
      return showChanged(visit, listed, form, values, () => true);
  }
}

/** The form as it is now, with all that was typed and chosen, and what has filled up or closed named. */
async function showChanged(
  visit: Visit,
  listed: ListedSeries,
  form: Typed,
  { chosen }: SeriesValues,
  isChanged: (event: Event) => boolean,
): Promise<void> {
  const t = seriesFormText[visit.lang].changed;
  const titles = chosen.filter(({ event }) => isChanged(event)).map(({ title }) => title.text);
  const notice = { heading: t.heading, text: t.text(list(titles, visit.lang)) };
  const fresh = (await findSeriesBySlug(visit.services.db.reader, listed.series.slug)) ?? listed;
  await drawSeriesForm(visit, fresh, form, [], 409, { notice });
}
