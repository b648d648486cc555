import { deskPath } from '../desk-paths.ts';
import type { EditContext } from '../events/edit-part-form.ts';
import { newEventHead } from '../events/event-desk-views.ts';
import { eventNewText } from '../events/event-new-text.ts';
import { deskView } from '../organisers/desk-view.ts';
import type { ImportDeskVisit } from '../organisers/desk-visit.ts';
import { type FieldError, type FormState, formState } from '../web/form.ts';
import type { Typed } from '../web/typed.ts';
import { type ImportText, importText } from './import-text.ts';
import type { ReadImport } from './read-import-form.ts';
import { type ReviewParts, reviewParts } from './review-model.ts';

const reviewView = deskView<
  { t: ImportText; action: string; form: FormState; controller: string } & ReviewParts
>('import/review');

/** What was found, or what was typed over it. */
export async function drawReview(
  visit: ImportDeskVisit,
  read: ReadImport,
  context: EditContext,
  form: Typed,
  errors: FieldError[] = [],
): Promise<void> {
  const t = importText;
  const { id } = visit.kept;
  const between = [
    { text: eventNewText.title, href: deskPath('newEvent') },
    { text: t.title, href: deskPath('pasteInvitation') },
  ];
  await reviewView(
    visit,
    newEventHead(t.review, between, errors),
    {
      t,
      action: deskPath('reviewInvitation', { import: id }),
      form: formState(form, errors),
      controller: t.controller(context.details.controller.name),
      ...reviewParts(read, form, context),
    },
    errors.length > 0 ? 422 : 200,
  );
}
