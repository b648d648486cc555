import { describe, expect, it, test } from 'vitest';
import { conferenceProgramme } from '../../src/demo/conference-programme.ts';
import { programmeOf } from '../../src/demo/rows.ts';
import type { Session } from '../../src/events/event.ts';
import { programme } from '../../src/events/programme.ts';
import { speakerLines, speakerLineText } from '../../src/events/speaker-lines.ts';
import { formatClock } from '../../src/format/format-time.ts';
import { type Instant, local } from '../../src/time.ts';
import { conference } from '../support/factories.ts';

const held = conference();

function session(fields: Partial<Session>): Session {
  const empty = {
    id: '',
    eventId: held.id,
    position: 1,
    startsAt: null,
    endsAt: null,
    format: null,
    abstract: null,
  };
  return { ...empty, kind: 'session', title: 'Exempel', ...fields };
}

/** "10.00–10.15", with the end in parentheses where it goes without saying. */
function times(rows: { start: Instant | null; end: Instant | null; showEnd: boolean }[]): string[] {
  const clock = (instant: Instant | null) => (instant ? formatClock(instant, 'sv') : '?');
  return rows.map(({ start, end, showEnd }) =>
    showEnd ? `${clock(start)}–${clock(end)}` : `${clock(start)}(–${clock(end)})`,
  );
}

function rowsOf(sessions: Session[], event = held) {
  return programme(event, sessions, []).flatMap(({ rows }) => rows);
}

describe('the programme of the conference', () => {
  const { sessions, appearances } = programmeOf(held.id, '2022-11-24', conferenceProgramme);
  const days = programme(held, sessions, appearances);

  it('follows row on row without gaps, each until the next, to the end of the conference', () => {
    expect(days.map(({ day }) => day)).toEqual(['2022-11-24']);
    expect(times(days[0]?.rows ?? [])).toEqual([
      '10.00(–10.15)',
      '10.15(–11.00)',
      '11.00(–11.15)',
      '11.15(–12.00)',
      '12.00(–13.00)',
      '13.00(–13.45)',
      '13.45(–14.30)',
      '14.30(–15.00)',
      '15.00(–15.45)',
      '15.45(–16.00)',
      '16.00(–16.00)',
    ]);
    expect(days[0]?.rows.at(-1)?.session).toMatchObject({ kind: 'end', title: 'Avslut' });
  });

  it('lets those who speak for one organisation without a role share a line', () => {
    const afternoon = days[0]?.rows.find(({ session: { title } }) => title.startsWith('SKR:s arbete'));
    expect(afternoon?.speakers.map((line) => speakerLineText(line, 'sv'))).toEqual([
      'Cecilia Berglin, Björn Kullander och Cecilia Ramqvist, SKR',
      'Emma Lingefelt, mänskliga rättighetstrateg, Borås stad',
      'Vanja Möller Zouzouho, kommunstrateg social hållbarhet, Eskilstuna kommun',
    ]);
    const opening = days[0]?.rows[0]?.speakers.map((line) => speakerLineText(line, 'sv'));
    expect(opening).toEqual([
      'Sven-Erik Österberg, landshövding i Stockholms län',
      'Jens Sjöström, regionråd, Region Stockholm',
    ]);
  });

  it('is read in its order, however it was stored', () => {
    expect(programme(held, sessions.toReversed(), appearances.toReversed())).toEqual(days);
  });
});

describe('when a row ends', () => {
  const at = (time: string) => local(`2022-11-24T${time}`);
  const rows = (...fields: Partial<Session>[]) =>
    fields.map((row, n) => session({ id: `${n}`, position: n, ...row }));

  test.each<[string, Session[], string[]]>([
    [
      'before the next begins is said',
      rows({ startsAt: at('10:00'), endsAt: at('10:30') }, { startsAt: at('11:00') }),
      ['10.00–10.30', '11.00–16.00'],
    ],
    [
      'as the next begins goes without saying',
      rows({ startsAt: at('10:00'), endsAt: at('11:00') }, { startsAt: at('11:00'), endsAt: at('12:00') }),
      ['10.00(–11.00)', '11.00–12.00'],
    ],
    [
      'is the same for rows side by side',
      rows({ startsAt: at('10:00') }, { startsAt: at('10:00') }, { startsAt: at('11:00'), kind: 'end' }),
      ['10.00(–11.00)', '10.00(–11.00)', '11.00(–11.00)'],
    ],
    [
      'looks past rows without a time',
      rows({ startsAt: at('10:00') }, {}, { startsAt: at('11:00'), kind: 'end' }),
      ['10.00(–11.00)', '?(–?)', '11.00(–11.00)'],
    ],
    ['after the event is not known', rows({ startsAt: at('17:00') }), ['17.00(–?)']],
  ])('%s', (_, sessions, expected) => {
    expect(times(rowsOf(sessions))).toEqual(expected);
  });

  it('is not known where the event has no end', () => {
    expect(times(rowsOf(rows({ startsAt: at('10:00') }), conference({ endsAt: null })))).toEqual([
      '10.00(–?)',
    ]);
  });
});

it('several days are grouped, and the last row of the first day does not last over night', () => {
  const event = conference({ endsAt: local('2022-11-25T12:00') });
  const sessions = ['2022-11-24T10:00', '2022-11-24T15:00', '2022-11-25T09:00'].map((time, position) =>
    session({ id: time, position, startsAt: local(time) }),
  );
  const days = programme(event, sessions, []);
  expect(days.map(({ day, rows }) => [day, times(rows)])).toEqual([
    ['2022-11-24', ['10.00(–15.00)', '15.00(–?)']],
    ['2022-11-25', ['09.00–12.00']],
  ]);
});

it('a programme without times is one day without a date, and none at all is empty', () => {
  const days = programme(held, [session({ id: 'a' }), session({ id: 'b', position: 2 })], []);
  expect(days.map(({ day, rows }) => [day, rows.length])).toEqual([[null, 2]]);
  expect(programme(held, [], [])).toEqual([]);
});

it('speakers with a role, or without an organisation, or apart, keep lines of their own', () => {
  const person = (name: string, role: string | null, organisation: string | null) => ({
    name,
    role,
    organisation,
  });
  const people = [
    person('Exempel A', null, 'SKR'),
    person('Exempel B', 'utredare', 'SKR'),
    person('Exempel C', null, 'SKR'),
    person('Exempel D', null, null),
    person('Exempel E', null, null),
  ].map((fields, position) => ({
    id: `${position}`,
    eventId: held.id,
    sessionId: null,
    position,
    ...fields,
  }));
  expect(speakerLines(people).map((line) => speakerLineText(line, 'sv'))).toEqual([
    'Exempel A, SKR',
    'Exempel B, utredare, SKR',
    'Exempel C, SKR',
    'Exempel D',
    'Exempel E',
  ]);
});
