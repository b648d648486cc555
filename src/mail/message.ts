import type { Instant } from '../time.ts';

/** Only such pairs reach the wire: a string of addresses would be parsed, and could name a second recipient. */
export type Address = { name: string; address: string };

export type CalendarPart = {
  /** A whole iCalendar file whose METHOD is the same as `method`. */
  content: string;
  method: 'PUBLISH' | 'CANCEL';
  /** ASCII, ends with `.ics`. */
  filename: string;
};

/** A finished letter to one person, as it is sealed in the outbox and handed to a transport. */
export type Message = {
  /** The id of its row in the outbox. */
  id: string;
  kind: string;
  /** Its address is the envelope sender too, where bounces go. */
  from: Address;
  replyTo: Address | null;
  to: Address;
  subject: string;
  text: string;
  html: string;
  calendar: CalendarPart | null;
  headers: Record<string, string>;
  /** With angle brackets; the same at every attempt. */
  messageId: string;
  date: Instant;
};

/** `response` is what the server said, or how the connection ended; it may name people (see `cleanResponse`). */
export type SendOutcome =
  | { kind: 'sent'; response: string }
  /** Refused for now: this letter is tried again later. */
  | { kind: 'temporary'; response: string }
  /** Refused for good: this letter is not tried again. */
  | { kind: 'permanent'; response: string }
  /**
   * Not about this letter: the whole queue waits. `refused`: the server does not let us in, or send as MAIL_FROM;
   * `unreachable`: no server answers.
   */
  | { kind: 'paused'; reason: 'refused' | 'unreachable'; response: string }
  /** Broken off after the whole message was handed over: it may have arrived. */
  | { kind: 'unsure'; response: string };

export type MailTransport = {
  /** Settles within four minutes; never rejects because of what a server does. */
  send(message: Message): Promise<SendOutcome>;
  close(): Promise<void>;
};
