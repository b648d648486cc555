import { deskPath } from '../desk-paths.ts';
import { registrationText } from '../registrations/registration-text.ts';
import { type Attendee, attendeeState, fullName } from './attendee.ts';
import { attendanceNames, stateNames } from './attendee-columns.ts';
import { attendeeListText } from './attendee-list-text.ts';
import {
  type AttendeeSelection,
  type AttendeeSort,
  attendanceWords,
  orderOf,
  selectionFields,
  stateWords,
  typeWords,
} from './attendee-selection.ts';
import { countyName, countyNames, countyWord, unknownCounty, unknownWord } from './county-names.ts';
import { timeAsText } from './spreadsheet-time.ts';

const t = attendeeListText;
const { organisationTypes, roles } = registrationText.sv;

export type PageSize = keyof typeof attendeeListText.pageSizes;

/** The address of the list with this selection; `more` says which page of it. */
export function listPath(
  eventId: string,
  selection: AttendeeSelection,
  size: PageSize = '25',
  more: [name: string, value: string][] = [],
): string {
  const own: [string, string][] = size === '25' ? [] : [['antal', size]];
  const search = new URLSearchParams([...selectionFields(selection), ...own, ...more]).toString();
  return `${deskPath('attendees', { id: eventId })}${search === '' ? '' : `?${search}`}`;
}

export type AttendeeRow = {
  id: string;
  /** Whether anything can be done about the registration still. */
  active: boolean;
  name: string;
  /** The card. */
  href: string;
  email: string;
  organisation: string;
  type: string;
  county: string;
  role: string;
  attendance: string;
  state: string;
  time: string;
};

export function attendeeRow(eventId: string, attendee: Attendee): AttendeeRow {
  return {
    id: attendee.id,
    active: attendee.cancelledAt === null,
    name: fullName(attendee),
    href: deskPath('attendee', { id: eventId, rid: attendee.id }),
    email: attendee.email,
    organisation: attendee.organisation,
    type: organisationTypes[attendee.organisationType],
    county: countyName(attendee.county),
    role: attendee.role ? roles[attendee.role] : t.none,
    attendance: attendanceNames[attendee.attendance],
    state: stateNames[attendeeState(attendee)],
    time: timeAsText(attendee.createdAt).replace(':', '.'),
  };
}

/** `sorted`: which way the list lies, if by this column. Following `href` turns it round. */
export type Heading = { text: string; href: string | null; sorted: 'ascending' | 'descending' | null };

export function headings(
  eventId: string,
  selection: AttendeeSelection,
  size: PageSize,
  isHybrid: boolean,
): Heading[] {
  const sortable = (text: string, sort: AttendeeSort): Heading => {
    const isSorted = selection.sort === sort;
    const turned = { ...selection, sort, descending: isSorted && !selection.descending };
    const way = selection.descending ? 'descending' : 'ascending';
    return { text, href: listPath(eventId, turned, size), sorted: isSorted ? way : null };
  };
  const plain = (text: string): Heading => ({ text, href: null, sorted: null });
  return [
    sortable(t.columns.name, 'name'),
    sortable(t.columns.organisation, 'organisation'),
    plain(t.columns.type),
    plain(t.columns.county),
    plain(t.columns.role),
    ...(isHybrid ? [plain(t.columns.attendance)] : []),
    plain(t.columns.state),
    sortable(t.columns.time, 'time'),
  ];
}

type Choice = { name: string; label: string; options: { value: string; text: string; chosen: boolean }[] };

/** The lists to choose from, beside the words to search for. */
export function choices(selection: AttendeeSelection, size: PageSize, isHybrid: boolean): Choice[] {
  const { state, type, county, attendance } = selection;
  const named = <T extends string>(words: Record<T, string>, texts: Record<T, string>) =>
    (Object.keys(words) as T[]).map((one): [string, string] => [words[one], texts[one]]);
  const any: [string, string] = ['', t.all];
  return [
    choice('status', state ? stateWords[state] : '', [any, ...named(stateWords, t.states)]),
    choice('typ', type ? typeWords[type] : '', [any, ...named(typeWords, organisationTypes)]),
    choice('lan', county ? countyWord(county) : '', [any, ...countyNames, [unknownWord, unknownCounty]]),
    ...(isHybrid
      ? [
          choice('deltar', attendance ? attendanceWords[attendance] : '', [
            any,
            ...named(attendanceWords, attendanceNames),
          ]),
        ]
      : []),
    choice('ordning', orderOf(selection), Object.entries(t.orders)),
    choice('antal', size, Object.entries(t.pageSizes)),
  ];
}

function choice(
  name: keyof typeof t.fields,
  chosen: string,
  options: [value: string, text: string][],
): Choice {
  return {
    name,
    label: t.fields[name],
    options: options.map(([value, text]) => ({ value, text, chosen: value === chosen })),
  };
}
