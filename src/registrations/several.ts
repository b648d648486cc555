/** What can be done to several people of an event at once. */
export type SeveralAction = 'give' | 'queue' | 'cancel';

/** Why nothing was done about somebody. `gone`: not among the event's people. `late`: the event has begun, or is off. */
export const severalRefusals = [
  'full',
  'has-seat',
  'no-seat',
  'nobody-waits',
  'first-come',
  'postponed',
  'cancelled',
  'gone',
  'late',
] as const;
export type SeveralRefusal = (typeof severalRefusals)[number];
