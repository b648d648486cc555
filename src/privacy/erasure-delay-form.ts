import { z } from 'zod';
import { type Field, textField } from '../web/field.ts';
import { line } from '../web/fields.ts';
import { type FormOutcome, parseForm } from '../web/form.ts';
import type { Typed } from '../web/typed.ts';
import { erasureDelayText as t } from './retention-text.ts';

const DelayForm = z.object({ skal: line({ max: 300, ...t.errors }) });

export function judgeDelay(form: Typed): FormOutcome<{ reason: string }> {
  const outcome = parseForm(DelayForm, form.pick(['skal']));
  return outcome.ok ? { ok: true, value: { reason: outcome.value.skal } } : outcome;
}

export function reasonField(): Field {
  return textField('skal', t.reason, { kind: 'text', autocomplete: 'off' }, t.hint);
}
