import { endOfDay, localDay } from '../time.ts';
import { choiceField, textField } from '../web/field.ts';
import type { Typed } from '../web/typed.ts';
import { flagPart, linePart, radioPart } from './edit-column-form.ts';
import { clockAnswer, clockField, dateIn, dateNames, dayField, momentIn } from './edit-date-form.ts';
import { editErrorText } from './edit-error-text.ts';
import { columns, type EditPart, failed } from './edit-part-form.ts';
import type { Event } from './event.ts';
import { eventStart } from './event-dates.ts';
import { eventEditorText } from './event-editor-text.ts';
import { readDay } from './typed-time.ts';

const t = eventEditorText;
const e = editErrorText;

/** From when on one can register. Only a day: from its first minute on. */
const opens: EditPart = {
  label: t.opensDay.label,
  names: () => ['oppnar_dag', 'oppnar_tid'],
  groups: (form) => [
    {
      legend: null,
      fields: [dayField('oppnar_dag', t.opensDay.label, form), clockField('oppnar_tid', t.opensAt.label)],
    },
  ],
  answers: ({ event: { opensAt } }) => ({
    oppnar_dag: opensAt ? localDay(opensAt) : '',
    oppnar_tid: clockAnswer(opensAt),
  }),
  read: (form) => {
    const [typed, clock] = [form.one('oppnar_dag').trim(), form.one('oppnar_tid').trim()];
    if (typed === '') return clock === '' ? columns({ opensAt: null }) : failed('oppnar_dag', e.dayMissing);
    const day = readDay(typed);
    if (!day) return failed('oppnar_dag', e.day(typed));
    const moment = momentIn('oppnar_tid', clock || '00.00', day);
    return typeof moment === 'string' ? columns({ opensAt: moment }) : failed(moment.field, moment.message);
  },
};

const deadline: EditPart = {
  label: t.deadline.label,
  names: () => ['sista_dag'],
  watches: dateNames,
  groups: (form) => [
    { legend: null, fields: [dayField('sista_dag', t.deadline.label, form, t.deadline.hint)] },
  ],
  answers: ({ event }) => ({ sista_dag: event.deadlineDay ?? '' }),
  read: (form, context) => {
    const typed = form.one('sista_dag').trim();
    if (typed === '') return columns({ deadlineDay: null });
    const day = readDay(typed);
    if (!day) return failed('sista_dag', e.day(typed));
    const dates = dateIn(form, context);
    const start = 'field' in dates ? null : eventStart(dates);
    if (start && endOfDay(day) > start) return failed('sista_dag', e.deadline);
    return columns({ deadlineDay: day });
  },
};

/** Seats of one kind; never fewer than those who have one. */
function seatsPart(
  name: string,
  column: 'capacity' | 'capacityOnline',
  label: { label: string; hint: string },
): EditPart {
  return {
    label: label.label,
    names: () => [name],
    watches: ['form'],
    groups: () => [
      {
        legend: null,
        fields: [
          textField(
            name,
            label.label,
            { kind: 'text', inputmode: 'numeric', autocomplete: 'off' },
            label.hint,
          ),
        ],
      },
    ],
    answers: ({ event }) => ({ [name]: event[column] === null ? '' : String(event[column]) }),
    read: (form, { details: { event } }) => {
      const typed = form.one(name).replace(/[\s\u00a0]/g, '');
      if (typed === '' || (column === 'capacityOnline' && form.one('form') !== 'hybrid'))
        return columns({ [column]: null });
      if (!/^\d{1,6}$/.test(typed)) return failed(name, e.number);
      const taken = column === 'capacity' ? event.confirmed : event.confirmedOnline;
      if (Number(typed) < taken) return failed(name, e.capacity(taken));
      return columns({ [column]: Number(typed) });
    },
  };
}

const questions: EditPart = {
  label: t.questions.label,
  names: () => ['fragor[]'],
  groups: () => [
    {
      legend: null,
      fields: [
        choiceField(
          'fragor[]',
          t.questions.label,
          {
            kind: 'checkbox',
            options: [
              { value: 'kost', label: t.questions.food },
              { value: 'fraga', label: t.questions.question },
            ],
          },
          t.questions.hint,
        ),
      ],
    },
  ],
  answers: ({ event }) => ({
    'fragor[]': [...(event.servesFood ? ['kost'] : []), ...(event.asksQuestion ? ['fraga'] : [])],
  }),
  read: (form) => columns({ servesFood: asked(form, 'kost'), asksQuestion: asked(form, 'fraga') }),
};

function asked(form: Typed, question: string): Event['servesFood'] {
  return form.many('fragor[]').includes(question) ? 1 : 0;
}

/** How people register. */
export const signUpParts: readonly EditPart[] = [
  radioPart(
    'anmalan_oppnar',
    t.registration,
    ({ registration }) => registration,
    (registration) => ({ registration }),
  ),
  opens,
  deadline,
  flagPart('sena', 'lateRegistration', t.late),
  seatsPart('platser', 'capacity', t.capacity),
  seatsPart('platser_online', 'capacityOnline', t.capacityOnline),
  flagPart('ko', 'queue', t.queue),
  radioPart(
    'erbjudande',
    t.offers,
    ({ offers }) => (offers === 1 ? '1' : '0'),
    (chosen) => ({ offers: chosen === '1' ? 1 : 0 }),
  ),
  radioPart(
    'visa_platser',
    t.showSeats,
    ({ showSeats }) => (showSeats === 1 ? '1' : '0'),
    (chosen) => ({ showSeats: chosen === '1' ? 1 : 0 }),
  ),
  questions,
  linePart('pris', 'price', t.price, 100),
];
