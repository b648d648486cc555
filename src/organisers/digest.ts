import type { OwnEvent } from './own-event.ts';

/** What has happened at an event: how many, never who. */
export type Happened = { registered: number; cancelled: number; questions: number; failed: number };

/** An event at which something has happened. */
export type DigestEvent = OwnEvent & { happened: Happened };

export function totalOf(events: readonly DigestEvent[]): Happened {
  const total: Happened = { registered: 0, cancelled: 0, questions: 0, failed: 0 };
  for (const { happened } of events) {
    total.registered += happened.registered;
    total.cancelled += happened.cancelled;
    total.questions += happened.questions;
    total.failed += happened.failed;
  }
  return total;
}
