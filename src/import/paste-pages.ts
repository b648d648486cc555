import { deskPath } from '../desk-paths.ts';
import { eventEditorText } from '../events/event-editor-text.ts';
import { eventNewText } from '../events/event-new-text.ts';
import { ownOrganisations } from '../events/own-organisations-store.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { DeskVisit } from '../organisers/desk-visit.ts';
import { authorOf } from '../organisers/organiser.ts';
import type { Field } from '../web/field.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import { seeOther } from '../web/visit.ts';
import { type ImportText, importText } from './import-text.ts';
import { keepImport } from './keep-import.ts';
import { judgeController, pasteFields, textProblems } from './paste-form.ts';

const pasteView = deskView<{ t: ImportText; form: FormState; fields: Field[] }>('import/paste');

/** GET /arrangor/evenemang/nytt/klistra-in */
export async function showPaste(visit: DeskVisit): Promise<void> {
  await draw(visit, typed({}), []);
}

/** POST: keeps the text, and shows what it says. */
export async function submitPaste(visit: DeskVisit): Promise<void> {
  const { services, signedIn } = visit;
  const form = typed(visit.req.body);
  const text = form.one('text');
  const controller = judgeController(form, await own(visit));
  const errors = [...(controller.ok ? [] : controller.errors), ...textProblems(text, 'text')];
  if (!controller.ok || errors.length > 0) return draw(visit, form, errors);
  const kept = await keepImport(services, { text, organisationId: controller.value }, authorOf(signedIn));
  seeOther(visit, deskPath('reviewInvitation', { import: kept.id }));
}

async function draw(visit: DeskVisit, form: Typed, errors: FieldError[]): Promise<void> {
  const t = importText;
  const crumbs = [
    { text: eventEditorText.overview, href: deskPath('home') },
    { text: eventNewText.title, href: deskPath('newEvent') },
    { text: t.title, href: null },
  ];
  await pasteView(
    visit,
    {
      title: t.title,
      current: 'newEvent',
      crumbs,
      ...(errors.length > 0 ? { prefix: 'error' as const } : {}),
    },
    { t, form: formState(form, errors), fields: pasteFields(await own(visit)) },
    errors.length > 0 ? 422 : 200,
  );
}

function own({ services, signedIn }: DeskVisit) {
  return ownOrganisations(services.db.reader, signedIn.memberships);
}
