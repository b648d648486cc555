import { describe, expect, it, test } from 'vitest';
import type { EventFields } from '../../src/events/blank-event.ts';
import { stateBadge } from '../../src/events/event-badge-text.ts';
import { eventState } from '../../src/events/event-state.ts';
import { stateText } from '../../src/events/event-state-text.ts';
import { seatsOf } from '../../src/events/seats.ts';
import type { Lang } from '../../src/language.ts';
import { local } from '../../src/time.ts';
import { hard } from '../format/hard-space.ts';
import { event } from '../support/factories.ts';

function textAt(fields: Partial<EventFields>, time: string, lang: Lang): string[] {
  const held = event(fields);
  const state = eventState(held, seatsOf(held), local(time));
  return stateText(state, held, { contactName: null, material: [] }, lang).paragraphs;
}

describe('an event that goes on', () => {
  const undated = { startsAt: null, endsAt: null };
  const cases: [string, Partial<EventFields>, string, string, string][] = [
    [
      'one day, end not known',
      { attendance: 'site', endsAt: null },
      '2022-11-24T12:00',
      'Webbinariet började kl.␣10.00.',
      'The webinar started at 10:00.',
    ],
    [
      'a day without a time',
      { attendance: 'site', ...undated, day: '2022-11-24' },
      '2022-11-24T12:00',
      'Webbinariet hålls i␣dag.',
      'The webinar is held today.',
    ],
    [
      'days without a time',
      { attendance: 'site', ...undated, day: '2022-11-24', endDay: '2022-11-25' },
      '2022-11-24T12:00',
      'Webbinariet pågår till och med fredag␣25␣november␣2022.',
      'The webinar is on until Friday 25 November 2022.',
    ],
    [
      'the first of two days',
      { attendance: 'site', endsAt: local('2022-11-25T16:00') },
      '2022-11-24T12:00',
      'Webbinariet pågår till fredag␣25␣november␣2022 kl.␣16.00.',
      'The webinar is on until Friday 25 November 2022 at 16:00.',
    ],
    [
      'the second of two days',
      { attendance: 'site', endsAt: local('2022-11-25T16:00') },
      '2022-11-25T12:00',
      'Webbinariet pågår till kl.␣16.00.',
      'The webinar is on until 16:00.',
    ],
    [
      'on site and online',
      { attendance: 'hybrid' },
      '2022-11-24T10:30',
      'Webbinariet pågår till kl.␣11.00. Deltar du online hittar du länken i mejlet från oss.',
      'The webinar is on until 11:00. If you take part online, the link is in our email.',
    ],
  ];
  test.each(cases)('%s', (_, fields, time, sv, en) => {
    expect([textAt(fields, time, 'sv'), textAt(fields, time, 'en')]).toEqual([[hard(sv)], [en]]);
  });

  it('is marked as held today when its hours are not known', () => {
    const held = event({ ...undated, day: '2022-11-24' });
    const state = eventState(held, seatsOf(held), local('2022-11-24T12:00'));
    expect([stateBadge(state, 'sv').text, stateBadge(state, 'en').text]).toEqual(['Hålls i dag', 'Today']);
  });
});
