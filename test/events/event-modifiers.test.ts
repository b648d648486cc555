import { describe, expect, it, test } from 'vitest';
import type { EventFields } from '../../src/events/blank-event.ts';
import { modifierBadge, modifierText } from '../../src/events/event-modifier-text.ts';
import { modifiers } from '../../src/events/event-modifiers.ts';
import type { Lang } from '../../src/language.ts';
import { local } from '../../src/time.ts';
import { hard } from '../format/hard-space.ts';
import { conference, event } from '../support/factories.ts';

const now = local('2022-11-01T12:00');
const moved = {
  movedFromStartsAt: local('2022-11-17T10:00'),
  movedFromEndsAt: local('2022-11-17T16:00'),
  movedFromVenue: 'Gamla Exempelhuset',
};

describe('that an event has been moved', () => {
  it('is told until it starts, and not once it is off', () => {
    const kinds = (fields: Partial<EventFields>, time = '2022-11-01T12:00') =>
      modifiers(conference({ ...moved, ...fields }), local(time)).map(({ kind }) => kind);
    expect(kinds({}, '2022-11-24T09:59:59.999')).toEqual(['moved-date', 'moved-venue']);
    expect(kinds({}, '2022-11-24T10:00')).toEqual([]);
    expect(kinds({ cancelledAt: now })).toEqual([]);
    expect(kinds({ postponedAt: now })).toEqual([]);
    expect(kinds({ publishedAt: null })).toEqual([]);
  });

  it('is not told of an event moved back to where it was', () => {
    const back = { movedFromStartsAt: local('2022-11-24T10:00'), movedFromVenue: null };
    expect(modifiers(conference(back), now)).toEqual([]);
  });
});

describe('the text of a move', () => {
  const say = (held: ReturnType<typeof event>, lang: Lang) =>
    modifiers(held, now).map((modifier) => [
      modifierBadge(modifier, held, lang).text,
      modifierText(modifier, held, lang),
    ]);

  it('names both dates and both places, word for word', () => {
    const venue = { venue: '7A Odenplan', address: 'Norrtullsgatan 6' };
    expect(say(conference({ ...moved, ...venue }), 'sv')).toEqual([
      ['Nytt datum', hard('Konferensen är flyttad från torsdag␣17␣november till torsdag␣24␣november␣2022.')],
      [
        'Ny plats',
        'Konferensen hålls i en ny lokal: 7A Odenplan, Norrtullsgatan 6, Stockholm. Tidigare plats: Gamla Exempelhuset.',
      ],
    ]);
    expect(say(conference({ ...moved, ...venue }), 'en')).toEqual([
      ['New date', 'The conference has been moved from Thursday 17 November to Thursday 24 November 2022.'],
      [
        'New venue',
        'The conference has a new venue: 7A Odenplan, Norrtullsgatan 6, Stockholm. Previous venue: Gamla Exempelhuset.',
      ],
    ]);
  });

  const undated = { startsAt: null, endsAt: null };
  const webinar = 'Webbinariet är flyttat från';
  const cases: [string, Partial<EventFields>, string, string][] = [
    [
      'another year',
      { startsAt: local('2023-01-12T10:00'), endsAt: null },
      'Nytt datum',
      `${webinar} torsdag␣17␣november␣2022 till torsdag␣12␣januari␣2023.`,
    ],
    [
      'two days',
      { endsAt: local('2022-11-25T12:00') },
      'Nytt datum',
      `${webinar} torsdag␣17␣november till 24–25␣november␣2022.`,
    ],
    [
      'a day without a time',
      { ...undated, day: '2022-11-24' },
      'Nytt datum',
      `${webinar} torsdag␣17␣november till torsdag␣24␣november␣2022.`,
    ],
    [
      'a month',
      { ...undated, month: '2023-01' },
      'Nytt datum',
      `${webinar} torsdag␣17␣november␣2022 till januari␣2023.`,
    ],
    ['no date', undated, 'Nytt datum', `${webinar} torsdag␣17␣november␣2022. Nytt datum kommer senare.`],
    [
      'another hour',
      { startsAt: local('2022-11-17T13:00'), endsAt: local('2022-11-17T14:00') },
      'Ny tid',
      `${webinar} kl.␣10.00–16.00 till kl.␣13.00–14.00, torsdag␣17␣november␣2022.`,
    ],
    [
      'no hour',
      { ...undated, day: '2022-11-17' },
      'Ny tid',
      `${webinar} kl.␣10.00–16.00. Tid kommer senare.`,
    ],
  ];
  test.each(cases)('to %s', (_, fields, badge, text) => {
    const held = event({ ...moved, movedFromVenue: null, ...fields });
    expect(say(held, 'sv')).toEqual([[badge, hard(text)]]);
  });

  it('tells of a conference that has moved online', () => {
    const held = conference({ movedFromVenue: 'Gamla Exempelhuset', attendance: 'online' });
    expect(say(held, 'sv')).toEqual([
      ['Ny plats', 'Konferensen hålls online. Tidigare plats: Gamla Exempelhuset.'],
    ]);
  });
});
