import { describe, expect, it, test } from 'vitest';
import type { EventFields } from '../../src/events/blank-event.ts';
import {
  formatEventDate,
  formatEventTime,
  formatWhen,
  formatWhenLine,
} from '../../src/format/format-when.ts';
import { local } from '../../src/time.ts';
import { event } from '../support/factories.ts';
import { hard } from './hard-space.ts';

const now = local('2021-10-01T12:00');
const undated = { startsAt: null, endsAt: null };

const cases: [string, Partial<EventFields>, string, string][] = [
  [
    'a day and its hours',
    {},
    'torsdag␣24␣november␣2022 kl.␣10.00–11.00',
    'Thursday 24 November 2022, 10:00–11:00',
  ],
  [
    'no known end',
    { endsAt: null },
    'torsdag␣24␣november␣2022 kl.␣10.00',
    'Thursday 24 November 2022, 10:00',
  ],
  ['a day alone', { ...undated, day: '2021-11-29' }, 'måndag␣29␣november␣2021', 'Monday 29 November 2021'],
  [
    'days alone',
    { ...undated, day: '2022-11-24', endDay: '2022-11-25' },
    '24–25␣november␣2022',
    '24–25 November 2022',
  ],
  ['a month', { ...undated, month: '2022-01' }, 'januari␣2022', 'January 2022'],
  ['nothing yet', undated, 'datum kommer', 'date to come'],
  [
    'two days with hours',
    { endsAt: local('2022-11-25T16:00') },
    '24–25␣november␣2022, torsdag kl.␣10.00–fredag kl.␣16.00',
    '24–25 November 2022, Thursday 10:00–Friday 16:00',
  ],
  [
    'two days, the end not known',
    { endsAt: null, endDay: '2022-11-25' },
    '24–25␣november␣2022, torsdag kl.␣10.00',
    '24–25 November 2022, Thursday 10:00',
  ],
  [
    'an end at midnight',
    { startsAt: local('2022-11-24T18:00'), endsAt: local('2022-11-25T00:00') },
    'torsdag␣24␣november␣2022 kl.␣18.00–00.00',
    'Thursday 24 November 2022, 18:00–00:00',
  ],
];

describe('when an event is', () => {
  test.each(cases)('can be told with %s', (_, fields, sv, en) => {
    expect([formatWhen(event(fields), 'sv'), formatWhen(event(fields), 'en')]).toEqual([hard(sv), en]);
  });

  it('has a date and a time to show in rows of their own', () => {
    const held = event({ endsAt: local('2022-11-24T16:00') });
    expect([formatEventDate(held, 'sv'), formatEventTime(held, 'sv')]).toEqual(
      ['torsdag␣24␣november␣2022', 'kl.␣10.00–16.00'].map(hard),
    );
    const open = event(undated);
    expect([formatEventDate(open, 'sv'), formatEventTime(open, 'sv')]).toEqual([null, null]);
  });
});

describe('the line that says when', () => {
  it('tells that it is Swedish time to readers of English and to whoever takes part online', () => {
    const site = event({ attendance: 'site' });
    expect([formatWhenLine(site, now, 'sv'), formatWhenLine(site, now, 'en')]).toEqual([
      hard('Torsdag␣24␣november␣2022 kl.␣10.00–11.00'),
      'Thursday 24 November 2022, 10:00–11:00, Swedish time',
    ]);
    for (const attendance of ['online', 'hybrid'] as const)
      expect(formatWhenLine(event({ attendance }), now, 'sv')).toBe(
        hard('Torsdag␣24␣november␣2022 kl.␣10.00–11.00, svensk tid'),
      );
  });

  it('says that the time is to come until the day is over', () => {
    const day = event({ ...undated, day: '2021-11-29' });
    expect(formatWhenLine(day, now, 'sv')).toBe(hard('Måndag␣29␣november␣2021. Tid kommer senare.'));
    expect(formatWhenLine(day, local('2021-11-29T23:59'), 'en')).toBe(
      'Monday 29 November 2021. Time to come.',
    );
    expect(formatWhenLine(day, local('2021-11-30T00:00'), 'sv')).toBe(hard('Måndag␣29␣november␣2021'));
  });
});
