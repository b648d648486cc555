import { eventState, takesRegistrations } from '../events/event-state.ts';
import { stateText } from '../events/event-state-text.ts';
import { seatsOf } from '../events/seats.ts';
import type { Lang } from '../language.ts';
import { organisationName } from '../organisations/organisation-name.ts';
import { bothPaths, sitePaths } from '../paths.ts';
import type { Worded } from '../series/series-card.ts';
import type { Instant } from '../time.ts';
import type { Crumb, Head } from '../web/chrome.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import type { Typed } from '../web/typed.ts';
import { view } from '../web/view.ts';
import type { Visit } from '../web/visit.ts';
import type { Awaits } from './watchable.ts';
import { offerText, type Watched, watchedBy, watchedPath, watchedTitle } from './watched.ts';
import { watchField } from './watching-form.ts';
import { type WatchingText, watchingText } from './watching-text.ts';

type About = { t: WatchingText; heading: string; about: Worded & { path: string } };
type Link = { text: string; path: string };

const formView = view<
  About & {
    action: string;
    notice: string | null;
    form: FormState;
    field: Field;
    formKey: string;
    privacy: { text: string; path: string };
  }
>('watching/form');
const nothingView = view<About & { paragraphs: string[]; link: Link | null; back: string }>(
  'watching/nothing',
);
const receiptView = view<Pick<About, 't' | 'about'> & { back: string }>('watching/receipt');

export function drawWatchForm(
  visit: Visit,
  watched: Watched,
  awaits: Awaits,
  shown: { form: Typed; errors: FieldError[]; notice: string | null; formKey: string },
  status: number,
): Promise<void> {
  const { lang } = visit;
  const t = watchingText[lang];
  const heading = offerText(watched, awaits, lang);
  const { controller } = watchedBy(watched);
  const head = watchHead(watched, heading, lang);
  visit.res.set('Cache-Control', 'no-store');
  return formView(
    visit,
    { ...head, ...(shown.errors.length > 0 && { prefix: 'error' as const }) },
    {
      t,
      heading,
      about: about(watched, lang),
      action: head.paths?.[lang] ?? '',
      notice: shown.notice,
      form: formState(shown.form, shown.errors),
      field: watchField(t.email),
      formKey: shown.formKey,
      privacy: {
        text: t.privacy(organisationName(controller, lang)),
        path: sitePaths(lang).privacyOf(controller.slug),
      },
    },
    status,
  );
}

/** Nothing to wait for: why, and where to go instead. */
export function drawNothing(visit: Visit, watched: Watched, status: number): Promise<void> {
  const { lang } = visit;
  const t = watchingText[lang];
  const heading = offerText(watched, 'opening', lang);
  visit.res.set('Cache-Control', 'no-store');
  const model = { t, heading, about: about(watched, lang), back: t.back[watched.kind] };
  const why = whyNothing(watched, visit.now, lang);
  return nothingView(visit, watchHead(watched, heading, lang), { ...model, ...why }, status);
}

/** The same for an address that is new and one that is known. */
export function drawWatchReceipt(visit: Visit, watched: Watched): Promise<void> {
  const { lang } = visit;
  const t = watchingText[lang];
  const slug = slugOf(watched);
  const head: Head = {
    title: t.sent,
    context: watchedTitle(watched, lang).text,
    prefix: 'done',
    paths: bothPaths(watched.kind === 'event' ? 'watchEventReceipt' : 'watchSeriesReceipt', { slug }),
    noindex: true,
  };
  return receiptView(visit, head, { t, about: about(watched, lang), back: t.back[watched.kind] });
}

export function slugOf(watched: Watched): string {
  return watched.kind === 'event' ? watched.details.event.slug : watched.listed.series.slug;
}

function about(watched: Watched, lang: Lang): About['about'] {
  return { ...watchedTitle(watched, lang), path: watchedPath(watched, lang) };
}

function watchHead(watched: Watched, title: string, lang: Lang): Head {
  const t = watchingText[lang];
  const paths = sitePaths(lang);
  const event = watched.kind === 'event';
  const { text, lang: textLang, path } = about(watched, lang);
  const list: Crumb = event
    ? { text: t.events, href: paths.events }
    : { text: t.seriesList, href: paths.seriesList };
  return {
    title,
    context: text,
    paths: bothPaths(event ? 'watchEvent' : 'watchSeries', { slug: slugOf(watched) }),
    noindex: true,
    section: event ? 'events' : 'series',
    crumbs: [list, { text, href: path, lang: textLang }, { text: title, href: null }],
  };
}

function whyNothing(watched: Watched, now: Instant, lang: Lang): { paragraphs: string[]; link: Link | null } {
  const t = watchingText[lang];
  if (watched.kind === 'series') return { paragraphs: [t.nothingToCome], link: null };
  const { event } = watched.details;
  const state = eventState(event, seatsOf(event), now);
  const { contact } = watchedBy(watched);
  const said = stateText(state, event, { contactName: contact?.name ?? null, material: [] }, lang);
  const takes = takesRegistrations(state);
  return {
    paragraphs: [said.heading, ...said.paragraphs].flatMap((paragraph) => paragraph ?? []),
    link:
      takes === 'no'
        ? null
        : { text: takes === 'seat' ? t.register : t.queue, path: sitePaths(lang).register(event.slug) },
  };
}
