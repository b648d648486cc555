import type { EventFields } from '../../src/events/blank-event.ts';
import type { Event, Material } from '../../src/events/event.ts';
import { local } from '../../src/time.ts';
import { conference, event } from '../support/factories.ts';
import texts from './state-texts.json' with { type: 'json' };

const undated = { startsAt: null, endsAt: null };
/** The webinar of the table of states. */
const w = (fields: Partial<EventFields>) =>
  event({ startsAt: local('2021-10-26T10:00'), endsAt: local('2021-10-26T11:00'), ...fields });
/** Its conference, with 80 seats. */
export const k = (fields: Partial<EventFields>) => conference({ capacity: 80, ...fields });

/** The texts of each state, by its name here, are in `state-texts.json`. */
export type StateRow = [keyof typeof texts, Event, string, Material['kind'][]?];

export const rows: StateRow[] = [
  ['draft', k({ publishedAt: null }), '2022-11-01T12:00'],
  ['tba, month ahead', w({ ...undated, month: '2022-01' }), '2021-10-20T12:00'],
  ['tba, month passed', w({ ...undated, month: '2022-01' }), '2022-02-01T00:00'],
  ['tba, no month', w(undated), '2021-10-20T12:00'],
  ['not open, time known', k({ opensAt: local('2022-10-04T09:00') }), '2022-10-01T12:00'],
  ['not open, no time', k({ registration: 'later' }), '2022-10-01T12:00'],
  ['open', k({}), '2022-11-10T12:00'],
  ['open, no last day', w({}), '2021-10-20T12:00'],
  ['closing, 2–3 days', k({}), '2022-11-16T12:00'],
  ['closing, tomorrow', k({}), '2022-11-17T12:00'],
  ['closing, today', k({}), '2022-11-18T23:59:30'],
  ['few', k({ confirmed: 75 }), '2022-11-10T12:00'],
  ['few, one left, closing tomorrow', k({ confirmed: 79 }), '2022-11-17T12:00'],
  ['full, queue on', k({ confirmed: 80, queue: 1, queued: 3 }), '2022-11-10T12:00'],
  ['full, queue off', k({ confirmed: 80 }), '2022-11-10T12:00'],
  ['closed', k({}), '2022-11-19T00:00:01'],
  ['closed by hand', k({ closedAt: local('2022-11-01T12:00') }), '2022-11-10T12:00'],
  ['ongoing (w)', w({}), '2021-10-26T10:30'],
  ['ongoing (k)', k({}), '2022-11-24T11:00'],
  ['passed, material', w({}), '2021-10-26T11:00', ['recording', 'file']],
  ['passed, no material', w({}), '2021-10-26T11:00'],
  [
    'cancelled',
    k({ cancelledAt: local('2022-11-01T12:00'), cancelReason: 'Lokalen är skadad' }),
    '2022-11-10T12:00',
  ],
  ['postponed', k({ postponedAt: local('2022-11-01T12:00') }), '2022-11-10T12:00'],
];
