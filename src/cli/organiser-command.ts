import type { Database } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import { deskPath } from '../desk-paths.ts';
import type { Organiser } from '../organisers/organiser.ts';
import { findOrganiser, listOrganisersWithRoles } from '../organisers/organiser-store.ts';
import { removeOrganiser } from '../organisers/remove-organiser.ts';
import { resetOrganiser } from '../organisers/reset-organiser.ts';
import { emailKey } from '../web/email-address.ts';
import { addFromTerminal } from './add-from-terminal.ts';
import { type Command, type ExitCode, misuse, refuse, type Terminal } from './command.ts';
import { listOrganisations } from './organisation-by-name.ts';
import { withDatabase } from './settings.ts';

export const organiserCommand: Command = {
  summary: 'add, list, remove or reset the people who sign in',
  operands: ['action'],
  optional: ['e-mail'],
  options: {
    organisation: { type: 'string' },
    name: { type: 'string' },
    role: { type: 'string' },
    new: { type: 'boolean' },
    'legal-form': { type: 'string' },
  },
  help: `
Usage: npm run samlingspunkt -- organiser add <e-mail> --organisation <name or slug> [--name <name>] [--role <role>]
       npm run samlingspunkt -- organiser list
       npm run samlingspunkt -- organiser remove <e-mail>
       npm run samlingspunkt -- organiser reset <e-mail>

add      lets somebody sign in, and gives them a role in an organisation; again with another organisation for more
list     everyone who may sign in, their roles, and whether their second step is set up
remove   ends their sessions and lets them in no more; the log keeps their name
reset    for a lost phone: a new app is set up at the next sign-in, and all sessions end

  --role          administrator (people, settings, retention), editor (events) or reader (figures and lists);
                  without it: administrator for the first of an organisation, editor for the others
  --new           makes the organisation, which the site does not know yet; needs --legal-form
  --legal-form    authority (its registrations are public documents) or association
`,
  run: ({ operands: { action = '', 'e-mail': email = '' }, options }, terminal) =>
    withDatabase(terminal, async (db, config) => {
      if (action === 'list') return list(db, terminal);
      if (action !== 'add' && action !== 'remove' && action !== 'reset')
        return misuse(terminal, `There is no "organiser ${action}"; there is: add, list, remove, reset`);
      if (email === '') return misuse(terminal, 'Missing: <e-mail>');
      const page = `${config.baseUrl}${deskPath('signIn')}`;
      if (action === 'add') return addFromTerminal(db, { email, options, page }, terminal);
      const organiser = await findOrganiser(db.reader, { emailKey: emailKey(email) });
      if (!organiser || organiser.removedAt)
        return refuse(terminal, `Nobody signs in with ${email}. See: organiser list`);
      return action === 'remove' ? remove(db, organiser, terminal) : reset(db, organiser, page, terminal);
    }),
};

async function list(db: Database, terminal: Terminal): Promise<ExitCode> {
  const organisations = new Map((await listOrganisations(db.reader)).map(({ id, name }) => [id, name]));
  const people = await listOrganisersWithRoles(db.reader);
  for (const { organiser, memberships } of people) {
    const roles = memberships.map(
      ({ role, organisationId }) => `${role} of ${organisations.get(organisationId)}`,
    );
    const second = organiser.totpConfirmedAt ? 'second step set up' : 'no second step yet';
    terminal.print(`${organiser.email}  ${organiser.name}  ${roles.join(', ') || 'no role'}  ${second}`);
  }
  if (people.length === 0) terminal.complain('Nobody may sign in yet. See: organiser --help');
  return 0;
}

async function remove(db: Database, organiser: Organiser, terminal: Terminal): Promise<ExitCode> {
  await transact(db, (trx) => removeOrganiser(trx, organiser, null, terminal.clock.now()));
  terminal.print(`${organiser.email} is removed and signed out everywhere.`);
  return 0;
}

async function reset(
  db: Database,
  organiser: Organiser,
  page: string,
  terminal: Terminal,
): Promise<ExitCode> {
  await transact(db, (trx) => resetOrganiser(trx, organiser, null, terminal.clock.now()));
  terminal.print(`${organiser.email} is signed out everywhere and sets up a new app at ${page}`);
  return 0;
}
