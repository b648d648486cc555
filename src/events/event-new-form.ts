import { z } from 'zod';
import type { Organisation } from '../organisations/organisation.ts';
import { organisationName } from '../organisations/organisation-name.ts';
import { choiceField, type Field, textField } from '../web/field.ts';
import { choice } from '../web/fields.ts';
import { type FormOutcome, parseForm } from '../web/form.ts';
import type { Typed } from '../web/typed.ts';
import { titleRules, typeOptions } from './edit-basics-form.ts';
import { type EventType, eventTypes } from './event.ts';
import { eventEditorText } from './event-editor-text.ts';
import { eventNewText } from './event-new-text.ts';

const t = eventNewText;

export type NewEventValues = { typ: EventType; titel: string; arrangor: string };

/** Whoever is in one organisation only is not asked which. */
export function newEventFields(organisations: readonly Organisation[]): Field[] {
  const options = Object.entries(typeOptions).map(([value, label]) => ({ value, label }));
  const type = choiceField('typ', eventEditorText.type.label, { kind: 'radio', options });
  const title = textField(
    'titel',
    eventEditorText.titleField.label,
    { kind: 'text', autocomplete: 'off' },
    eventEditorText.titleField.hint,
  );
  if (organisations.length < 2) return [type, title];
  const who = organisations.map((one) => ({ value: one.id, label: organisationName(one, 'sv') }));
  return [
    type,
    title,
    choiceField('arrangor', t.controller.label, { kind: 'radio', options: who }, t.controller.hint),
  ];
}

export function judgeNewEvent(
  form: Typed,
  organisations: readonly Organisation[],
): FormOutcome<NewEventValues> {
  const ids = organisations.map(({ id }) => id);
  const schema = z.object({
    typ: choice(eventTypes, t.typeMissing, t.typeMissing),
    titel: titleRules,
    arrangor: choice(ids, t.controllerMissing, t.controllerMissing),
  });
  const given = form.pick(['typ', 'titel', 'arrangor']);
  const outcome = parseForm(schema, ids.length === 1 ? { ...given, arrangor: ids[0] } : given);
  if (!outcome.ok) return outcome;
  const { typ, titel, arrangor } = outcome.value;
  if (typ === null || arrangor === null) throw new Error('A missing choice is an error');
  return { ok: true, value: { typ, titel, arrangor } };
}
