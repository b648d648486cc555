import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Database } from '../database/database.ts';
import { createFromInvitation } from '../import/create-from-invitation.ts';
import type { FileProblemKind } from '../import/file-problem.ts';
import { foundLines } from '../import/found-lines-text.ts';
import { getImportContext } from '../import/import-context-store.ts';
import type { Invitation } from '../import/invitation.ts';
import { mostFileBytes, textOfFile } from '../import/invitation-file.ts';
import { invitationJson } from '../import/invitation-json.ts';
import { longestText } from '../import/paste-form.ts';
import { readImport } from '../import/read-import-form.ts';
import { readInvitation } from '../import/read-invitation.ts';
import { foundForm, judgeReview } from '../import/review-form.ts';
import { localDay } from '../time.ts';
import { characters } from '../web/fields.ts';
import { type Command, type ExitCode, misuse, refuse, type Terminal } from './command.ts';
import { listOrganisations, organisationByName } from './organisation-by-name.ts';
import { withDatabase } from './settings.ts';

export const importCommand: Command = {
  summary: 'read the text of an invitation, and make a draft of it',
  operands: ['file'],
  options: {
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
    organisation: { type: 'string' },
  },
  help: `
Usage: npm run --silent samlingspunkt -- import <file> [--dry-run] [--json]
       npm run --silent samlingspunkt -- import <file> --organisation <name or slug> [--json]

Reads an invitation in Swedish or English and prints, in Swedish, what was found, on which lines and how sure that is.
Nothing leaves the machine. With --organisation the draft of an event is made, as when the text is pasted at the desk;
nothing is published.

  --organisation    who is responsible for the event; without it no draft is made
  --dry-run         make no draft, whatever else is asked for; needs no database
  --json            what was found as JSON: unknown values are null, times HH:MM, dates YYYY-MM-DD

The file is a .docx, a .pdf with text in it, or text in UTF-8, in UTF-16 with a byte order mark, or in Windows-1252.
Nothing in it is executed, and nothing that it refers to is fetched.
`,
  run: async ({ operands: { file = '' }, options }, terminal) => {
    const text = await textIn(resolve(file), terminal);
    if (typeof text === 'number') return text;
    const invitation = readInvitation(text, localDay(terminal.clock.now()));
    if (options.json) terminal.print(JSON.stringify(invitationJson(invitation), null, 2));
    else for (const line of foundLines(invitation)) terminal.print(line);
    if (options['dry-run']) return 0;
    if (typeof options.organisation !== 'string') {
      terminal.complain('No draft was made: say whose it is with --organisation.');
      return 0;
    }
    const name = options.organisation;
    return withDatabase(terminal, (db) => makeDraft(db, terminal, { text, invitation, name }));
  },
};

/** The text of the file; the exit code when there is none, and then it has been said why. */
async function textIn(file: string, terminal: Terminal): Promise<string | ExitCode> {
  const found = await stat(file).catch(() => null);
  if (!found) return refuse(terminal, `There is no file ${file}.`);
  if (!found.isFile()) return refuse(terminal, `${file} is no file.`);
  if (found.size > mostFileBytes) return refuse(terminal, `${file} ${problems.large}.`);
  const read = await textOfFile(await readFile(file));
  if (!read.ok) return refuse(terminal, `${file} ${problems[read.problem]}.`);
  const { text } = read;
  const length = characters(text);
  if (length > longestText)
    return refuse(terminal, `The text has ${length} characters; ${longestText} can be read.`);
  return text;
}

const problems: Record<FileProblemKind, string> = {
  kind: 'is no text, .docx or .pdf',
  large: 'is larger than 10 MB',
  empty: 'has no text in it',
  damaged: 'is damaged or cut off',
  encrypted: 'is locked with a password, or of a format before .docx',
  embedded: 'has other files or macros in it',
  odd: 'has a document type of its own, which no plain document has',
  pages: 'has more than 100 pages',
  busy: 'was not read',
  heavy: 'takes too much to unpack',
};

type Draft = { text: string; invitation: Invitation; name: string };

async function makeDraft(
  db: Database,
  terminal: Terminal,
  { text, invitation, name }: Draft,
): Promise<ExitCode> {
  const { clock } = terminal;
  const organisation = await organisationByName(db.reader, name);
  if (!organisation || organisation.legalForm === 'collective') {
    const known = (await listOrganisations(db.reader)).filter(({ legalForm }) => legalForm !== 'collective');
    return misuse(
      terminal,
      `There is no organisation "${name}" that can be responsible for an event; there are:`,
      ...known.map((one) => `  ${one.slug} (${one.name})`),
    );
  }
  const controllerId = organisation.id;
  const context = await getImportContext(db.reader, invitation, {
    controllerId,
    mine: [controllerId],
    now: clock.now(),
  });
  const { draft } = readImport(text, invitation, context);
  const judged = judgeReview(foundForm(draft), context);
  if (!judged.ok)
    return refuse(
      terminal,
      'No draft was made:',
      ...judged.errors.map(({ field, message }) => `  ${field}: ${message}`),
    );
  const made = await createFromInvitation(
    { db, clock },
    { reviewed: judged.value, controllerId, importId: null },
    null,
  );
  if (made.kind !== 'created') throw new Error(made.kind);
  terminal.complain(`A draft was made: /arrangor/evenemang/${made.eventId}`);
  return 0;
}
