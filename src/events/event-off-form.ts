import { z } from 'zod';
import { choiceField, type Field, textField } from '../web/field.ts';
import { lines } from '../web/fields.ts';
import { type FormOutcome, parseForm } from '../web/form.ts';
import { formText } from '../web/form-text.ts';
import type { Typed } from '../web/typed.ts';
import type { Event } from './event.ts';
import { eventOffText } from './event-off-text.ts';
import { messageRules, tellingFields } from './telling-form.ts';

const t = eventOffText;
export const offNames = ['vad', 'orsak', 'meddelande', 'mejla'] as const;

/** What is to become of the event. */
type OffKind = keyof typeof t.options;
export type OffWish = { kind: OffKind; reason: string; message: string; notify: boolean };

const OffForm = z.object({
  vad: z.enum(['stall-in', 'skjut-upp'], { error: t.whatMissing }),
  orsak: lines({ max: 500, empty: null, long: t.reasonLong, broken: formText.sv.broken }),
  meddelande: messageRules,
});

/** An event that is postponed already can only be cancelled. */
export function offFields({ postponedAt }: Event, people: number): Field[] {
  const options = Object.entries(t.options)
    .filter(([value]) => value === 'stall-in' || postponedAt === null)
    .map(([value, label]) => ({ value, label }));
  const written = { kind: 'textarea', rows: 4, autocomplete: 'off' } as const;
  return [
    choiceField('vad', t.what, { kind: 'radio', options }),
    textField('orsak', t.reason, written, t.reasonHint),
    ...tellingFields(people),
  ];
}

export function judgeOff(form: Typed): FormOutcome<OffWish> {
  const judged = parseForm(OffForm, form.pick(['vad', 'orsak', 'meddelande']));
  if (!judged.ok) return judged;
  const { vad: kind, orsak: reason, meddelande: message } = judged.value;
  return { ok: true, value: { kind, reason, message, notify: form.many('mejla').includes('ja') } };
}
