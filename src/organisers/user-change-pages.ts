import { deskPath } from '../desk-paths.ts';
import { settingsText } from '../organisations/organisation-settings-text.ts';
import { showError } from '../web/error-pages.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import { param, seeOther } from '../web/visit.ts';
import { changeUser, type UserChange } from './change-user.ts';
import { dashboardText } from './dashboard-text.ts';
import { withQuery } from './desk-door.ts';
import { deskView } from './desk-view.ts';
import type { OrganisationDeskVisit } from './desk-visit.ts';
import { judgeRole, roleField } from './user-form.ts';
import { listUsers } from './user-store.ts';
import { userText as t, type UserText } from './user-text.ts';

const userView = deskView<{
  t: UserText;
  path: string;
  name: string;
  email: string;
  isSelf: boolean;
  form: FormState;
  role: Field;
}>('organisers/user');

/** GET /arrangor/installningar/:organisation/anvandare/:user */
export async function showUser(visit: OrganisationDeskVisit): Promise<void> {
  await draw(visit, null, []);
}

/** POST to the same address: a new role, a new app, or no more. */
export async function submitUser(visit: OrganisationDeskVisit): Promise<void> {
  const { services, organisation, signedIn } = visit;
  const form = typed(visit.req.body);
  const judged = judgeRole(form);
  const op = form.one('op');
  if (op === 'roll' && !judged.ok) return draw(visit, form, judged.errors);
  const change = changeOf(op, judged.ok ? { kind: 'role', role: judged.value } : null);
  if (!change) return draw(visit, null, []);
  const organiserId = param(visit, 'user');
  const whose = { organisationId: organisation.id, organiserId };
  const outcome = await changeUser(services, whose, change, signedIn);
  switch (outcome.kind) {
    case 'not-there':
      return showError(visit, 'notFound');
    case 'last-administrator':
      return draw(visit, op === 'roll' ? form : null, [{ field: 'roll', message: t.errors.last }]);
    case 'not-alone':
      return draw(visit, null, [{ field: 'noll', message: t.errors.notAlone }]);
    case 'done': {
      const isSelf = organiserId === signedIn.organiser.id;
      const stays = change.kind === 'role' && change.role === 'administrator';
      // Whoever has just given up being administrator may not see the list any more.
      if (isSelf && !stays) return seeOther(visit, deskPath('home'));
      const path = deskPath('users', { organisation: organisation.slug });
      seeOther(visit, withQuery(path, { klart: op, vem: organiserId }));
    }
  }
}

function changeOf(op: string, role: UserChange | null): UserChange | null {
  if (op === 'noll') return { kind: 'reset' };
  if (op === 'bort') return { kind: 'remove' };
  return op === 'roll' ? role : null;
}

async function draw(visit: OrganisationDeskVisit, form: Typed | null, errors: FieldError[]): Promise<void> {
  const { services, organisation, signedIn } = visit;
  const users = await listUsers(services.db.reader, organisation.id, false);
  const user = users.find(({ id }) => id === param(visit, 'user'));
  if (!user) return showError(visit, 'notFound');
  const { slug } = organisation;
  const failed = errors.length > 0;
  await userView(
    visit,
    {
      title: user.name,
      context: organisation.name,
      current: 'settings',
      ...(failed && { prefix: 'error' as const }),
      crumbs: [
        { text: dashboardText.title, href: deskPath('home') },
        { text: settingsText.title, href: deskPath('settings') },
        { text: organisation.name, href: deskPath('organisationSettings', { organisation: slug }) },
        { text: t.title, href: deskPath('users', { organisation: slug }) },
        { text: user.name, href: null },
      ],
    },
    {
      t,
      path: deskPath('user', { organisation: slug, user: user.id }),
      name: user.name,
      email: user.email,
      isSelf: user.id === signedIn.organiser.id,
      form: formState(form ?? typed({ roll: user.role }), errors),
      role: roleField(),
    },
    failed ? 422 : 200,
  );
}
