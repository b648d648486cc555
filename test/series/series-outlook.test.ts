import { expect, test } from 'vitest';
import type { EventFields } from '../../src/events/blank-event.ts';
import { seriesLine } from '../../src/series/series-card.ts';
import { local } from '../../src/time.ts';
import { event } from '../support/factories.ts';

const now = local('2022-11-10T10:30');
const off = local('2022-11-01T09:00');

function on(day: string, fields: Partial<EventFields> = {}) {
  return event({ startsAt: local(`${day}T10:00`), endsAt: local(`${day}T11:00`), ...fields });
}

const held = on('2022-11-09');
const undated = { startsAt: null, endsAt: null };

test.each([
  ['the soonest that is on', [on('2022-12-01'), on('2022-11-20')], '2 webbinarier · nästa 20\u00a0november'],
  [
    'not one that is cancelled',
    [on('2022-11-20', { cancelledAt: off }), on('2022-12-01')],
    '2 webbinarier · nästa 1\u00a0december',
  ],
  [
    'nor one whose date is put off',
    [on('2022-11-20', { postponedAt: off }), on('2022-12-01')],
    '2 webbinarier · nästa 1\u00a0december',
  ],
  ['one that is on now', [on('2022-11-10'), on('2022-12-01')], '2 webbinarier · pågår nu'],
  [
    'not one on now that is cancelled',
    [held, on('2022-11-10', { cancelledAt: off })],
    '2 webbinarier · inga fler datum är publicerade',
  ],
  [
    'not one that is cancelled ahead',
    [held, on('2022-12-01', { cancelledAt: off })],
    '2 webbinarier · inga fler datum är publicerade',
  ],
  ['nothing when all have been', [held, on('2022-11-08', { cancelledAt: off })], 'Alla har varit'],
  [
    'one put off waits for its date',
    [held, on('2022-11-01', { postponedAt: off })],
    '2 webbinarier · datum kommer',
  ],
  ['one without any date does too', [held, event(undated)], '2 webbinarier · datum kommer'],
  [
    'a day before a month',
    [event({ ...undated, month: '2022-12' }), on('2022-12-31')],
    '2 webbinarier · nästa 31\u00a0december',
  ],
  ['the year when it is another', [on('2023-01-09')], '1 webbinarium · nästa 9\u00a0januari\u00a02023'],
  [
    'several kinds of event',
    [on('2022-12-01'), on('2022-12-02', { type: 'workshop' })],
    '2 evenemang · nästa 1\u00a0december',
  ],
  ['nothing so far', [], 'Datum kommer'],
])('next in a series: %s', (_, events, line) => {
  expect(seriesLine(events, now, 'sv')).toBe(line);
});
