import { describe, expect, it } from 'vitest';
import { demoContent } from '../../src/demo/content.ts';
import type { Event } from '../../src/events/event.ts';
import { modifiers } from '../../src/events/event-modifiers.ts';
import { type EventState, eventState } from '../../src/events/event-state.ts';
import { seatsOf } from '../../src/events/seats.ts';
import { type Instant, local } from '../../src/time.ts';
import { realEvents } from './event-as-text.ts';

const times = [
  '2022-10-04T09:00',
  '2027-03-28T00:00',
  '2026-10-25T02:30',
  '2026-12-31T23:59',
  '2028-02-29T12:00',
];

describe.each(times)('whoever visits the demo at %s', (time) => {
  const now = local(time);
  const content = demoContent(now);
  const real = realEvents(content);
  const examples = content.events.filter((event) => !real.includes(event));

  it('finds an example of every state and of everything that is said in addition', () => {
    const withMaterial = new Set(content.materials.map(({ eventId }) => eventId));
    const said = examples.flatMap((event) => {
      const state = stateOf(event, now);
      const material = withMaterial.has(event.id) ? 'with material' : 'without material';
      const main = state === 'passed' ? `passed ${material}` : state;
      return [main, ...modifiers(event, now).map(({ kind }) => kind)];
    });
    expect([...new Set(said)].sort()).toEqual(everyState);
  });

  it('can register for a webinar, for a conference and for several webinars of a series', () => {
    const open = examples.filter((event) => stateOf(event, now) === 'open');
    expect(new Set(open.map(({ type }) => type))).toEqual(new Set(['webinar', 'conference', 'seminar']));
    const parts = open.filter(({ seriesId }) => seriesId === 'exempel-samverkan-i-vardagen');
    expect(parts.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
  });

  it('finds a conference with food, a programme and a limit that says how many seats are left', () => {
    const complete = examples.filter(({ id, servesFood, capacity, showSeats }) => {
      const sessions = content.sessions.filter(({ eventId }) => eventId === id);
      return servesFood && capacity && showSeats && sessions.some(({ kind }) => kind === 'meal');
    });
    expect(complete.map((event) => [event.type, stateOf(event, now)])).toEqual([['conference', 'open']]);
  });

  it('finds no coming example on a Saturday or a Sunday', () => {
    const coming = examples.filter(({ startsAt }) => startsAt && startsAt > now);
    const weekend = coming.filter(({ startsAt }) => /^(lör|sön)/.test(weekdayOf(startsAt ?? now)));
    expect(coming.length).toBeGreaterThan(15);
    expect(weekend.map(({ slug }) => slug)).toEqual([]);
  });
});

it('the real events have been held when the demo is opened today', () => {
  const now = local('2026-11-22T12:00');
  const states = realEvents(demoContent(now)).map((event) => stateOf(event, now));
  expect(states).toEqual([
    'passed',
    'passed',
    'tba, month passed',
    'tba, month passed',
    ...Array(4).fill('passed'),
  ]);
});

it('the real events are published at whatever time the demo’s clock is set to', () => {
  const now = local('2021-10-20T09:00');
  const states = realEvents(demoContent(now)).map((event) => stateOf(event, now));
  expect(states).toEqual(['open', 'open, day only', 'tba', 'tba', 'open', 'open', 'open', 'open']);
});

const everyState = [
  'cancelled',
  'closed by deadline',
  'closed by hand',
  'closing in 0 days',
  'closing in 1 days',
  'closing in 3 days',
  'draft',
  'few',
  'full with queue',
  'full without queue',
  'moved-date',
  'moved-venue',
  'not-open until a known time',
  'not-open without a time',
  'ongoing',
  'ongoing, takes late ones',
  'open',
  'open, day only',
  'passed with material',
  'passed without material',
  'postponed',
  'tba',
  'tba, month passed',
];

function stateOf(event: Event, now: Instant): string {
  const state = eventState(event, seatsOf(event), now);
  return state.kind + detail(state, event);
}

function detail(state: EventState, event: Event): string {
  if (state.kind === 'tba') return state.monthPassed ? ', month passed' : '';
  if (state.kind === 'closing') return ` in ${state.days} days`;
  if (state.kind === 'closed') return ` by ${state.by}`;
  if (state.kind === 'full') return state.queue ? ' with queue' : ' without queue';
  if (state.kind === 'not-open') return state.opensAt ? ' until a known time' : ' without a time';
  if (state.kind === 'ongoing') return state.late ? ', takes late ones' : '';
  return state.kind === 'open' && event.precision === 'day' ? ', day only' : '';
}

function weekdayOf(instant: Instant): string {
  return new Intl.DateTimeFormat('sv', { weekday: 'long', timeZone: 'Europe/Stockholm' }).format(
    Date.parse(instant),
  );
}
