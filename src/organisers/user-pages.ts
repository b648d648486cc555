import { deskPath } from '../desk-paths.ts';
import { formatDay } from '../format/format-day.ts';
import { formatTime } from '../format/format-time.ts';
import { settingsText } from '../organisations/organisation-settings-text.ts';
import { localDay } from '../time.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import { query, seeOther } from '../web/visit.ts';
import { addUser } from './add-user.ts';
import { sessionDays } from './check-session.ts';
import { dashboardText } from './dashboard-text.ts';
import { withQuery } from './desk-door.ts';
import { deskView } from './desk-view.ts';
import type { OrganisationDeskVisit } from './desk-visit.ts';
import { judgeUser, userFields } from './user-form.ts';
import { listUsers, type User } from './user-store.ts';
import { userText as t, type UserText } from './user-text.ts';

type Row = { name: string; email: string; role: string; last: string; app: string | null; change: string };

const usersView = deskView<{
  t: UserText;
  slug: string;
  name: string;
  rows: Row[];
  form: FormState;
  fields: Field[];
}>('organisers/users');

/** GET /arrangor/installningar/:organisation/anvandare */
export async function showUsers(visit: OrganisationDeskVisit): Promise<void> {
  await draw(visit, typed({}), []);
}

/** POST to the same address: adds somebody. */
export async function submitUsers(visit: OrganisationDeskVisit): Promise<void> {
  const { services, organisation, signedIn } = visit;
  const form = typed(visit.req.body);
  const judged = judgeUser(form);
  if (!judged.ok) return draw(visit, form, judged.errors);
  const wanted = { ...judged.value, organisationId: organisation.id };
  const added = await addUser(services, wanted, signedIn);
  if (!added) return draw(visit, form, [{ field: 'epost', message: t.errors.known }]);
  const path = deskPath('users', { organisation: organisation.slug });
  seeOther(visit, withQuery(path, { klart: 'tillagd', vem: added.id }));
}

async function draw(visit: OrganisationDeskVisit, form: Typed, errors: FieldError[]): Promise<void> {
  const { services, organisation } = visit;
  const { slug, name } = organisation;
  const users = await listUsers(services.db.reader, organisation.id, services.config.twoStep);
  const failed = errors.length > 0;
  await usersView(
    visit,
    {
      title: t.title,
      context: name,
      current: 'settings',
      done: failed ? null : doneText(visit, users),
      ...(failed && { prefix: 'error' as const }),
      crumbs: [
        { text: dashboardText.title, href: deskPath('home') },
        { text: settingsText.title, href: deskPath('settings') },
        { text: name, href: deskPath('organisationSettings', { organisation: slug }) },
        { text: t.title, href: null },
      ],
    },
    {
      t,
      slug,
      name,
      rows: users.map((user) => row(user, slug, services.config.twoStep)),
      form: formState(form, errors),
      fields: userFields(),
    },
    failed ? 422 : 200,
  );
}

function row(user: User, organisation: string, twoStep: boolean): Row {
  const { name, email, lastSignIn } = user;
  return {
    name,
    email,
    role: t.roles[user.role],
    last: lastSignIn
      ? `${formatDay(localDay(lastSignIn), 'sv')} ${formatTime(lastSignIn, 'sv')}`
      : t.notLately(sessionDays),
    app: twoStep && !user.totpConfirmedAt ? t.noApp : null,
    change: deskPath('user', { organisation, user: user.id }),
  };
}

function doneText(visit: OrganisationDeskVisit, users: readonly User[]): string | null {
  const name = users.find(({ id }) => id === query(visit, 'vem'))?.name;
  switch (query(visit, 'klart')) {
    case 'tillagd':
      return name ? t.done.tillagd(name) : null;
    case 'roll':
      return name ? t.done.roll(name) : null;
    case 'noll':
      return name ? t.done.noll(name) : null;
    case 'bort':
      return t.done.bort;
    default:
      return null;
  }
}
