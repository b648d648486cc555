import { deskPath } from '../desk-paths.ts';
import { newEventHead } from '../events/event-desk-views.ts';
import { eventNewText } from '../events/event-new-text.ts';
import { ownOrganisations } from '../events/own-organisations-store.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { DeskVisit } from '../organisers/desk-visit.ts';
import { authorOf } from '../organisers/organiser.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import { isUpload, readUpload } from '../web/upload.ts';
import { seeOther } from '../web/visit.ts';
import { type ImportText, importText } from './import-text.ts';
import { mostFileBytes, textOfFile } from './invitation-file.ts';
import { keepImport } from './keep-import.ts';
import { judgeController, longestText, pasteFields, textProblems, uploadField } from './paste-form.ts';

const pasteView = deskView<{ t: ImportText; form: FormState; fields: Field[] }>('import/paste');

/** GET /arrangor/evenemang/nytt/klistra-in */
export async function showPaste(visit: DeskVisit): Promise<void> {
  await draw(visit, typed({}), []);
}

/** POST: keeps the text, and shows what it says. */
export async function submitPaste(visit: DeskVisit): Promise<void> {
  const { services, signedIn } = visit;
  const { text, problems } = await textSent(visit);
  const form = typed(visit.req.body);
  const controller = judgeController(form, await own(visit));
  const errors = [...(controller.ok ? [] : controller.errors), ...problems];
  if (!controller.ok || errors.length > 0) return draw(visit, form, errors);
  const kept = await keepImport(services, { text, organisationId: controller.value }, authorOf(signedIn));
  seeOther(visit, deskPath('reviewInvitation', { import: kept.id }));
}

/** The text that was pasted or that is in the file, and what is wrong with it. */
async function textSent({ req, res }: DeskVisit): Promise<{ text: string; problems: FieldError[] }> {
  if (!isUpload(req)) {
    const form = typed(req.body);
    const text = form.one('text');
    // A browser sends the name of a file that it was not asked to send.
    const isForgotten = text.trim() === '' && form.one(uploadField) !== '';
    if (isForgotten) return { text, problems: [{ field: uploadField, message: importText.pressFile }] };
    return { text, problems: textProblems(text, 'text') };
  }
  const problem = (message: string) => ({ text: '', problems: [{ field: uploadField, message }] });
  const { fileProblems, fileMissing } = importText;
  const sent = await readUpload(req, res, {
    field: uploadField,
    mostBytes: mostFileBytes,
    mostFieldBytes: 4 * longestText,
  });
  if (!sent.ok) return problem(sent.problem === 'large' ? fileProblems.large : fileProblems.damaged);
  if (!sent.bytes) return problem(fileMissing);
  const read = await textOfFile(sent.bytes, () => !req.socket.destroyed);
  if (!read.ok) return problem(fileProblems[read.problem]);
  return { text: read.text, problems: textProblems(read.text, uploadField) };
}

async function draw(visit: DeskVisit, form: Typed, errors: FieldError[]): Promise<void> {
  const t = importText;
  const between = [{ text: eventNewText.title, href: deskPath('newEvent') }];
  await pasteView(
    visit,
    newEventHead(t.title, between, errors),
    { t, form: formState(form, errors), fields: pasteFields(await own(visit)) },
    errors.length > 0 ? 422 : 200,
  );
}

function own({ services, signedIn }: DeskVisit) {
  return ownOrganisations(services.db.reader, signedIn.memberships);
}
