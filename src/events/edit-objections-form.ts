import type { FieldError } from '../web/form.ts';
import type { Typed } from '../web/typed.ts';
import { editErrorText } from './edit-error-text.ts';
import type { EditContext, Edited } from './edit-part-form.ts';
import { editedDetails } from './edited-details-form.ts';
import { editorField } from './editor-field.ts';
import { eventStart } from './event-dates.ts';
import type { EventDetails } from './event-details.ts';
import { checkPublishing } from './publishing-check.ts';
import type { PublishingFinding } from './publishing-check-draft.ts';

/** A new date that has been is often a slip of the year: said once, and let through the second time. */
export function passedDate(form: Typed, edited: Edited, context: EditContext): FieldError[] {
  const { event } = editedDetails(context, edited);
  const start = eventStart(event);
  const isNew = start !== eventStart(context.details.event);
  if (!isNew || start === null || start > context.now) return [];
  return form.one('passerat') === form.one('datum') ? [] : [{ field: 'datum', message: editErrorText.past }];
}

/** What a public event must have and would lose; what it lacked already is no reason to refuse. */
export function lostByEdit(edited: Edited, context: EditContext): FieldError[] {
  const { event } = context.details;
  if (!event.publishedAt || event.unpublishedAt) return [];
  const before = publishingErrors(context.details, context).map(({ code, field }) => `${code} ${field}`);
  const errors = publishingErrors(editedDetails(context, edited), context)
    .filter(({ code, field }) => !before.includes(`${code} ${field}`))
    .map(({ field, message }) => ({ field: editorField(field) ?? 'titel', message }));
  return errors.filter(({ field }, index) => errors.findIndex((one) => one.field === field) === index);
}

export function findingsOf(details: EventDetails, now: string): PublishingFinding[] {
  const { siblings, controller } = details;
  return checkPublishing(details, { siblings, privacyApproved: controller.privacyApprovedAt !== null, now });
}

function publishingErrors(details: EventDetails, { now }: EditContext): PublishingFinding[] {
  return findingsOf(details, now).filter(({ level }) => level === 'error');
}
