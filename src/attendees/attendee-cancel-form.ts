import { z } from 'zod';
import { messageRules } from '../events/telling-form.ts';
import { type Field, textField } from '../web/field.ts';
import { type FormOutcome, parseForm } from '../web/form.ts';
import type { Typed } from '../web/typed.ts';
import { attendeeCancelText as t } from './attendee-cancel-text.ts';

const CancelForm = z.object({ meddelande: messageRules });

export function cancelField(): Field {
  return textField('meddelande', t.message, { kind: 'textarea', rows: 4, autocomplete: 'off' }, t.hint);
}

export function judgeCancel(form: Typed): FormOutcome<{ meddelande: string }> {
  return parseForm(CancelForm, form.pick(['meddelande']));
}
