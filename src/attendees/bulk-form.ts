import { z } from 'zod';
import { messageRules } from '../events/telling-form.ts';
import type { SeveralAction } from '../registrations/several.ts';
import { type Field, selectField, textField } from '../web/field.ts';
import { type FieldError, type FormOutcome, parseForm } from '../web/form.ts';
import type { Typed } from '../web/typed.ts';
import { bulkText as t } from './bulk-text.ts';

/** The words of the form and of the address that says what was done. */
export const actionWords: Record<SeveralAction, string> = { give: 'plats', queue: 'ko', cancel: 'avanmal' };

/** As many as anyone reads through before pressing the button. */
export const mostTicked = 200;

/** What to do with those who are ticked. */
export function bulkWishes(): Field {
  const options = (Object.keys(actionWords) as SeveralAction[]).map((action) => ({
    value: actionWords[action],
    label: t.actions[action],
  }));
  return selectField('gor', t.wish, [{ value: '', label: t.choose }, ...options]);
}

export type BulkWish = { action: SeveralAction; ids: string[] };

export function readWish(form: Typed): FormOutcome<BulkWish> {
  const ids = [...new Set(form.many('valda[]'))].filter((id) => id !== '');
  const action = actionOf(form.one('gor'));
  const errors: FieldError[] = [
    ...(ids.length === 0 ? [{ field: 'valda', message: t.nobody }] : []),
    ...(ids.length > mostTicked ? [{ field: 'valda', message: t.tooMany(mostTicked) }] : []),
    ...(action === null ? [{ field: 'gor', message: t.noAction }] : []),
  ];
  return action === null || errors.length > 0 ? { ok: false, errors } : { ok: true, value: { action, ids } };
}

export function actionOf(word: string): SeveralAction | null {
  return (Object.keys(actionWords) as SeveralAction[]).find((action) => actionWords[action] === word) ?? null;
}

/** What is asked on the page that shows who it is about. */
export function bulkFields(action: SeveralAction): Field[] {
  if (action === 'give') return [];
  return [
    textField('meddelande', t.message[action], { kind: 'textarea', rows: 4, autocomplete: 'off' }, t.hint),
  ];
}

export type BulkOrder = { message: string; mostAdded: number };

/** `mest`: so many new seats as the page said there would be. */
export function judgeOrder(form: Typed): FormOutcome<BulkOrder> {
  const judged = parseForm(z.object({ meddelande: messageRules }), form.pick(['meddelande']));
  if (!judged.ok) return judged;
  const added = /^\d{1,3}$/.test(form.one('mest')) ? Number(form.one('mest')) : 0;
  return { ok: true, value: { message: judged.value.meddelande, mostAdded: Math.min(added, mostTicked) } };
}
