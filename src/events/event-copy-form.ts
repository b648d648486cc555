import { choiceField, type Field, textField } from '../web/field.ts';
import { line } from '../web/fields.ts';
import type { FieldError, FormOutcome } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import type { CopyWishes } from './copied-event.ts';
import { titleRules } from './edit-basics-form.ts';
import { dayField } from './edit-date-form.ts';
import { editErrorText } from './edit-error-text.ts';
import { eventCopyText } from './event-copy-text.ts';
import type { EventDetails } from './event-details.ts';
import { readDay } from './typed-time.ts';

const t = eventCopyText;
const townRules = line({
  max: 60,
  empty: null,
  long: editErrorText.lineLong(60),
  broken: editErrorText.broken,
});

/** Everything but the day is as it was. */
export function copyForm({ event }: EventDetails): Typed {
  return typed({
    titel: event.title,
    datum: '',
    ort: event.town ?? '',
    serie: event.seriesId ? ['ja'] : [],
  });
}

export function copyFields(form: Typed, details: EventDetails): Field[] {
  const { series, event } = details;
  const day = needsDay(details) ? t.day : t.dayOptional;
  const written = { kind: 'text', autocomplete: 'off' } as const;
  return [
    textField('titel', t.titleField, written),
    dayField('datum', day.label, form, day.hint),
    ...(event.attendance === 'online' ? [] : [textField('ort', t.town.label, written, t.town.hint)]),
    ...(series
      ? [
          choiceField('serie', t.series.label, {
            kind: 'checkbox',
            options: [{ value: 'ja', label: t.series.on(series.title) }],
          }),
        ]
      : []),
  ];
}

export function judgeCopy(form: Typed, details: EventDetails): FormOutcome<CopyWishes> {
  const errors: FieldError[] = [];
  const title = titleRules.safeParse(form.one('titel'));
  if (!title.success) errors.push({ field: 'titel', message: message(title.error) });
  const given = form.one('datum').trim();
  const day = readDay(given);
  if (given === '' && needsDay(details)) errors.push({ field: 'datum', message: t.dayMissing });
  else if (given !== '' && !day) errors.push({ field: 'datum', message: editErrorText.day(given) });
  const isOnline = details.event.attendance === 'online';
  const town = townRules.safeParse(isOnline ? (details.event.town ?? '') : form.one('ort'));
  if (!town.success) errors.push({ field: 'ort', message: message(town.error) });
  if (!title.success || !town.success || errors.length > 0) return { ok: false, errors };
  const inSeries = details.series !== null && form.many('serie').includes('ja');
  return { ok: true, value: { title: title.data, day, town: town.data || null, inSeries } };
}

/** A programme with times needs a day for them. */
function needsDay({ sessions }: EventDetails): boolean {
  return sessions.some(({ startsAt }) => startsAt !== null);
}

function message({ issues }: { issues: { message: string }[] }): string {
  return issues[0]?.message ?? editErrorText.broken;
}
