import { expect, test } from 'vitest';
import { invitationJson } from '../../src/import/invitation-json.ts';
import { readInvitation } from '../../src/import/read-invitation.ts';
import { fixtureText, today } from './read-fixture.ts';

const read = (text: string) => invitationJson(readInvitation(text, today));

test('what the text does not say is null, and lists are empty', () => {
  expect(read('')).toEqual({
    title: null,
    kind: null,
    date: null,
    endDate: null,
    start: null,
    end: null,
    gathering: null,
    gatheringText: null,
    deadline: null,
    venue: null,
    address: null,
    town: null,
    online: null,
    attendance: null,
    free: null,
    price: null,
    lead: null,
    body: null,
    audience: null,
    contentHeading: null,
    content: null,
    practical: null,
    organisers: [],
    contacts: [],
    speakers: [],
    sessions: [],
    series: null,
    siblings: [],
    cancelled: false,
    postponed: false,
    weekdayDiffers: null,
    check: [],
    unused: [],
    furniture: [],
    suggestions: [],
  });
});

test('a point of the programme has the day of an event of one day', () => {
  const { sessions } = read(
    'Konferens om vatten\nDatum: 24 november 2022\nProgram\n10.00–10.30 Inledning\nAnna Exempel, utredare, SKR\n- Fråga\n10.30 Paus',
  );
  expect(sessions).toEqual([
    {
      date: '2022-11-24',
      start: '10:00',
      end: '10:30',
      kind: 'session',
      format: null,
      title: 'Inledning',
      abstract: null,
      bullets: ['Fråga'],
      speakers: [{ name: 'Anna Exempel', role: 'utredare', organisation: 'SKR' }],
    },
    {
      date: '2022-11-24',
      start: '10:30',
      end: null,
      kind: 'break',
      format: null,
      title: 'Paus',
      abstract: null,
      bullets: [],
      speakers: [],
    },
  ]);
});

test('only a month is a month, what has a price is not free, and what is cancelled says so', () => {
  expect(read(fixtureText('only-a-month')).date).toBe('2024-01');
  expect(read(fixtureText('two-days'))).toMatchObject({
    free: false,
    price: '1 200 kr exklusive moms',
    endDate: '2023-11-14',
  });
  expect(read(fixtureText('cancelled'))).toMatchObject({ cancelled: true, postponed: false });
  expect(read(fixtureText('postponed'))).toMatchObject({ cancelled: false, postponed: true });
  expect(read(fixtureText('hybrid'))).toMatchObject({ online: true, attendance: 'hybrid' });
});

test('what people should look at is named', () => {
  const { check, weekdayDiffers } = read(fixtureText('weekday-differs'));
  expect(weekdayDiffers).toEqual({ said: 'fredag', is: 'torsdag' });
  expect(check).toEqual(['lead', 'day']);
});
