import { describe, expect, it, test } from 'vitest';
import type { EventFields } from '../../src/events/blank-event.ts';
import { type EventType, eventTypes } from '../../src/events/event.ts';
import { eventState } from '../../src/events/event-state.ts';
import { refusalText, stateText } from '../../src/events/event-state-text.ts';
import { eventTypeText } from '../../src/events/event-type-text.ts';
import { seatsOf } from '../../src/events/seats.ts';
import type { Lang } from '../../src/language.ts';
import { local } from '../../src/time.ts';
import { hard } from '../format/hard-space.ts';
import { conference, event } from '../support/factories.ts';

const nobody = { contactName: null, material: [] };

function textAt(fields: Partial<EventFields>, time: string, lang: Lang = 'sv', say = stateText): string {
  const held = event(fields);
  const { heading, paragraphs } = say(eventState(held, seatsOf(held), local(time)), held, nobody, lang);
  return [heading, ...paragraphs].filter(Boolean).join(' | ');
}

describe('each type of event has its own gender', () => {
  const words: [EventType, string, string][] = [
    ['webinar', 'Webbinariet är inställt', 'Webbinariet är uppskjutet'],
    ['conference', 'Konferensen är inställd', 'Konferensen är uppskjuten'],
    ['seminar', 'Seminariet är inställt', 'Seminariet är uppskjutet'],
    ['workshop', 'Workshoppen är inställd', 'Workshoppen är uppskjuten'],
    ['course', 'Utbildningen är inställd', 'Utbildningen är uppskjuten'],
    ['network-meeting', 'Nätverksträffen är inställd', 'Nätverksträffen är uppskjuten'],
  ];

  test.each(words)('%s', (type, cancelled, postponed) => {
    const at = local('2022-11-01T12:00');
    expect(textAt({ type, cancelledAt: at }, '2022-11-02T12:00').split(' | ')[0]).toBe(cancelled);
    expect(textAt({ type, postponedAt: at }, '2022-11-02T12:00').split(' | ')[0]).toBe(postponed);
  });

  it('and all its words agree with it', () => {
    expect(words.map(([type]) => type)).toEqual(eventTypes);
    const neuter = ['inställt', 'flyttat', 'uppskjutet', 'fullbokat', 'inspelat', 'kostnadsfritt'];
    const common = ['inställd', 'flyttad', 'uppskjuten', 'fullbokad', 'inspelad', 'kostnadsfri'];
    for (const type of eventTypes) {
      const { cancelled, moved, postponed, full, recorded, free, definite } = eventTypeText(type, 'sv');
      const participles = [cancelled, moved, postponed, full, recorded, free];
      expect(participles).toEqual(definite.endsWith('t') ? neuter : common);
    }
  });
});

describe('a cancelled event', () => {
  test.each([
    [null, 'Webbinariet är inställt | Alla som var anmälda har fått ett mejl.'],
    ['  ', 'Webbinariet är inställt | Alla som var anmälda har fått ett mejl.'],
    ['Förhinder.', 'Webbinariet är inställt | Förhinder. | Alla som var anmälda har fått ett mejl.'],
    [
      '”Ingen kan komma.”',
      'Webbinariet är inställt | ”Ingen kan komma.” | Alla som var anmälda har fått ett mejl.',
    ],
  ])('with the reason %j', (cancelReason, text) => {
    expect(textAt({ cancelledAt: local('2022-11-01T12:00'), cancelReason }, '2022-11-02T12:00')).toBe(text);
  });
});

describe('without a name to turn to', () => {
  it('the organiser is named', () => {
    expect(textAt({ deadlineDay: '2022-11-18' }, '2022-11-19T12:00')).toBe(
      hard('Sista anmälningsdag var fredag␣18␣november␣2022. Har du frågor om anmälan? Kontakta arrangören.'),
    );
    expect(textAt({ closedAt: local('2022-11-01T12:00') }, '2022-11-19T12:00', 'en')).toBe(
      'The organiser has closed registration. Questions? Contact the organiser.',
    );
  });
});

describe('until when one can register', () => {
  const at = '2022-11-01T12:00';
  const late = { lateRegistration: 1 } as const;
  const undated = { startsAt: null, endsAt: null };
  test.each<[string, Partial<EventFields>, string, string]>([
    [
      'to the day before a day without a time',
      { ...undated, day: '2022-11-24' },
      at,
      'Du kan anmäla dig till och med onsdag␣23␣november␣2022.',
    ],
    ['to the end', late, at, 'Du kan anmäla dig fram till att webbinariet är slut.'],
    [
      'preferably to the last day',
      { ...late, deadlineDay: '2022-11-18' },
      at,
      'Anmäl dig helst senast fredag␣18␣november␣2022.',
    ],
    [
      'after the last day',
      { ...late, deadlineDay: '2022-11-18' },
      '2022-11-19T12:00',
      'Sista anmälningsdag var fredag␣18␣november␣2022, men du kan fortfarande anmäla dig.',
    ],
  ])('%s', (_, fields, time, text) => {
    expect(textAt(fields, time)).toBe(hard(text));
  });
});

describe('what stands instead of the form', () => {
  it('says that registration closed when the event began', () => {
    expect(textAt({}, '2022-11-24T10:30', 'sv', refusalText)).toBe(
      'Anmälan stängde när webbinariet började. Har du frågor om anmälan? Kontakta arrangören.',
    );
    expect(textAt({}, '2022-11-24T10:30', 'en', refusalText)).toBe(
      'Registration closed when the webinar started. Questions about registration? Contact the organiser.',
    );
  });

  it('says that nobody more can register for an event that took late ones', () => {
    const fields = { lateRegistration: 1, capacity: 1, confirmed: 1 } as const;
    expect(textAt(fields, '2022-11-24T10:30', 'sv', refusalText)).toBe(
      'Det går inte längre att anmäla sig. Har du frågor om anmälan? Kontakta arrangören.',
    );
  });

  it('is otherwise what the page says', () => {
    const held = conference();
    const state = eventState(held, seatsOf(held), local('2022-11-20T12:00'));
    expect(refusalText(state, held, nobody, 'sv')).toEqual(stateText(state, held, nobody, 'sv'));
  });
});

it('a conference with one seat does not speak of all its seats', () => {
  const fields = { capacity: 1, confirmed: 1, queue: 1 } as const;
  expect(textAt(fields, '2022-11-01T12:00')).toMatch(/^Den enda platsen är bokad\. Du kan ställa dig i kö\./);
  expect(textAt(fields, '2022-11-01T12:00', 'en')).toMatch(/^The only place is taken\. You can join/);
});

it('only what there is after the event is promised', () => {
  const held = event();
  const state = eventState(held, seatsOf(held), local('2022-11-24T11:00'));
  const last = (kinds: ('recording' | 'file')[]) =>
    stateText(state, held, { contactName: null, material: kinds.map((kind) => ({ kind })) }, 'sv')
      .paragraphs[0]?.split('. ')
      .at(-1);
  expect([last(['recording']), last(['file', 'file'])]).toEqual([
    'Här finns inspelningen.',
    'Här finns material.',
  ]);
});
