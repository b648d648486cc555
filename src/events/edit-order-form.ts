import type { Typed } from '../web/typed.ts';

/** What a button of the editor asks for. */
export type EditOrder =
  /** `section`: where to come back to. `ask`: show whom it concerns first, if anyone. */
  { kind: 'save'; section: string; notify: 'ask' | 'letters' | 'nobody' } | { kind: 'preview' | 'back' };

const saving = { spara: 'ask', 'spara-mejla': 'letters', 'spara-tyst': 'nobody' } as const;

/** Enter in a field presses the first button, which saves. */
export function orderIn(form: Typed): EditOrder {
  const [word = '', section = ''] = form.one('op').split(':');
  if (word === 'visa') return { kind: 'preview' };
  if (word === 'tillbaka') return { kind: 'back' };
  const notify = word === 'spara-mejla' || word === 'spara-tyst' ? saving[word] : saving.spara;
  return { kind: 'save', section: /^[a-z-]{1,40}$/.test(section) ? section : 'grunduppgifter', notify };
}
