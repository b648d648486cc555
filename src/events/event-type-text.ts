import type { Lang } from '../language.ts';
import type { EventType } from './event.ts';

/** The words for a type of event. In Swedish the participles follow its gender: webbinariet är inställt, konferensen är inställd. */
export type EventTypeText = {
  noun: string;
  definite: string;
  plural: string;
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
  webinar: { noun: 'webbinarium', definite: 'webbinariet', plural: 'webbinarier', ...neuter },
  conference: { noun: 'konferens', definite: 'konferensen', plural: 'konferenser', ...common },
  seminar: { noun: 'seminarium', definite: 'seminariet', plural: 'seminarier', ...neuter },
  workshop: { noun: 'workshop', definite: 'workshoppen', plural: 'workshoppar', ...common },
  course: { noun: 'utbildning', definite: 'utbildningen', plural: 'utbildningar', ...common },
  'network-meeting': {
    noun: 'nätverksträff',
    definite: 'nätverksträffen',
    plural: 'nätverksträffar',
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
  webinar: { noun: 'webinar', definite: 'the webinar', plural: 'webinars', ...english },
  conference: { noun: 'conference', definite: 'the conference', plural: 'conferences', ...english },
  seminar: { noun: 'seminar', definite: 'the seminar', plural: 'seminars', ...english },
  workshop: { noun: 'workshop', definite: 'the workshop', plural: 'workshops', ...english },
  course: { noun: 'course', definite: 'the course', plural: 'courses', ...english },
  'network-meeting': {
    noun: 'network meeting',
    definite: 'the network meeting',
    plural: 'network meetings',
    ...english,
  },
};

const texts = { sv, en };
