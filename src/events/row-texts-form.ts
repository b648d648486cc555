import type { z } from 'zod';
import type { LocalDay } from '../time.ts';
import { line, lines } from '../web/fields.ts';
import type { Appearance, Session } from './event.ts';
import { programmeErrorText as t } from './programme-error-text.ts';
import { type RowPart, speakersOf, type TypedRow } from './typed-programme.ts';
import { readClock } from './typed-time.ts';
import { readSpeaker, type WrittenSpeaker } from './written-speaker.ts';

/** What is stored of a programme, and how the form shows it. */
export type ProgrammeAsStored = {
  sessions: readonly Session[];
  appearances: readonly Appearance[];
  rows: readonly TypedRow[];
  /** On which the programme can be; see `programmeDays`. */
  days: readonly LocalDay[];
};

/** One row before the judge. */
export type RowCase = {
  row: TypedRow;
  /** From 1. */
  number: number;
  /** As it is stored, and as the form showed that; null for a new row. */
  session: Session | null;
  shown: TypedRow | null;
  stored: ProgrammeAsStored;
  failed(part: RowPart, message: string): void;
};

const { broken } = t;
const schemas = {
  rubrik: line({ max: 200, empty: null, long: t.title, broken }),
  form: line({ max: 60, empty: null, long: t.format, broken }),
  beskrivning: lines({ max: 5_000, empty: null, long: t.abstract, broken }),
  medverkande: lines({ max: 5_000, empty: null, long: t.speakersLong, broken }),
} satisfies Partial<Record<RowPart, z.ZodType<string>>>;

/** The text of a part; `was` is what is stored of it, and stays so where nobody has touched it. */
export function rowText(of: RowCase, part: keyof typeof schemas, was: string | null | undefined): string {
  const { row, shown, number } = of;
  if (shown?.[part] === row[part]) return was ?? '';
  const outcome = schemas[part].safeParse(row[part]);
  if (!outcome.success) of.failed(part, outcome.error.issues[0]?.message ?? broken);
  else if (part === 'rubrik' && outcome.data === '') of.failed(part, t.untitled(rowName(row, number)));
  return outcome.success ? outcome.data : '';
}

/** One person a line. Who is named on a line that nobody has touched stays as stored, commas and all. */
export function rowSpeakers(of: RowCase): WrittenSpeaker[] {
  const { row, session, shown, stored } = of;
  if (session && shown?.medverkande === row.medverkande) return speakersOf(stored.appearances, session.id);
  const written = rowText(of, 'medverkande', '').split('\n').filter(Boolean);
  const speakers = written.flatMap((one) => readSpeaker(one) ?? []);
  if (speakers.length < written.length) of.failed('medverkande', t.speaker);
  return speakers;
}

/** How a message calls the row: by its time where that can be read. */
function rowName({ start }: TypedRow, number: number): string {
  const clock = readClock(start);
  return clock ? t.rowAt(clock.replace(':', '.')) : t.row(number);
}
