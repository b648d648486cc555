import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it, test } from 'vitest';
import { publicEntry } from '../../src/events/calendar-entry.ts';
import { eventCalendar } from '../../src/events/event-calendar.ts';
import { type Instant, local } from '../../src/time.ts';
import { event } from '../support/factories.ts';
import { readCalendar } from './read-calendar.ts';

function calendarOf(...times: (readonly [startsAt: Instant, endsAt: Instant])[]): string {
  const entries = times.map(([startsAt, endsAt]) =>
    publicEntry(event({ startsAt, endsAt }), null, 'https://exempel.example/e', 'exempel.example'),
  );
  return eventCalendar(entries, { lang: 'sv', method: 'PUBLISH', name: null });
}

const hour = 60 * 60 * 1000;

describe('the instants in a calendar are those of the event', () => {
  test.each([
    ['in summer', '2021-10-26T08:00:00.000Z', '2021-10-26T09:00:00.000Z', '20211026T100000'],
    ['in winter', '2022-11-24T09:00:00.000Z', '2022-11-24T15:00:00.000Z', '20221124T100000'],
    [
      'on the day the clock goes back',
      '2022-10-30T09:00:00.000Z',
      '2022-10-30T10:00:00.000Z',
      '20221030T100000',
    ],
    [
      'over the hour that comes twice',
      '2022-10-29T23:30:00.000Z',
      '2022-10-30T02:30:00.000Z',
      '20221030T013000',
    ],
    [
      'on the day the clock goes forward',
      '2027-03-28T08:00:00.000Z',
      '2027-03-28T09:00:00.000Z',
      '20270328T100000',
    ],
    [
      'over the hour that is skipped',
      '2027-03-28T00:30:00.000Z',
      '2027-03-28T01:30:00.000Z',
      '20270328T013000',
    ],
    ['after the next change', '2027-10-31T09:00:00.000Z', '2027-10-31T10:00:00.000Z', '20271031T100000'],
  ])('%s', (_, start, end, written) => {
    const text = calendarOf([start, end]);
    expect(text).toContain(`\r\nDTSTART;TZID=Europe/Stockholm:${written}\r\n`);
    expect(readCalendar(text).entries).toMatchObject([{ start, end, zone: 'Europe/Stockholm' }]);
  });

  test.each([
    ['begins the first time', '2022-10-30T00:30:00.000Z', '2022-10-30T02:00:00.000Z'],
    ['begins the second time', '2022-10-30T01:30:00.000Z', '2022-10-30T02:30:00.000Z'],
    ['ends the second time', '2022-10-29T08:00:00.000Z', '2022-10-30T01:15:00.000Z'],
  ])('when it %s that the clock shows an hour, which local time cannot tell', (_, start, end) => {
    const text = calendarOf([start, end]);
    expect(text).toMatch(/\r\nDTSTART:\d{8}T\d{6}Z\r\nDTEND:\d{8}T\d{6}Z\r\n/);
    expect(readCalendar(text).entries).toMatchObject([{ start, end, zone: null }]);
  });

  it('in every week of ten years, at every hour of the day', () => {
    const first = Date.parse(local('2020-01-01T00:00'));
    const starts = Array.from({ length: 520 }, (_, n) =>
      new Date(first + n * (7 * 24 + 1) * hour).toISOString(),
    );
    const { entries } = readCalendar(calendarOf(...starts.map((start) => [start, start] as const)));
    expect(entries.map(({ start }) => start)).toEqual(starts);
  });
});

it('the file is the same wherever the server stands', async () => {
  const script = fileURLToPath(new URL('print-calendar.ts', import.meta.url));
  const print = async (TZ: string) => {
    const { stdout } = await promisify(execFile)(process.execPath, [script], { env: { ...process.env, TZ } });
    return stdout;
  };
  const here = await print('Europe/Stockholm');
  const { entries } = readCalendar(here);
  expect(entries).toMatchObject([
    { dtstamp: '2022-08-01T07:00:00Z', start: '2022-11-24T09:00:00.000Z', end: '2022-11-24T10:00:00.000Z' },
    { dtstamp: '2022-08-01T07:00:00Z', start: '2021-11-29', end: '2021-11-30' },
  ]);
  const elsewhere = await Promise.all(['UTC', 'America/New_York', 'Asia/Kolkata'].map(print));
  expect(elsewhere).toEqual([here, here, here]);
}, 60_000);
