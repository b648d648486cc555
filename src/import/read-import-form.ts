import type { EditContext } from '../events/edit-part-form.ts';
import type { FieldError } from '../web/form.ts';
import { draftOfInvitation, leftovers } from './draft-of-invitation.ts';
import type { ImportDraft } from './import-draft.ts';
import type { Invitation, Line } from './invitation.ts';
import { foundForm, judgeReview } from './review-form.ts';

/** A text that has been read: what it says, and how the form has that. */
export type ReadImport = {
  invitation: Invitation;
  draft: ImportDraft;
  /** The text by its lines. */
  lines: readonly string[];
  /** What the form has no place for. */
  leftovers: readonly Line[];
  /** What the form's rules say of the values as they were found. */
  problems: readonly FieldError[];
};

export function readImport(text: string, invitation: Invitation, context: EditContext): ReadImport {
  const { organisations, series, details } = context;
  const draft = draftOfInvitation(invitation, {
    controllerId: details.controller.id,
    organisations,
    series,
  });
  const lines = text.split(/\r\n|\r|\n/);
  const judged = judgeReview(foundForm(draft), context);
  return {
    invitation,
    draft,
    lines,
    leftovers: leftovers(invitation, draft, lines),
    problems: judged.ok ? [] : judged.errors,
  };
}
