import { deskPath } from '../desk-paths.ts';
import { editedBy } from '../events/edit-context-store.ts';
import type { EditContext } from '../events/edit-part-form.ts';
import type { ImportDeskVisit } from '../organisers/desk-visit.ts';
import { authorOf } from '../organisers/organiser.ts';
import { localDay } from '../time.ts';
import { showError } from '../web/error-pages.ts';
import { typed } from '../web/typed.ts';
import { seeOther } from '../web/visit.ts';
import { createFromInvitation } from './create-from-invitation.ts';
import { getImportContext } from './import-context-store.ts';
import { keptText } from './keep-import.ts';
import { type ReadImport, readImport } from './read-import-form.ts';
import { readInvitation } from './read-invitation.ts';
import { chosenSiblings, foundForm, judgeReview } from './review-form.ts';
import { drawReview } from './review-views.ts';
import { withWishes } from './review-wishes-form.ts';

/** GET /arrangor/evenemang/nytt/klistra-in/:import: what was found in the text. */
export async function showReview(visit: ImportDeskVisit): Promise<void> {
  const { kept } = visit;
  if (kept.eventId !== null) return seeOther(visit, deskPath('publishEvent', { id: kept.eventId }));
  const { read, context } = await readAgain(visit);
  await drawReview(visit, read, context, foundForm(read.draft));
}

/** POST: makes the draft of what was let through, which the publishing check then looks at. */
export async function submitReview(visit: ImportDeskVisit): Promise<void> {
  const { services, kept, signedIn } = visit;
  const { read, context } = await readAgain(visit);
  const form = typed(visit.req.body);
  const wished = withWishes(form, read.draft, read.leftovers, read.invitation.suggestions);
  const judged = judgeReview(wished, context);
  if (!judged.ok) return drawReview(visit, read, context, form, judged.errors);
  const outcome = await createFromInvitation(
    services,
    {
      reviewed: judged.value,
      siblings: chosenSiblings(form, read.invitation),
      controllerId: kept.organisationId,
      importId: kept.id,
    },
    authorOf(signedIn),
  );
  if (outcome.kind === 'gone') return showError(visit, 'notFound');
  seeOther(visit, `${deskPath('publishEvent', { id: outcome.eventId })}?sparat=ja`);
}

/** The text is kept, not what was found in it; read on the day it came, it says the same each time. */
async function readAgain(visit: ImportDeskVisit): Promise<{ read: ReadImport; context: EditContext }> {
  const { services, kept, signedIn, now } = visit;
  const text = keptText(services.keys, kept);
  const invitation = readInvitation(text, localDay(kept.createdAt));
  const context = await getImportContext(services.db.reader, invitation, {
    controllerId: kept.organisationId,
    mine: editedBy(signedIn.memberships),
    now,
  });
  return { read: readImport(text, invitation, context), context };
}
