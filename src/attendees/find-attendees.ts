import type { Queryable } from '../database/database.ts';
import type { Attendee } from './attendee.ts';
import type { AttendeeSelection } from './attendee-selection.ts';
import { countAttendees, findPlaced, listAttendees, type Place, placeBeside } from './attendee-store.ts';

/** Above so many nobody reads the number: the page says "fler än". */
export const mostCounted = 3_000;

export type AttendeePage = {
  attendees: readonly Attendee[];
  /** How many the selection has; `mostCounted + 1` stands for more. */
  total: number;
  /** The row that the page before ends at, or null. */
  before: string | null;
  /** The row that the page after begins behind, or null. */
  after: string | null;
};

/** Which rows are wanted: so many behind `after`, or so many ahead of `before`; '' for none. */
export type AttendeeWindow = { after: string; before: string; limit: number };

/** One page of the list. When the row it should lie beside is gone, or nothing is there, it is the first page. */
export async function findAttendees(
  db: Queryable,
  eventId: string,
  selection: AttendeeSelection,
  window: AttendeeWindow,
): Promise<AttendeePage> {
  const { limit } = window;
  const wanted = await placeOf(db, eventId, selection, window);
  // One more than is shown tells whether there is another page.
  const list = (place: Place | null) => listAttendees(db, eventId, { selection, place, limit: limit + 1 });
  const beside = wanted ? await list(wanted) : [];
  const [place, rows] = beside.length > 0 ? [wanted, beside] : [null, await list(null)];
  const backwards = place?.side === 'before';
  const attendees = backwards ? rows.slice(-limit) : rows.slice(0, limit);
  const more = rows.length > limit;
  return {
    attendees,
    total: await countAttendees(db, eventId, selection, mostCounted),
    before: (backwards ? more : place !== null) ? (attendees[0]?.id ?? null) : null,
    after: backwards || more ? (attendees.at(-1)?.id ?? null) : null,
  };
}

async function placeOf(
  db: Queryable,
  eventId: string,
  selection: AttendeeSelection,
  { after, before }: AttendeeWindow,
): Promise<Place | null> {
  const id = after || before;
  const row = id === '' ? undefined : await findPlaced(db, eventId, id);
  return row ? placeBeside(after ? 'after' : 'before', row, selection) : null;
}
