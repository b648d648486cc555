import { capitalised } from '../format/format-day.ts';
import { choiceField, selectField, textField } from '../web/field.ts';
import { characters, line } from '../web/fields.ts';
import { columnPart, radioPart } from './edit-column-form.ts';
import { editErrorText } from './edit-error-text.ts';
import { columns, type EditPart, failed } from './edit-part-form.ts';
import { proseLine } from './edit-prose-form.ts';
import { eventTypes } from './event.ts';
import { eventEditorText } from './event-editor-text.ts';
import { longestSlug } from './event-slug.ts';
import { eventTypeText } from './event-type-text.ts';

const t = eventEditorText;
const broken = editErrorText.broken;
const off = { autocomplete: 'off' } as const;

export const titleRules = line({
  min: 3,
  max: 120,
  empty: editErrorText.title,
  long: editErrorText.titleLong,
  broken,
});

export const typeOptions = Object.fromEntries(
  eventTypes.map((type) => [type, capitalised(eventTypeText(type, 'sv').noun)]),
) as Record<(typeof eventTypes)[number], string>;

const series: EditPart = {
  label: t.series.label,
  names: () => ['serie', 'serietitel'],
  groups: (_, { series: choices }) => [
    {
      legend: null,
      fields: [
        selectField('serie', t.series.label, [
          { value: '', label: t.series.none },
          ...choices.map(({ id, title }) => ({ value: id, label: title })),
        ]),
        choiceField('serietitel', t.series.prefix, {
          kind: 'checkbox',
          options: [{ value: 'ja', label: t.series.prefixOn }],
        }),
      ],
    },
  ],
  answers: ({ event }) => ({
    serie: event.seriesId ?? '',
    serietitel: event.seriesPrefix === 1 ? ['ja'] : [],
  }),
  read: (form, { series: choices }) => {
    const id = form.one('serie');
    if (id !== '' && !choices.some((one) => one.id === id)) return failed('serie', editErrorText.unknown);
    return columns({
      seriesId: id === '' ? null : id,
      seriesPrefix: id !== '' && form.many('serietitel').includes('ja') ? 1 : 0,
    });
  },
};

/** Of a draft without an address of its own it follows from title, town and year; see edit-event. */
const slug: EditPart = {
  label: t.slug.label,
  names: () => ['adress_pa_sidan'],
  groups: (_, { details }) => {
    const hint = details.event.publishedAt ? t.slug.redirects : t.slug.hint;
    const field = textField('adress_pa_sidan', t.slug.label, { kind: 'text', verbatim: true, ...off }, hint);
    return [{ legend: null, fields: [field] }];
  },
  answers: ({ event }) => ({ adress_pa_sidan: event.slug }),
  read: (form) => {
    const typed = form.one('adress_pa_sidan').trim().toLowerCase();
    const isSlug = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(typed) && typed.length <= longestSlug;
    if (typed !== '' && !isSlug) return failed('adress_pa_sidan', editErrorText.slug);
    return columns({ slug: typed });
  },
};

/** What the event is and what it is called. */
export const basicParts: readonly EditPart[] = [
  radioPart(
    'typ',
    { ...t.type, options: typeOptions },
    ({ type }) => type,
    (type) => ({ type }),
  ),
  columnPart(
    'titel',
    'title',
    () => textField('titel', t.titleField.label, { kind: 'text', ...off }, t.titleField.hint),
    titleRules,
    true,
  ),
  columnPart(
    'kortnamn',
    'shortName',
    () => textField('kortnamn', t.shortName.label, { kind: 'text', ...off }, t.shortName.hint),
    line({ max: 40, empty: null, long: editErrorText.shortName, broken }),
    true,
  ),
  columnPart(
    'ingress',
    'lead',
    () => textField('ingress', t.lead.label, { kind: 'textarea', rows: 4, ...off }, t.lead.hint),
    proseLine((text) => (characters(text) > 300 ? editErrorText.lead(characters(text)) : null)),
    true,
  ),
  series,
  slug,
];
