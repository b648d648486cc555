import type { Organisation } from '../organisations/organisation.ts';
import type { Series } from '../series/series.ts';
import type { Instant } from '../time.ts';
import type { Field } from '../web/field.ts';
import type { FormOutcome } from '../web/form.ts';
import type { Typed } from '../web/typed.ts';
import type { EventChange } from './changed-event.ts';
import type { Appearance, EventContact, Material } from './event.ts';
import type { EventDetails } from './event-details.ts';

/** What the form holds, by the names of its fields. */
export type Answers = Record<string, string | string[]>;

/** What the fields may choose from, and what they are judged against. */
export type EditContext = {
  details: EventDetails;
  now: Instant;
  /** Every organisation that can be named as organiser. */
  organisations: readonly Organisation[];
  /** The series that the event can be part of. */
  series: readonly Series[];
  /** The organisations in which whoever edits may change events. */
  mine: readonly string[];
};

/** A row of the event without what the database numbers. */
export type Row<T> = Omit<T, 'id' | 'eventId' | 'position'>;

/** What has been changed: columns of the event, and whole lists of what belongs to it. */
export type Edited = {
  event: EventChange;
  /** Ids, in the order in which they are named. */
  organisers?: string[];
  contacts?: Row<EventContact>[];
  materials?: Row<Material>[];
  /** Those without a session of their own. */
  speakers?: Omit<Row<Appearance>, 'sessionId'>[];
};

/** Fields that are drawn together, under a heading of their own if there is one. */
export type FieldGroup = { legend: string | null; fields: Field[] };

/**
 * As much of the form as is judged, kept or overwritten together: often a single field. What nobody has touched is
 * never judged and never written, so a text that came from elsewhere stays as it is.
 */
export type EditPart = {
  /** How a page calls it that shows two versions. */
  label: string;
  /** The names of its fields. */
  names(context: EditContext): readonly string[];
  /** Names of other parts: judged again when one of them has been changed. */
  watches?: readonly string[];
  groups(form: Typed, context: EditContext): FieldGroup[];
  answers(details: EventDetails): Answers;
  read(form: Typed, context: EditContext): FormOutcome<Partial<Edited>>;
};

/** A part without an error, which changes these columns. */
export function columns(event: EventChange): FormOutcome<Partial<Edited>> {
  return { ok: true, value: { event } };
}

export function failed(field: string, message: string): FormOutcome<Partial<Edited>> {
  return { ok: false, errors: [{ field, message }] };
}
