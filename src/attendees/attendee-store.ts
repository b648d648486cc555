import { type ExpressionBuilder, sql } from 'kysely';
import type { Queryable } from '../database/database.ts';
import type { Schema } from '../database/schema.ts';
import type { Attendee, AttendeeState } from './attendee.ts';
import { beginning, type Search, searchFor } from './attendee-search-store.ts';
import { type AttendeeSelection, type AttendeeSort, everyone } from './attendee-selection.ts';

const columns = [
  'id',
  'sortKey',
  'lastName',
  'firstName',
  'email',
  'organisation',
  'organisationType',
  'county',
  'attendance',
  'role',
  'title',
  'confirmedAt',
  'cancelledAt',
  'offerEndsAt',
  'ticket',
  'code',
  'createdAt',
  'organisationKey',
] as const satisfies readonly (keyof Attendee)[];

/** Each order ends with the id, which no two rows share, and has an index with the same columns. */
const orders = {
  name: ['sortKey', 'id'],
  organisation: ['organisationKey', 'sortKey', 'id'],
  time: ['createdAt', 'id'],
} as const satisfies Record<AttendeeSort, readonly (keyof Schema['registrations'])[]>;

/** Between which rows a page lies: the values of the order's columns in the row before or after it. */
export type Place = { side: 'after' | 'before'; values: readonly string[] };

/** A page of the list by key: the rows next to the place, or the first ones, in the selection's order. */
export async function listAttendees(
  db: Queryable,
  eventId: string,
  { selection = everyone, place = null, limit }: ListRequest,
): Promise<Attendee[]> {
  const order = orders[selection.sort];
  const backwards = place?.side === 'before';
  const direction = selection.descending === backwards ? 'asc' : 'desc';
  const search = await searchFor(db, eventId, selection.q);
  let query = db
    .selectFrom('registrations')
    .select(columns)
    .where((row) => chosen(row, eventId, selection, search));
  if (place) query = query.where(beyond(order, direction, place.values));
  for (const column of order) query = query.orderBy(column, direction);
  const rows = await query.limit(limit).execute();
  return backwards ? rows.reverse() : rows;
}

export type ListRequest = { selection?: AttendeeSelection; place?: Place | null; limit: number };

/** `(sort_key, id) > ('…', '…')`: one step into the index, however far down the list. */
function beyond(order: readonly string[], direction: 'asc' | 'desc', values: readonly string[]) {
  const columnsInOrder = sql.join(order.map((column) => sql.ref(column)));
  return sql<boolean>`(${columnsInOrder}) ${sql.raw(direction === 'asc' ? '>' : '<')} (${sql.join(values)})`;
}

export function placeBeside(
  side: Place['side'],
  attendee: PlacedAttendee,
  { sort }: Pick<AttendeeSelection, 'sort'>,
): Place {
  return { side, values: orders[sort].map((column) => attendee[column]) };
}

type PlacedAttendee = Pick<Attendee, (typeof orders)[AttendeeSort][number]>;

/** What an address names as the row beside the page; undefined when it is gone. */
export function findPlaced(db: Queryable, eventId: string, id: string): Promise<PlacedAttendee | undefined> {
  return db
    .selectFrom('registrations')
    .select(['id', 'sortKey', 'organisationKey', 'createdAt'])
    .where('eventId', '=', eventId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** How many there are, but no further than `most + 1`: beyond that nobody reads the number. */
export async function countAttendees(
  db: Queryable,
  eventId: string,
  selection: AttendeeSelection,
  most: number,
): Promise<number> {
  const search = await searchFor(db, eventId, selection.q);
  const { count } = await db
    .selectFrom((from) =>
      from
        .selectFrom('registrations')
        .select('id')
        .where((row) => chosen(row, eventId, selection, search))
        .limit(most + 1)
        .as('counted'),
    )
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** The tickets of those who wait, lowest first: a ticket's place among them is its number in the queue. */
export async function listWaitingTickets(db: Queryable, eventId: string): Promise<number[]> {
  const rows = await db
    .selectFrom('registrations')
    .select('ticket')
    .where((row) => chosen(row, eventId, { ...everyone, state: 'queued' }))
    .orderBy('ticket')
    .execute();
  return rows.flatMap(({ ticket }) => ticket ?? []);
}

type Row = ExpressionBuilder<Schema, 'registrations'>;

function chosen(
  row: Row,
  eventId: string,
  { state, type, county, attendance }: Omit<AttendeeSelection, 'q'>,
  search: Search = { rarest: null, words: [] },
) {
  return row.and([
    // Words say whose event they are; saying it twice would make SQLite read the whole list in its order.
    search.rarest ? row('id', 'in', beginning(eventId, search.rarest)) : row('eventId', '=', eventId),
    ...(state ? states[state](row) : []),
    ...(type ? [row('organisationType', '=', type)] : []),
    ...(county === 'unknown' ? [row('county', 'is', null)] : []),
    ...(county && county !== 'unknown' ? [row('county', '=', county)] : []),
    ...(attendance ? [row('attendance', '=', attendance)] : []),
    ...search.words.map((word) => row('searchText', 'like', `% ${word}%`)),
  ]);
}

const states: Record<AttendeeState, (row: Row) => ReturnType<Row>[]> = {
  confirmed: (row) => [row('cancelledAt', 'is', null), row('confirmedAt', 'is not', null)],
  queued: (row) => [...waiting(row), row('offerEndsAt', 'is', null)],
  offered: (row) => [...waiting(row), row('offerEndsAt', 'is not', null)],
  cancelled: (row) => [row('cancelledAt', 'is not', null)],
};

function waiting(row: Row) {
  return [row('cancelledAt', 'is', null), row('confirmedAt', 'is', null)];
}
