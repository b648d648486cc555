import { deskPath } from '../desk-paths.ts';
import { editedBy } from '../events/edit-context-store.ts';
import { listOrganisations } from '../events/event-lists-store.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { sortedByName } from '../organisations/organisation-name.ts';
import { dashboardText } from '../organisers/dashboard-text.ts';
import { withQuery } from '../organisers/desk-door.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { DeskVisit } from '../organisers/desk-visit.ts';
import { authorOf } from '../organisers/organiser.ts';
import { mayIn, maySomewhere } from '../organisers/organiser-access.ts';
import { sitePaths } from '../paths.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import { seeOther } from '../web/visit.ts';
import { createSeries } from './create-series.ts';
import { listSeriesAtDesk } from './series-editor-store.ts';
import { type SeriesEditorText, seriesEditorText as t } from './series-editor-text.ts';
import { judgeNewSeries, newSeriesFields } from './series-new-form.ts';

type Row = { title: string; href: string | null; kind: string; events: number; state: string };

const listView = deskView<{ t: SeriesEditorText; rows: Row[]; mayCreate: boolean }>('series/desk-list');
const newView = deskView<{ t: SeriesEditorText; form: FormState; fields: Field[] }>('series/new');

/** GET /arrangor/serier. A title leads to the editor for whoever may use it, else to the public page. */
export async function showSeriesAtDesk(visit: DeskVisit): Promise<void> {
  const { memberships } = visit.signedIn;
  const ids = memberships.map(({ organisationId }) => organisationId);
  const listed = await listSeriesAtDesk(visit.services.db.reader, ids);
  const rows = listed.map(({ series, events }) => {
    const editor = mayIn(memberships, series.controllerId, 'editor');
    const publicPage = series.publishedAt ? sitePaths('sv').series(series.slug) : null;
    return {
      title: series.title,
      href: editor ? deskPath('editSeries', { id: series.id }) : publicPage,
      kind: t.shortKinds[series.kind],
      events,
      state: series.publishedAt ? t.published : t.notPublished,
    };
  });
  const mayCreate = maySomewhere(memberships, 'editor-somewhere');
  const crumbs = [
    { text: dashboardText.title, href: deskPath('home') },
    { text: t.title, href: null },
  ];
  await listView(visit, { title: t.title, current: 'seriesAtDesk', crumbs }, { t, rows, mayCreate });
}

/** GET /arrangor/serier/ny */
export async function showNewSeries(visit: DeskVisit): Promise<void> {
  await drawNew(visit, typed({}), []);
}

/** POST /arrangor/serier/ny: makes the series, which is then edited. */
export async function submitNewSeries(visit: DeskVisit): Promise<void> {
  const form = typed(visit.req.body);
  const judged = judgeNewSeries(form, await ownOrganisations(visit));
  if (!judged.ok) return drawNew(visit, form, judged.errors);
  const { id } = await createSeries(visit.services, judged.value, authorOf(visit.signedIn));
  seeOther(visit, withQuery(deskPath('editSeries', { id }), { klart: 'skapad' }));
}

async function drawNew(visit: DeskVisit, form: Typed, errors: FieldError[]): Promise<void> {
  const crumbs = [
    { text: dashboardText.title, href: deskPath('home') },
    { text: t.title, href: deskPath('seriesAtDesk') },
    { text: t.new, href: null },
  ];
  const failed = errors.length > 0;
  await newView(
    visit,
    { title: t.new, current: 'seriesAtDesk', crumbs, ...(failed && { prefix: 'error' as const }) },
    { t, form: formState(form, errors), fields: newSeriesFields(await ownOrganisations(visit)) },
    failed ? 422 : 200,
  );
}

/** Those in which one may make a series. A collective answers for nothing. */
async function ownOrganisations({ services, signedIn }: DeskVisit): Promise<Organisation[]> {
  const mine = editedBy(signedIn.memberships);
  const all = await listOrganisations(services.db.reader);
  const own = all.filter(({ id, legalForm }) => mine.includes(id) && legalForm !== 'collective');
  return sortedByName(own, 'sv');
}
