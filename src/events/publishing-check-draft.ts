import type { Organisation } from '../organisations/organisation.ts';
import type { Instant, LocalDay } from '../time.ts';
import type { Event } from './event.ts';
import type { EventDetails } from './event-details.ts';

/** What the publishing check reads of an event that may be half written; `EventDetails` is one. */
export type PublishingDraft = Pick<
  EventDetails,
  'event' | 'series' | 'organisers' | 'contacts' | 'sessions' | 'appearances' | 'materials'
> & {
  controller: Organisation | null;
};

/** A clock time as it was typed, before it became an instant: only here can an hour that the clock skips be seen. */
export type TypedTime = { field: PublishingField; day: LocalDay; clock: string };

export type PublishingContext = {
  /** Events of the same series; the event itself may be among them. */
  siblings: readonly Event[];
  /** Whether the controller has approved the text about personal data. */
  privacyApproved: boolean;
  now: Instant;
  typedTimes?: readonly TypedTime[];
};

/** Errors block publishing, warnings explain. */
export type PublishingLevel = 'error' | 'warning';

/** The message is Swedish: what is wrong, and how to mend it. */
export type PublishingFinding = {
  level: PublishingLevel;
  code: string;
  field: PublishingField;
  message: string;
};

/** Where to mend it: the fields of the event editor (ux.md 5.5); rows of programme and material count from 1. */
export type PublishingField =
  | 'typ'
  | 'titel'
  | 'kortnamn'
  | 'ingress'
  | 'datumlage'
  | 'datum'
  | 'slutdatum'
  | 'start'
  | 'slut'
  | 'samling'
  | 'manad'
  | 'form'
  | 'lokal'
  | 'adress'
  | 'ort'
  | 'moteslank'
  | 'hitta_hit'
  | 'oppnar'
  | 'sista_dag'
  | 'pris'
  | 'malgrupp'
  | 'beskrivning'
  | 'innehall_rubrik'
  | 'innehall'
  | 'praktiskt'
  | 'medverkande'
  | 'arrangorer'
  | 'kontakt'
  | 'innehallsansvarig'
  | 'titel_en'
  | 'ingress_en'
  | 'serie'
  | 'personuppgifter'
  | `pass[${number}][${'start' | 'slut' | 'rubrik' | 'beskrivning' | 'medverkande'}]`
  | `material[${number}][${'titel' | 'lank' | 'textad'}]`;
