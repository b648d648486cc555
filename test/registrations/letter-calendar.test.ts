import { describe, expect, test } from 'vitest';
import type { EventFields } from '../../src/events/blank-event.ts';
import type { Message } from '../../src/mail/message.ts';
import { local } from '../../src/time.ts';
import { readCalendar } from '../events/read-calendar.ts';
import { event as webinar } from '../support/factories.ts';
import { pressCancel } from './every-letter.ts';
import { guest, manageLink, newest, register, siteWith } from './registering.ts';

/** The calendar part as another program reads it; a property that comes twice is an error. */
function read({ calendar }: Message) {
  if (!calendar) return null;
  const { entries, properties } = readCalendar(calendar.content);
  const [entry, ...others] = entries;
  if (!entry || others.length > 0) throw new Error(`${entries.length} entries`);
  const { start, end, uid, status, summary } = entry;
  const names = Object.keys(entry).filter((name) => !['start', 'end', 'zone'].includes(name));
  const methods = [properties.method, calendar.method];
  return { methods, start, end, uid, status, summary, sequence: Number(entry.sequence), names: names.sort() };
}

const dates: [what: string, fields: Partial<EventFields>, start: string, end: string | null][] = [
  ['a winter day', {}, '2022-11-24T09:00:00.000Z', '2022-11-24T15:00:00.000Z'],
  [
    'a summer day',
    { startsAt: local('2023-06-15T10:00'), endsAt: local('2023-06-15T16:00') },
    '2023-06-15T08:00:00.000Z',
    '2023-06-15T14:00:00.000Z',
  ],
  [
    'two days',
    { startsAt: local('2022-11-24T10:00'), endsAt: local('2022-11-25T12:00') },
    '2022-11-24T09:00:00.000Z',
    '2022-11-25T11:00:00.000Z',
  ],
  [
    'a night when the clock is put back',
    { startsAt: local('2023-10-29T01:00'), endsAt: local('2023-10-29T04:00') },
    '2023-10-28T23:00:00.000Z',
    '2023-10-29T03:00:00.000Z',
  ],
  [
    'a night when the clock is put forward',
    { startsAt: local('2023-03-26T01:30'), endsAt: local('2023-03-26T03:30') },
    '2023-03-26T00:30:00.000Z',
    '2023-03-26T01:30:00.000Z',
  ],
];

describe('the calendar file of a letter', () => {
  test.each(dates)(
    'holds %s at the right moments, and nothing that opens anything',
    async (_, fields, start, end) => {
      const { deadlineDay, ...dated } = { deadlineDay: null, ...fields };
      const { site, event } = await siteWith({ deadlineDay, ...dated, ...days(dated) });
      await register(site, event, guest(1));
      const letter = await newest(site);
      const [row] = await site.db.reader.selectFrom('registrations').selectAll().execute();
      expect(read(letter)).toEqual({
        methods: ['PUBLISH', 'PUBLISH'],
        start,
        end,
        uid: `${row?.id}@localhost`,
        sequence: 0,
        status: 'CONFIRMED',
        summary: 'Exempel: En konferens',
        names: [
          'description',
          'dtend',
          'dtstamp',
          'dtstart',
          'location',
          'organizer',
          'sequence',
          'status',
          'summary',
          'transp',
          'uid',
          'url',
        ],
      });
      const content = (letter.calendar?.content ?? '').replace(/\r\n[ \t]/g, '');
      expect(content).not.toMatch(/[\w-]{43}|Gäst|gast-1|avanmal|ATTENDEE|VALARM/);
      for (const line of letter.calendar?.content.split('\r\n') ?? [])
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    },
  );

  test('one id for life, and a higher number when it is cancelled and when it comes back', async () => {
    const { site, event } = await siteWith({ capacity: 1 });
    await register(site, event, guest(1));
    const first = manageLink(await newest(site));
    await register(site, event, guest(2, { ko: 'ja' }));
    expect((await newest(site, 'queued')).calendar).toBeNull();
    await pressCancel(site, first);
    const promoted = manageLink(await newest(site, 'promoted'));
    const stages = async (kind: string) => {
      const entry = read(await newest(site, kind));
      return entry && [entry.uid?.slice(0, 24), entry.methods.join(), entry.status, entry.sequence];
    };
    const ids = [first, promoted].map((link) => link.split('/').at(-1)?.slice(0, 24));
    expect(await stages('confirmed')).toEqual([ids[0], 'PUBLISH,PUBLISH', 'CONFIRMED', 0]);
    expect(await stages('cancelled')).toEqual([ids[0], 'CANCEL,CANCEL', 'CANCELLED', 1]);
    expect(await stages('promoted')).toEqual([ids[1], 'PUBLISH,PUBLISH', 'CONFIRMED', 0]);
    site.clock.pass({ minutes: 1 });
    await pressCancel(site, promoted);
    expect(await stages('cancelled')).toEqual([ids[1], 'CANCEL,CANCEL', 'CANCELLED', 1]);
  });

  test('a change of the event raises the number too', async () => {
    const { site, event } = await siteWith({ sequence: 4 });
    await register(site, event, guest(1));
    expect(read(await newest(site))?.sequence).toBe(4);
    await pressCancel(site, manageLink(await newest(site)));
    expect(read(await newest(site, 'cancelled'))?.sequence).toBe(5);
  });

  test('a day without a time is a whole day, not yet certain; without a day there is no file', async () => {
    const day = { ...undated, precision: 'day', day: '2022-11-24' } as const;
    const { site, event } = await siteWith(day);
    await register(site, event, guest(1));
    expect(read(await newest(site))).toMatchObject({
      start: '2022-11-24',
      end: '2022-11-25',
      status: 'TENTATIVE',
    });
  });

  test('what an organiser wrote cannot add a line of its own', async () => {
    const evil = 'Kurs\r\nATTENDEE:mailto:v@example.com\rBEGIN:VALARM\u2028; , \\ END:VCALENDAR';
    const { site, event } = await siteWith({
      ...webinar(),
      id: 'evil',
      slug: 'evil',
      title: evil,
      lead: evil,
      shortName: 'Kurs',
    });
    await register(site, event, guest(1));
    const entry = read(await newest(site));
    expect(entry?.names).not.toContain('attendee');
    expect(entry?.summary).toContain('ATTENDEE:mailto:v@example.com');
    expect((await newest(site)).calendar?.content.match(/^(BEGIN|END):/gm)).toHaveLength(10);
  });
});

const undated = { startsAt: null, endsAt: null, month: null, endDay: null, deadlineDay: null } as const;

/** The days that follow from the times. */
function days({ startsAt, endsAt }: Partial<EventFields>): Partial<EventFields> {
  if (!startsAt || !endsAt) return {};
  const [day, endDay] = [startsAt, endsAt].map((time) => time.slice(0, 10));
  return { day: day ?? null, endDay: endDay === day ? null : (endDay ?? null) };
}
