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
import { type Typed, typed } from '../web/typed.ts';
import { query, seeOther } from '../web/visit.ts';
import { sortedByName } from './organisation-name.ts';
import { judgeSettings, settingsFields, settingsOf } from './organisation-settings-form.ts';
import { type SettingsText, settingsText as t } from './organisation-settings-text.ts';
import { saveOrganisation } from './save-organisation.ts';

type Row = { slug: string; name: string; isController: boolean };

const listView = deskView<{ t: SettingsText; rows: Row[] }>('organisations/list');
const settingsView = deskView<{
  t: SettingsText;
  slug: string;
  title: string;
  legalForm: string;
  form: FormState;
  fields: Field[];
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
  await draw(visit, typed(settingsOf(visit.organisation)), []);
}

/** POST to the same address. */
export async function submitOrganisation(visit: OrganisationDeskVisit): Promise<void> {
  const { services, organisation, signedIn } = visit;
  const form = typed(visit.req.body);
  const judged = judgeSettings(form, organisation);
  if (!judged.ok) return draw(visit, form, judged.errors);
  const { lapsed } = await saveOrganisation(services, organisation.id, judged.value, authorOf(signedIn));
  const path = deskPath('organisationSettings', { organisation: organisation.slug });
  seeOther(visit, withQuery(path, { klart: lapsed ? 'las' : 'sparad' }));
}

async function draw(visit: OrganisationDeskVisit, form: Typed, errors: FieldError[]): Promise<void> {
  const { organisation } = visit;
  const failed = errors.length > 0;
  const title = t.of(organisation.name);
  await settingsView(
    visit,
    {
      title,
      current: 'settings',
      done: failed ? null : (doneTexts[query(visit, 'klart')] ?? null),
      ...(failed && { prefix: 'error' as const }),
      crumbs: [
        { text: dashboardText.title, href: deskPath('home') },
        { text: t.title, href: deskPath('settings') },
        { text: organisation.name, href: null },
      ],
    },
    {
      t,
      slug: organisation.slug,
      title,
      legalForm: t.legalForms[organisation.legalForm],
      form: formState(form, errors),
      fields: settingsFields(organisation),
    },
    failed ? 422 : 200,
  );
}
