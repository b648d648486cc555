import { addMinutes, type Instant } from '../time.ts';
import type { OutboxRow } from './outbox-row.ts';

/** Minutes from one attempt to the next; the last one repeats. */
const steps = [1, 5, 15, 30, 60, 120, 240, 360];
const lastStep = 360;
const fourDays = 4 * 24 * 60;

/**
 * When to try again, or null to give up: after four days at the earliest (RFC 5321 4.5.4.1), and only after
 * twenty attempts, so that a site which was itself away for a week does not drop its letters on return.
 * @param random from 0 to 1: up to a fifth more, so that letters which failed together do not return together.
 */
export function retryAt(
  row: Pick<OutboxRow, 'attempts' | 'createdAt'>,
  now: Instant,
  random: number,
): Instant | null {
  if (row.attempts >= 20 && now >= addMinutes(row.createdAt, fourDays)) return null;
  const minutes = steps[row.attempts - 1] ?? lastStep;
  return addMinutes(now, minutes * (1 + random / 5));
}
