import { z } from 'zod';
import type { Database, Transaction } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { addOrganiser } from '../organisers/add-organiser.ts';
import { type Role, roles } from '../organisers/organiser.ts';
import { emailAddress } from '../web/email-address.ts';
import { cleanLine } from '../web/fields.ts';
import { formText } from '../web/form-text.ts';
import { type ExitCode, type Given, misuse, refuse, type Terminal } from './command.ts';
import { insertOrganisation, listOrganisations, organisationByName } from './organisation-by-name.ts';

/** What was typed after `organiser add`. */
const Wanted = z.object({
  email: emailAddress(formText.en.email),
  organisation: z
    .string('--organisation is missing')
    .transform(cleanLine)
    .pipe(z.string().min(1, '--organisation is empty')),
  name: z.string().transform(cleanLine).optional(),
  role: z.enum(roles, 'There is no such role; there is: administrator, editor, reader').optional(),
  new: z.boolean().default(false),
  legalForm: z.enum(['authority', 'association'], '--legal-form is authority or association').optional(),
});

type Wanted = z.infer<typeof Wanted>;

export async function addFromTerminal(
  db: Database,
  { email, options, page }: { email: string; options: Given['options']; page: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const read = Wanted.safeParse({ ...options, email, legalForm: options['legal-form'] });
  if (!read.success) return misuse(terminal, ...read.error.issues.map(({ message }) => message));
  const wanted = read.data;
  const known = await organisationByName(db.reader, wanted.organisation);
  const problem = await problemWith(db, wanted, known);
  if (problem) return refuse(terminal, ...problem);
  const now = terminal.clock.now();
  const { organiser, organisation, role } = await transact(db, async (trx) => {
    const organisation =
      known ?? (await insertOrganisation(trx, wanted.organisation, wanted.legalForm ?? 'authority'));
    const role = wanted.role ?? (await usualRole(trx, organisation));
    const added = { email: wanted.email, name: wanted.name ?? null, organisationId: organisation.id, role };
    return { organiser: await addOrganiser(trx, added, null, now), organisation, role };
  });
  terminal.print(`${organiser.name} is ${role} of ${organisation.name}.`);
  terminal.print(`To sign in, open ${page} and enter ${organiser.email}. A link comes by e-mail.`);
  return 0;
}

/** What keeps it from being done; null when nothing does. */
async function problemWith(
  db: Database,
  wanted: Wanted,
  known: Organisation | undefined,
): Promise<string[] | null> {
  if (known?.legalForm === 'collective')
    return [`${known.name} is a collective: nobody signs in for it. Name one of its organisations.`];
  if (known) return wanted.new ? [`${known.name} is there already; leave out --new.`] : null;
  if (!wanted.new) {
    const organisations = await listOrganisations(db.reader);
    return [
      `There is no organisation "${wanted.organisation}". To make it, add: --new --legal-form authority (or association)`,
      ...(organisations.length > 0 ? ['There are:'] : []),
      ...organisations.map(({ slug, name }) => `  ${slug}  ${name}`),
    ];
  }
  return wanted.legalForm ? null : ['--new needs --legal-form authority or --legal-form association'];
}

async function usualRole(trx: Transaction, { id }: Organisation): Promise<Role> {
  const first = await trx
    .selectFrom('memberships')
    .select('organiserId')
    .where('organisationId', '=', id)
    .executeTakeFirst();
  return first ? 'editor' : 'administrator';
}
