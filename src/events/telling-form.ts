import { choiceField, type Field, textField } from '../web/field.ts';
import { lines } from '../web/fields.ts';
import { formText } from '../web/form-text.ts';
import { eventTellingText } from './event-telling-text.ts';
import { tellingReviewText } from './telling-review-text.ts';

/** What the organiser writes to those who are told; may be empty. */
export const messageRules = lines({
  max: 1000,
  empty: null,
  long: eventTellingText.messageLong,
  broken: formText.sv.broken,
});

/** Whether people are told, and what of. Nothing is asked where there is nobody to tell. */
export function tellingFields(people: number): Field[] {
  if (people === 0) return [];
  const { message, notify, notifyOn } = tellingReviewText;
  const written = { kind: 'textarea', rows: 4, autocomplete: 'off' } as const;
  return [
    textField('meddelande', message.label, written, message.hint),
    choiceField('mejla', notify, { kind: 'checkbox', options: [{ value: 'ja', label: notifyOn(people) }] }),
  ];
}
