import { describe, expect, it, test } from 'vitest';
import type { Event, Material } from '../../src/events/event.ts';
import { stateBadge } from '../../src/events/event-badge-text.ts';
import { eventState } from '../../src/events/event-state.ts';
import { stateText } from '../../src/events/event-state-text.ts';
import { seatsOf } from '../../src/events/seats.ts';
import type { Lang } from '../../src/language.ts';
import { local } from '../../src/time.ts';
import { hard } from '../format/hard-space.ts';
import { k, rows } from './state-rows.ts';
import texts from './state-texts.json' with { type: 'json' };

/** Badge, tone, heading if any, and the page's paragraphs, as the table of states has them. */
function said(held: Event, time: string, lang: Lang, kinds: Material['kind'][] = []): string[] {
  const state = eventState(held, seatsOf(held), local(time));
  const facts = { contactName: 'Christine Feuk', material: kinds.map((kind) => ({ kind })) };
  const { heading, paragraphs } = stateText(state, held, facts, lang);
  const badge = stateBadge(state, lang);
  return [`${badge.text} · ${badge.tone} · ${badge.icon}`, ...(heading ? [heading] : []), ...paragraphs];
}

describe('the table of states', () => {
  it('is complete', () => {
    expect(rows.map(([name]) => name)).toEqual(Object.keys(texts));
  });

  test.each(rows)('%s', (name, held, time, material) => {
    const { sv, en } = texts[name];
    expect(said(held, time, 'sv', material)).toEqual(sv.map(hard));
    expect(said(held, time, 'en', material)).toEqual(en);
  });
});

it('counts nobody, one and many in the queue', () => {
  const queue = (queued: number, lang: Lang) =>
    said(k({ capacity: 2, confirmed: 2, queue: 1, queued }), '2022-11-10T12:00', lang)[1]
      ?.split('. ')
      .at(-1);
  expect([0, 1, 2].map((n) => queue(n, 'sv'))).toEqual([
    'Ingen står i kö just nu.',
    'Just nu står 1 person i kö.',
    'Just nu står 2 personer i kö.',
  ]);
  expect([0, 1, 2].map((n) => queue(n, 'en'))).toEqual([
    'No one is waiting right now.',
    '1 person is waiting right now.',
    '2 people are waiting right now.',
  ]);
});
