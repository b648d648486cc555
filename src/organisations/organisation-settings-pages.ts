import { deskPath } from '../desk-paths.ts';
import { listOrganisations } from '../events/event-lists-store.ts';
import { dashboardText } from '../organisers/dashboard-text.ts';
import { withQuery } from '../organisers/desk-door.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { DeskVisit, OrganisationDeskVisit } from '../organisers/desk-visit.ts';
import { authorOf } from '../organisers/organiser.ts';
import { mayIn } from '../organisers/organiser-access.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import { baseFields } from '../web/merge-form.ts';
import { type MergeText, mergeText } from '../web/merge-text.ts';
import { typed } from '../web/typed.ts';
import { query, seeOther } from '../web/visit.ts';
import type { Organisation } from './organisation.ts';
import { sortedByName } from './organisation-name.ts';
import { judgeSettings, settingsFields, settingsOf } from './organisation-settings-form.ts';
import { type SettingsText, settingsText as t } from './organisation-settings-text.ts';
import { saveOrganisation } from './save-organisation.ts';
import { type MergedSettings, mergedSettings } from './settings-merge-form.ts';

type Row = { slug: string; name: string; isController: boolean };

const listView = deskView<{ t: SettingsText; rows: Row[] }>('organisations/list');
const settingsView = deskView<{
  t: SettingsText;
  mergeText: MergeText;
  slug: string;
  title: string;
  legalForm: string;
  form: FormState;
  fields: Field[];
  /** What the form was made of, hidden in it. */
  base: [name: string, value: string][];
  /** What somebody else has saved meanwhile. */
  theirs: MergedSettings['theirs'];
}>('organisations/settings');

/** GET /arrangor/installningar: the organisations that one administers. */
export async function showSettings(visit: DeskVisit): Promise<void> {
  const all = await listOrganisations(visit.services.db.reader);
  const own = all.filter(({ id }) => mayIn(visit.signedIn.memberships, id, 'administrator'));
  const rows = sortedByName(own, 'sv').map(({ slug, name, legalForm }) => ({
    slug,
    name,
    isController: legalForm !== 'collective',
  }));
  const crumbs = [
    { text: dashboardText.title, href: deskPath('home') },
    { text: t.title, href: null },
  ];
  await listView(visit, { title: t.title, current: 'settings', crumbs }, { t, rows });
}

const doneTexts: Record<string, string> = { sparad: t.saved, las: t.savedLapsed };

/** GET /arrangor/installningar/:organisation */
export async function showOrganisation(visit: OrganisationDeskVisit): Promise<void> {
  await draw(visit, { form: typed(settingsOf(visit.organisation)), theirs: [] }, []);
}

/** POST to the same address: what nobody touched stays as somebody else may have saved it. */
export async function submitOrganisation(visit: OrganisationDeskVisit): Promise<void> {
  const { services, organisation, signedIn, req } = visit;
  const merged = mergedSettings(typed(req.body), organisation);
  const judged = judgeSettings(merged.form, organisation);
  if (!judged.ok) return draw(visit, merged, judged.errors);
  if (merged.theirs.length > 0) return draw(visit, merged, []);
  const saved = await saveOrganisation(services, organisation, judged.value, authorOf(signedIn));
  if (!saved) return submitOrganisation({ ...visit, organisation: await reload(visit) });
  const path = deskPath('organisationSettings', { organisation: organisation.slug });
  seeOther(visit, withQuery(path, { klart: saved.lapsed ? 'las' : 'sparad' }));
}

/** Somebody was quicker: judged once more, beside what they have saved. */
async function reload({ services, organisation }: OrganisationDeskVisit): Promise<Organisation> {
  const all = await listOrganisations(services.db.reader);
  return all.find(({ id }) => id === organisation.id) ?? organisation;
}

async function draw(
  visit: OrganisationDeskVisit,
  { form, theirs }: MergedSettings,
  errors: FieldError[],
): Promise<void> {
  const { organisation } = visit;
  const failed = errors.length > 0;
  const isConflict = theirs.length > 0;
  const title = t.of(organisation.name);
  await settingsView(
    visit,
    {
      title,
      current: 'settings',
      done: failed || isConflict ? null : (doneTexts[query(visit, 'klart')] ?? null),
      ...(failed && { prefix: 'error' as const }),
      crumbs: [
        { text: dashboardText.title, href: deskPath('home') },
        { text: t.title, href: deskPath('settings') },
        { text: organisation.name, href: null },
      ],
    },
    {
      t,
      mergeText,
      slug: organisation.slug,
      title,
      legalForm: t.legalForms[organisation.legalForm],
      form: formState(form, errors),
      fields: settingsFields(organisation),
      base: baseFields(settingsOf(organisation)),
      theirs,
    },
    failed ? 422 : isConflict ? 409 : 200,
  );
}
