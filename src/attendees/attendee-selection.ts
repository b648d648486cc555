import type { CountyCode } from '../organisations/counties.ts';
import {
  type OrganisationType,
  organisationTypes,
  type Registration,
} from '../registrations/registration.ts';
import { type AttendeeState, attendeeStates } from './attendee.ts';
import { countyFrom, countyWord } from './county-names.ts';

/** Which of an event's attendees, in which order; all of it stands in the address. Never what is said of food. */
export type AttendeeSelection = {
  /** Words to be found in name, address or organisation; '' for everyone. */
  q: string;
  state: AttendeeState | null;
  type: OrganisationType | null;
  /** `unknown`: nobody knows where their organisation is. */
  county: CountyCode | 'unknown' | null;
  attendance: Registration['attendance'] | null;
  sort: AttendeeSort;
  descending: boolean;
};

export const attendeeSorts = ['name', 'organisation', 'time'] as const;
export type AttendeeSort = (typeof attendeeSorts)[number];

export const everyone: AttendeeSelection = {
  q: '',
  state: null,
  type: null,
  county: null,
  attendance: null,
  sort: 'name',
  descending: false,
};

/** The words of the addresses; every one is its own, so each table reads both ways. */
export const stateWords: Record<AttendeeState, string> = {
  confirmed: 'anmalda',
  queued: 'ko',
  offered: 'erbjudna',
  cancelled: 'avanmalda',
};
export const typeWords: Record<OrganisationType, string> = {
  municipality: 'kommun',
  region: 'region',
  'county-board': 'lansstyrelse',
  agency: 'myndighet',
  university: 'larosate',
  other: 'annan',
};
export const attendanceWords: Record<Registration['attendance'], string> = {
  site: 'pa-plats',
  online: 'online',
};
const sortWords: Record<AttendeeSort, string> = { name: 'namn', organisation: 'organisation', time: 'tid' };

/** Longer than any name; what follows is not looked for. */
const longestSearch = 200;

/** Reads the values of an address or a form; what it does not know counts as not given. */
export function readSelection(value: (name: string) => string): AttendeeSelection {
  const order = value('ordning');
  return {
    q: value('q').slice(0, longestSearch).trim(),
    state: named(attendeeStates, stateWords, value('status')),
    type: named(organisationTypes, typeWords, value('typ')),
    county: countyFrom(value('lan')),
    attendance: named(['site', 'online'] as const, attendanceWords, value('deltar')),
    sort: named(attendeeSorts, sortWords, order.replace(/^-/, '')) ?? 'name',
    descending: order.startsWith('-'),
  };
}

/** The same as names and values, without what is as usual: `readSelection` of them gives the selection back. */
export function selectionFields(selection: AttendeeSelection): [name: string, value: string][] {
  const { q, state, type, county, attendance } = selection;
  const order = orderOf(selection);
  const fields: [string, string][] = [
    ['q', q],
    ['status', state ? stateWords[state] : ''],
    ['typ', type ? typeWords[type] : ''],
    ['lan', county ? countyWord(county) : ''],
    ['deltar', attendance ? attendanceWords[attendance] : ''],
    ['ordning', order === sortWords.name ? '' : order],
  ];
  return fields.filter(([, value]) => value !== '');
}

/** "namn", "-tid": the hyphen turns it round. */
export function orderOf({ sort, descending }: Pick<AttendeeSelection, 'sort' | 'descending'>): string {
  return `${descending ? '-' : ''}${sortWords[sort]}`;
}

export function isNarrowed({ q, state, type, county, attendance }: AttendeeSelection): boolean {
  return q !== '' || state !== null || type !== null || county !== null || attendance !== null;
}

function named<T extends string>(all: readonly T[], words: Record<T, string>, word: string): T | null {
  return all.find((one) => words[one] === word) ?? null;
}
