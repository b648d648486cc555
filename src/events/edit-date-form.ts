import { formatTime } from '../format/format-time.ts';
import { inStockholm, type LocalDay, localDay } from '../time.ts';
import { choiceField, type Field, selectField, textField } from '../web/field.ts';
import type { Typed } from '../web/typed.ts';
import type { EventChange } from './changed-event.ts';
import { editErrorText } from './edit-error-text.ts';
import { type Answers, columns, type EditContext, type EditPart, failed } from './edit-part-form.ts';
import type { Event } from './event.ts';
import { eventEditorText } from './event-editor-text.ts';
import { eventTypeText } from './event-type-text.ts';
import { momentOf, readClock, readDay } from './typed-time.ts';

const t = eventEditorText;
const e = editErrorText;
const off = { autocomplete: 'off' } as const;

/** The names of the date, for parts that are judged against it. */
export const dateNames = ['datumlage', 'datum', 'slutdatum', 'start', 'slut', 'manad', 'ar'] as const;

/** When the event is: one part, as none of its fields says anything alone. */
export const datePart: EditPart = {
  label: t.precision.label,
  names: () => dateNames,
  groups: (form) => [
    {
      legend: null,
      fields: [
        choiceField('datumlage', t.precision.label, {
          kind: 'radio',
          options: Object.entries(t.precision.options).map(([value, label]) => ({ value, label })),
        }),
        dayField('datum', t.day.label, form),
        clockField('start', t.start.label, t.start.hint),
        clockField('slut', t.end.label),
        dayField('slutdatum', t.endDay.label, form, t.endDay.hint),
        selectField('manad', t.month.label, [
          { value: '', label: t.month.none },
          ...t.month.names.map((label, index) => ({ value: String(index + 1).padStart(2, '0'), label })),
        ]),
        textField('ar', t.year.label, { kind: 'text', inputmode: 'numeric', ...off }),
      ],
    },
  ],
  answers: ({ event }) => dateAnswers(event),
  read: (form, context) => {
    const typed = dateIn(form, context);
    return 'field' in typed ? failed(typed.field, typed.message) : columns(typed);
  },
};

type Problem = { field: string; message: string };
type Dates = Required<Pick<EventChange, 'precision' | 'month' | 'day' | 'endDay' | 'startsAt' | 'endsAt'>>;

const none: Dates = { precision: 'none', month: null, day: null, endDay: null, startsAt: null, endsAt: null };

/** What the fields of the date say. */
export function dateIn(form: Typed, { details }: Pick<EditContext, 'details'>): Dates | Problem {
  const given = (name: (typeof dateNames)[number]) => form.one(name).trim();
  switch (meant(form, dateAnswers(details.event))) {
    case 'inget':
      return none;
    case 'manad':
      if (given('manad') === '' || given('ar') === '') return { field: 'manad', message: e.monthMissing };
      if (!/^20\d\d$/.test(given('ar'))) return { field: 'ar', message: e.year };
      if (!/^(0[1-9]|1[0-2])$/.test(given('manad'))) return { field: 'manad', message: e.unknown };
      return { ...none, precision: 'month', month: `${given('ar')}-${given('manad')}` };
    case 'bestamt':
      return given('datum') === '' && dateNames.slice(2, 5).every((name) => given(name) === '')
        ? none
        : dayIn(form, details.event);
  }
}

/** The choice, or the date that was written while the choice was left as it was. */
function meant(form: Typed, stored: Answers): keyof typeof t.precision.options {
  const chosen = form.one('datumlage');
  const written = (name: string) => form.one(name).trim() !== '' && form.one(name).trim() !== stored[name];
  if (chosen === stored.datumlage && chosen !== 'bestamt' && written('datum')) return 'bestamt';
  if (chosen === stored.datumlage && chosen === 'inget' && written('manad')) return 'manad';
  return chosen === 'bestamt' || chosen === 'manad' ? chosen : 'inget';
}

function dayIn(form: Typed, { type }: Event): Dates | Problem {
  const given = (name: string) => form.one(name).trim();
  const day = readDay(given('datum'));
  if (given('datum') === '') return { field: 'datum', message: e.dayMissing };
  if (!day) return { field: 'datum', message: e.day(given('datum')) };
  const last = given('slutdatum') === '' ? day : readDay(given('slutdatum'));
  if (!last) return { field: 'slutdatum', message: e.day(given('slutdatum')) };
  if (last < day) return { field: 'slutdatum', message: e.endDayFirst };
  if (given('start') === '' && given('slut') === '')
    return { ...none, precision: 'day', day, endDay: last === day ? null : last };
  if (given('start') === '') return { field: 'start', message: e.startMissing };
  const start = momentIn('start', given('start'), day);
  if (typeof start !== 'string') return start;
  if (given('slut') === '') {
    if (last !== day) return { field: 'slut', message: e.endMissing };
    return { ...none, precision: 'time', startsAt: start };
  }
  const end = momentIn('slut', given('slut'), last);
  if (typeof end !== 'string') return end;
  if (end <= start) {
    const the = eventTypeText(type, 'sv').definite;
    return { field: 'slut', message: e.endFirst(the, formatTime(start, 'sv'), formatTime(end, 'sv')) };
  }
  return { ...none, precision: 'time', startsAt: start, endsAt: end };
}

/** A clock time of a day as an instant, or why there is none. */
export function momentIn(field: string, typed: string, day: LocalDay): string | Problem {
  const clock = readClock(typed);
  if (!clock) return { field, message: e.clock(typed) };
  return momentOf(day, clock) ?? { field, message: e.skipped(clock.replace(':', '.')) };
}

export function dayField(name: string, label: string, form: Typed, hint: string | null = null): Field {
  const typed = form.one(name).trim();
  const isDay = typed === '' || (/^\d{4}-\d\d-\d\d$/.test(typed) && readDay(typed) !== null);
  if (isDay) return textField(name, label, { kind: 'date', ...off }, hint);
  return textField(name, label, { kind: 'text', ...off }, hint ?? t.dayForm);
}

export function clockField(name: string, label: string, hint: string | null = null): Field {
  return textField(name, label, { kind: 'text', ...off }, hint);
}

/** "10.00", as it is written in the form. */
export function clockAnswer(instant: string | null): string {
  return instant === null ? '' : inStockholm(instant).toFormat('HH.mm');
}

function dateAnswers({ precision, month, day, endDay, startsAt, endsAt }: Event): Answers {
  const [year = '', number = ''] = precision === 'month' && month ? month.split('-') : [];
  const isTime = precision === 'time' && startsAt !== null;
  const first = isTime ? localDay(startsAt) : precision === 'day' ? day : null;
  const last = isTime ? endsAt && localDay(endsAt) : precision === 'day' ? endDay : null;
  return {
    datumlage: first ? 'bestamt' : precision === 'month' ? 'manad' : 'inget',
    datum: first ?? '',
    slutdatum: last && last !== first ? last : '',
    start: isTime ? clockAnswer(startsAt) : '',
    slut: isTime ? clockAnswer(endsAt) : '',
    manad: number,
    ar: year,
  };
}
