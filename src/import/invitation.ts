import type { Attendance, EventType, Session } from '../events/event.ts';
import type { LocalDay, LocalMonth } from '../time.ts';

/** `sure` is said outright and in one way only; everything doubtful is `check`, or not there at all. */
export type Certainty = 'sure' | 'check';

/** Why a value is there that no line says outright. */
export type Derivation =
  | 'year-from-weekday'
  | 'year-from-event'
  | 'year-from-heading'
  | 'year-from-today'
  | 'end-from-programme'
  | 'start-from-programme'
  | 'online-from-type'
  | 'site-from-place'
  | 'town-from-address'
  | 'series-from-lead'
  | 'speakers-from-title'
  /** "Registrering och fika från kl. 09.00" of "(registrering och fika från kl. 09:00)". */
  | 'written-as-usual'
  /** " - " of a title is a dash. */
  | 'dash-in-title'
  /** Without "Inbjudan till", "Välkommen till" or a town in front. */
  | 'title-without-greeting'
  /** Who signed the mail. */
  | 'contact-from-signature';

/** A value with the lines of the text that say so (numbers from 1, ascending). */
export type Found<T> = {
  value: T;
  lines: readonly number[];
  certainty: Certainty;
  derived: Derivation | null;
};

/** A line of the text as it is; number from 1. */
export type Line = { number: number; text: string };

/** `HH:MM` */
export type ClockTime = string;

export type Person = { name: string; role: string | null; organisation: string | null };

export type Contact = {
  name: string | null;
  title: string | null;
  email: string | null;
  phone: string | null;
};

export type ImportedSession = {
  /** Null: the event's own day, or none known. */
  day: LocalDay | null;
  start: ClockTime | null;
  end: ClockTime | null;
  kind: Session['kind'];
  /** As in `Session`: "workshop" where the title said "(Workshop)". */
  format: string | null;
  title: string;
  /** Paragraphs joined by a blank line. */
  abstract: string | null;
  bullets: readonly string[];
  speakers: readonly Person[];
};

/** Another event of the same series. */
export type Sibling = {
  title: string;
  day: LocalDay | null;
  month: LocalMonth | null;
  start: ClockTime | null;
  town: string | null;
};

/** A better way to write `from`, which stands on the line; never applied by the reader. */
export type Suggestion = { line: number; from: string; to: string; why: SuggestionReason };
export type SuggestionReason = 'spelling' | 'repetition' | 'dash' | 'time' | 'typography' | 'person';

/** What the text of an invitation says. Every line with words is used by a value, furniture, or unused. */
export type Invitation = {
  kind: Found<EventType> | null;
  title: Found<string> | null;
  series: Found<string> | null;
  lead: Found<string> | null;
  /** Markdown, as `content` and `practical`: paragraphs apart by a blank line, lists with `- `. */
  body: Found<string> | null;
  audience: Found<string> | null;
  contentHeading: Found<string> | null;
  content: Found<string> | null;
  practical: Found<string> | null;
  /** "Inställt:" or "Framflyttat:" in front of a title. */
  called: Found<'cancelled' | 'postponed'> | null;

  day: Found<LocalDay> | null;
  endDay: Found<LocalDay> | null;
  /** Where only the month is known. */
  month: Found<LocalMonth> | null;
  /** The text says a weekday that the date is not; both as Swedish names, "fredag". */
  weekdayDiffers: { said: string; is: string; lines: readonly number[] } | null;
  start: Found<ClockTime> | null;
  end: Found<ClockTime> | null;
  gathering: Found<{ at: ClockTime | null; text: string }> | null;
  attendance: Found<Attendance> | null;
  venue: Found<string> | null;
  address: Found<string> | null;
  town: Found<string> | null;
  deadline: Found<LocalDay> | null;
  free: Found<true> | null;
  price: Found<string> | null;

  organisers: readonly Found<string>[];
  contentContacts: readonly Found<Contact>[];
  registrationContacts: readonly Found<Contact>[];
  speakers: readonly Found<Person>[];
  sessions: readonly Found<ImportedSession>[];
  siblings: readonly Found<Sibling>[];

  unused: readonly Line[];
  furniture: readonly Line[];
  suggestions: readonly Suggestion[];
};
