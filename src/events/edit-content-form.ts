import { textField } from '../web/field.ts';
import { characters } from '../web/fields.ts';
import { columnPart, flagPart, linePart, selectPart } from './edit-column-form.ts';
import { editErrorText } from './edit-error-text.ts';
import type { EditPart } from './edit-part-form.ts';
import { proseLine, prosePart } from './edit-prose-form.ts';
import type { EventDetails } from './event-details.ts';
import { eventEditorText } from './event-editor-text.ts';

const t = eventEditorText;
const hint = t.markdown;

/** What the page says about the event. */
export const contentParts: readonly EditPart[] = [
  prosePart('beskrivning', 'body', { ...t.body, hint }, 8, 20_000),
  prosePart('malgrupp', 'audience', { ...t.audience, hint }, 3, 5000),
  linePart('innehall_rubrik', 'contentHeading', t.contentHeading, 120),
  prosePart('innehall_text', 'content', { ...t.content, hint }, 8, 20_000),
  prosePart('praktiskt', 'practical', { ...t.practical, hint: `${t.practical.hint} ${hint}` }, 5, 10_000),
  flagPart('inspelning', 'recorded', t.recorded),
];

/** The language it is held in, and what the English page says. */
export const languageParts: readonly EditPart[] = [
  selectPart(
    'sprak_valt',
    t.language.label,
    languages,
    ({ language }) => language,
    (language) => ({ language }),
  ),
  linePart('titel_en', 'titleEn', t.titleEn, 120),
  columnPart(
    'ingress_en',
    'leadEn',
    () =>
      textField(
        'ingress_en',
        t.leadEn.label,
        { kind: 'textarea', rows: 4, autocomplete: 'off' },
        t.leadEn.hint,
      ),
    proseLine((text) => (characters(text) > 300 ? editErrorText.lead(characters(text)) : null)),
  ),
];

function languages({ event }: EventDetails) {
  const known = Object.entries(t.language.options).map(([value, label]) => ({ value, label }));
  const isKnown = known.some(({ value }) => value === event.language);
  return isKnown ? known : [...known, { value: event.language, label: event.language }];
}
