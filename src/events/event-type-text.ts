import type { Lang } from '../language.ts';
import type { EventType } from './event.ts';

/** The words for a type of event. In Swedish the participles follow its gender: webbinariet är inställt, konferensen är inställd. */
export type EventTypeText = {
  noun: string;
  definite: string;
  plural: string;
  definitePlural: string;
  cancelled: string;
  moved: string;
  postponed: string;
  full: string;
  recorded: string;
  free: string;
};

export function eventTypeText(type: EventType, lang: Lang): EventTypeText {
  return texts[lang][type];
}

const common = {
  cancelled: 'inställd',
  moved: 'flyttad',
  postponed: 'uppskjuten',
  full: 'fullbokad',
  recorded: 'inspelad',
  free: 'kostnadsfri',
};

const neuter: typeof common = {
  cancelled: 'inställt',
  moved: 'flyttat',
  postponed: 'uppskjutet',
  full: 'fullbokat',
  recorded: 'inspelat',
  free: 'kostnadsfritt',
};

const sv: Record<EventType, EventTypeText> = {
  webinar: {
    noun: 'webbinarium',
    definite: 'webbinariet',
    plural: 'webbinarier',
    definitePlural: 'webbinarierna',
    ...neuter,
  },
  conference: {
    noun: 'konferens',
    definite: 'konferensen',
    plural: 'konferenser',
    definitePlural: 'konferenserna',
    ...common,
  },
  seminar: {
    noun: 'seminarium',
    definite: 'seminariet',
    plural: 'seminarier',
    definitePlural: 'seminarierna',
    ...neuter,
  },
  workshop: {
    noun: 'workshop',
    definite: 'workshoppen',
    plural: 'workshoppar',
    definitePlural: 'workshopparna',
    ...common,
  },
  course: {
    noun: 'utbildning',
    definite: 'utbildningen',
    plural: 'utbildningar',
    definitePlural: 'utbildningarna',
    ...common,
  },
  'network-meeting': {
    noun: 'nätverksträff',
    definite: 'nätverksträffen',
    plural: 'nätverksträffar',
    definitePlural: 'nätverksträffarna',
    ...common,
  },
};

const english: typeof common = {
  cancelled: 'cancelled',
  moved: 'moved',
  postponed: 'postponed',
  full: 'full',
  recorded: 'recorded',
  free: 'free of charge',
};

const en: typeof sv = {
  webinar: {
    noun: 'webinar',
    definite: 'the webinar',
    plural: 'webinars',
    definitePlural: 'the webinars',
    ...english,
  },
  conference: {
    noun: 'conference',
    definite: 'the conference',
    plural: 'conferences',
    definitePlural: 'the conferences',
    ...english,
  },
  seminar: {
    noun: 'seminar',
    definite: 'the seminar',
    plural: 'seminars',
    definitePlural: 'the seminars',
    ...english,
  },
  workshop: {
    noun: 'workshop',
    definite: 'the workshop',
    plural: 'workshops',
    definitePlural: 'the workshops',
    ...english,
  },
  course: {
    noun: 'course',
    definite: 'the course',
    plural: 'courses',
    definitePlural: 'the courses',
    ...english,
  },
  'network-meeting': {
    noun: 'network meeting',
    definite: 'the network meeting',
    plural: 'network meetings',
    definitePlural: 'the network meetings',
    ...english,
  },
};

const texts = { sv, en };
