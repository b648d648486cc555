/** The events of a form: in which order they are to be, and which were in the series when it was opened. */
export type SeriesOrder = { order: readonly string[]; members: readonly string[] };

/**
 * The ids of the events that are in the series after the form is saved, in their order. What the form does not know
 * of comes last; what has left the series meanwhile is not taken back.
 */
export function membersAfter(
  { order, members }: SeriesOrder,
  present: readonly string[],
  addable: ReadonlySet<string>,
): string[] {
  const known = order.filter((id) => (members.includes(id) ? present.includes(id) : isNew(id)));
  const others = present.filter((id) => !members.includes(id) && !known.includes(id));
  return [...known, ...others];

  function isNew(id: string): boolean {
    return present.includes(id) || addable.has(id);
  }
}
