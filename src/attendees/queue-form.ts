import type { EventChange } from '../events/changed-event.ts';
import type { Event } from '../events/event.ts';
import { type Field, textField } from '../web/field.ts';
import type { FieldError, FormOutcome } from '../web/form.ts';
import { type Typed, typed } from '../web/typed.ts';
import { queueText as t } from './queue-text.ts';

type Seats = { name: string; column: 'capacity' | 'capacityOnline'; label: string };

/** More than any venue or meeting holds. */
const most = 999_999;

/** The fields for more seats; none where there is no limit to raise. */
export function seatFields(event: Event): Field[] {
  return limits(event).map(({ name, label }) =>
    textField(name, label, { kind: 'text', inputmode: 'numeric', autocomplete: 'off' }),
  );
}

/** As the event is now. */
export function storedSeats(event: Event): Typed {
  return typed(
    Object.fromEntries(limits(event).map(({ name, column }) => [name, String(event[column] ?? '')])),
  );
}

/** More seats of one kind at least, and fewer of none: to lower the number asks more than this form does. */
export function judgeSeats(form: Typed, event: Event): FormOutcome<EventChange> {
  const wanted = limits(event).map((limit) => ({ ...limit, ...judgeNumber(form, limit, event) }));
  const errors: FieldError[] = wanted.flatMap(({ name, message }) =>
    message === null ? [] : [{ field: name, message }],
  );
  if (errors.length > 0) return { ok: false, errors };
  const higher = wanted.filter(({ column, seats }) => seats > (event[column] ?? 0));
  const [first] = wanted;
  if (higher.length === 0 && first)
    return { ok: false, errors: [{ field: first.name, message: t.same(first.seats) }] };
  return { ok: true, value: Object.fromEntries(higher.map(({ column, seats }) => [column, seats])) };
}

function judgeNumber(form: Typed, { name, column }: Seats, event: Event) {
  const written = form.one(name).replace(/[\s\u00a0]/g, '');
  const least = event[column] ?? 0;
  const seats = Number(written);
  if (!/^\d+$/.test(written)) return { seats, message: t.notNumber };
  if (seats > most) return { seats, message: t.tooMany(most) };
  return { seats, message: seats < least ? t.tooFew(least) : null };
}

function limits(event: Event): Seats[] {
  const all: Seats[] = [
    { name: 'platser', column: 'capacity', label: t.seats },
    ...(event.attendance === 'hybrid'
      ? [{ name: 'platser_online', column: 'capacityOnline', label: t.seatsOnline } as const]
      : []),
  ];
  return all.filter(({ column }) => event[column] !== null);
}
