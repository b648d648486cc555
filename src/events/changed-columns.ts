import type { Event } from './event.ts';

/** What differs, with its new values. */
export function changedColumns(before: Event, after: Event): Partial<Event> {
  const names = (Object.keys(after) as (keyof Event)[]).filter((name) => before[name] !== after[name]);
  return Object.fromEntries(names.map((name) => [name, after[name]]));
}

/** Kept by the site itself: of no interest to who reads the log. */
const ownAccounts: (keyof Event)[] = ['version', 'sequence', 'searchText', 'updatedAt', 'cancelledSilently'];

/** What the log says of a change: names of columns, and old and new values where they are short and no secret. */
export function logged(before: Event, after: Event): { fields: string[]; values: Record<string, unknown[]> } {
  const fields = (Object.keys(changedColumns(before, after)) as (keyof Event)[]).filter(
    (name) => !ownAccounts.includes(name),
  );
  const short = fields.filter(
    (name) =>
      name !== 'meetingUrl' && [before[name], after[name]].every((value) => String(value).length <= 200),
  );
  return { fields, values: Object.fromEntries(short.map((name) => [name, [before[name], after[name]]])) };
}
