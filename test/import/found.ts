import type { Found, ImportedSession, Invitation } from '../../src/import/invitation.ts';

export function found<T>(value: T, fields: Partial<Found<T>> = {}): Found<T> {
  return { value, lines: [1], certainty: 'sure', derived: null, ...fields };
}

/** An invitation that says nothing but what is given. */
export function invitation(fields: Partial<Invitation> = {}): Invitation {
  return {
    kind: null,
    title: null,
    series: null,
    lead: null,
    body: null,
    audience: null,
    contentHeading: null,
    content: null,
    practical: null,
    called: null,
    day: null,
    endDay: null,
    month: null,
    weekdayDiffers: null,
    start: null,
    end: null,
    gathering: null,
    attendance: null,
    venue: null,
    address: null,
    town: null,
    deadline: null,
    free: null,
    price: null,
    organisers: [],
    contentContacts: [],
    registrationContacts: [],
    speakers: [],
    sessions: [],
    siblings: [],
    unused: [],
    furniture: [],
    suggestions: [],
    ...fields,
  };
}

export function session(fields: Partial<ImportedSession>): ImportedSession {
  return {
    day: null,
    start: null,
    end: null,
    kind: 'session',
    format: null,
    title: 'Exempel',
    abstract: null,
    bullets: [],
    speakers: [],
    ...fields,
  };
}
