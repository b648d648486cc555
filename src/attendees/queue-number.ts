/**
 * A ticket's place among those who wait, from 1, by halving: a queue may be as long as the list. Null for one who
 * does not wait.
 */
export function numberIn(tickets: readonly number[], ticket: number | null): number | null {
  if (ticket === null) return null;
  let [low, high] = [0, tickets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tickets[middle] ?? 0) < ticket) low = middle + 1;
    else high = middle;
  }
  return tickets[low] === ticket ? low + 1 : null;
}
