import { textField } from '../web/field.ts';
import { line } from '../web/fields.ts';
import { columnPart, linePart, radioPart } from './edit-column-form.ts';
import { clockAnswer, clockField, dateIn, dateNames, momentIn } from './edit-date-form.ts';
import { editErrorText } from './edit-error-text.ts';
import { columns, type EditPart, failed } from './edit-part-form.ts';
import { prosePart } from './edit-prose-form.ts';
import { firstDay } from './event-dates.ts';
import { eventEditorText } from './event-editor-text.ts';

const t = eventEditorText;

const gatheringText = linePart('samling_text', 'gatheringText', t.gatheringText, 100);

/** When the doors open, on the event's first day. */
const gatheringAt: EditPart = {
  label: t.gatheringAt.label,
  names: () => ['samling'],
  watches: dateNames,
  groups: () => [{ legend: null, fields: [clockField('samling', t.gatheringAt.label, t.gatheringAt.hint)] }],
  answers: ({ event }) => ({ samling: clockAnswer(event.gatheringAt) }),
  read: (form, context) => {
    const typed = form.one('samling').trim();
    if (typed === '') return columns({ gatheringAt: null });
    const dates = dateIn(form, context);
    // The date says itself what is wrong with it.
    if ('field' in dates) return columns({});
    const day = firstDay(dates);
    if (!day) return failed('samling', editErrorText.gatheringDay);
    const moment = momentIn('samling', typed, day);
    if (typeof moment !== 'string') return failed(moment.field, moment.message);
    if (dates.startsAt && moment > dates.startsAt) return failed('samling', editErrorText.gatheringLate);
    return columns({ gatheringAt: moment });
  },
};

const meetingUrl = columnPart(
  'moteslank',
  'meetingUrl',
  () =>
    textField(
      'moteslank',
      t.meetingUrl.label,
      { kind: 'text', verbatim: true, autocomplete: 'off' },
      t.meetingUrl.hint,
    ),
  line({ max: 2000, empty: null, long: editErrorText.lineLong(2000), broken: editErrorText.broken }).refine(
    (url) => url === '' || isSecureAddress(url),
    editErrorText.meetingUrl,
  ),
);

/** Where it is held, and when people gather there. */
export const placeParts: readonly EditPart[] = [
  gatheringAt,
  gatheringText,
  radioPart(
    'form',
    t.attendance,
    ({ attendance }) => attendance,
    (attendance) => ({ attendance }),
  ),
  linePart('lokal', 'venue', t.venue, 100),
  linePart('adress', 'address', t.address, 150),
  linePart('ort', 'town', t.town, 60),
  prosePart('hitta_hit', 'directions', t.directions, 3, 1000),
  meetingUrl,
];

function isSecureAddress(text: string): boolean {
  return /^https:\/\/[^\s/?#]+\.[^\s/?#]+/i.test(text) && URL.canParse(text);
}
