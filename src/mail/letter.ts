import type { Lang } from '../language.ts';
import type { Address, CalendarPart } from './message.ts';

/**
 * A letter as a feature writes it: what it says, not how it looks. One text frame and one HTML frame draw it
 * (`render-mail.ts`), so both carry the same facts. All text is plain text; it is escaped where it is drawn.
 */
export type Letter = {
  /** Which letter, e.g. `confirmed`: for limits, the log and tests. Lower case and hyphens. */
  kind: string;
  /** Of the frame and its texts. */
  lang: Lang;
  to: Address;
  /** The organiser's name, shown as "… via Samlingspunkt". */
  from: string;
  replyTo: Address | null;
  /** Cleaned to one line and cut to 90 characters. */
  subject: string;
  /** "Hej Åsa!"; null: begins with its first block. */
  greeting: string | null;
  blocks: Block[];
  /** Whom to ask, and why the letter came; drawn smaller. */
  foot: Block[];
  calendar: CalendarPart | null;
  eventId: string | null;
  registrationId: string | null;
  /** True when a person wrote it (a question to the contact): replies of an absent reader are welcome then. */
  handwritten?: boolean;
  /** Where a mail program may end what was asked for, by POST and without a page (RFC 8058). */
  unsubscribe?: string;
};

export type Block =
  /** A paragraph; line breaks in it are kept. */
  | { type: 'text'; text: string }
  | { type: 'heading'; text: string }
  /** Labels without a colon. */
  | { type: 'facts'; rows: Fact[] }
  /**
   * `text` says what happens ("Avanmäl dig"), no colon and no full stop; `lead` is a sentence before it.
   * The bare address is always shown under it.
   */
  | { type: 'link'; text: string; url: string; lead?: string }
  /** What somebody else wrote. */
  | { type: 'quote'; text: string }
  | { type: 'list'; items: string[] };

export type Fact = { label: string; value: string };
