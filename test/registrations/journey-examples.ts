import type { Setting, Step } from './journey-steps.ts';

type Example = [Setting, Setting, Step[]];

const free: Setting = { capacity: null, queue: true, offers: false };
const oneSeat: Setting = { ...free, capacity: 1 };
const oneToOffer: Setting = { ...oneSeat, offers: true };

const person = (name: number, mailbox = name % 4) => ({ name, mailbox });
const join = (name: number, mailbox?: number): Step => ({
  kind: 'register',
  list: 0,
  who: person(name, mailbox),
  ko: true,
});
/** `which` counts the links handed out backwards, from those with which it can be done. */
const cancel = (which = 0): Step => ({ kind: 'cancel', which });
const answer = (yes: boolean, which = 0): Step => ({ kind: 'answer', which, yes });
const undo: Step = { kind: 'undo', which: 0 };
const handOver = (name: number): Step => ({ kind: 'hand-over', which: 0, who: person(name) });
const correct = (mailbox: number): Step => ({ kind: 'correct', which: 0, mailbox });
const seats = (capacity: number | null): Step => ({ kind: 'capacity', list: 0, capacity });
const wait = (until: Extract<Step, { kind: 'wait' }>['until'], works = true): Step => ({
  kind: 'wait',
  until,
  works,
});
const series = (name: number): Step => ({ kind: 'series', who: person(name), both: true, ko: true });
const group = (registrar: number, ...names: number[]): Step => ({
  kind: 'group',
  list: 0,
  registrar: person(registrar),
  others: names.map((name) => person(name)),
  comesAlong: false,
  choice: 'queue',
});
const times = (count: number, ...steps: Step[]): Step[] => Array.from({ length: count }, () => steps).flat();

/** What chance seldom comes to, and what was once wrong. */
export const examples: Example[] = [
  // Undoing: an offered seat has gone to the next, or is free; who waited gets what has become free.
  [oneToOffer, free, [join(0), join(1), cancel(1), cancel(), undo, join(2), answer(true)]],
  [oneToOffer, free, [join(0), join(1), join(2), cancel(2), cancel(1), undo, answer(false)]],
  [oneSeat, free, [join(0), join(1), cancel(), seats(2), undo]],
  [oneSeat, free, [join(0), cancel(), wait(0.1), undo, cancel(), wait(0.2), undo]],
  // Cancelling a group offers no seat to somebody about to lose it.
  [
    { ...oneToOffer, capacity: 2 },
    free,
    [join(3), group(0, 3, 0, 1), { kind: 'cancel-members', which: 0, all: true, one: 0 }],
  ],
  // Handed over to oneself; a receipt corrects nothing that has been handed over.
  [oneSeat, free, [join(0), handOver(0), handOver(1), correct(2)]],
  [free, free, [join(0), join(1), handOver(0), cancel(7), cancel()]],
  // Registered before with the right address: whoever has the first letter cannot take the seat back.
  [oneSeat, free, [seats(2), join(0, 0), join(0, 1), join(2), correct(0), undo, cancel(7)]],
  // More seats when the event is closed, and when it has begun.
  [
    oneSeat,
    free,
    [join(0), join(1), join(2), wait(207), seats(2), wait(131), seats(null), cancel(), answer(true)],
  ],
  // Late: an offer that nobody answered, and the first to answer gets the seat.
  [
    oneToOffer,
    free,
    [
      join(0),
      join(1),
      join(2),
      cancel(2),
      wait('reminder'),
      wait(0.1),
      wait('answer', false),
      answer(true),
      wait(0.1),
    ],
  ],
  [
    oneToOffer,
    free,
    [
      join(0),
      join(1),
      join(2),
      wait('eve'),
      cancel(2),
      answer(false),
      answer(true, 1),
      answer(true, 1),
      wait('soon'),
    ],
  ],
  [
    oneToOffer,
    oneToOffer,
    [join(0), series(0), series(1), series(2), wait('eve'), wait('soon'), wait('eve')],
  ],
  // Nobody's mailbox is flooded.
  [free, free, [...times(10, join(0), cancel()), ...times(4, join(0)), join(4), series(0)]],
  [free, oneSeat, [...times(11, group(0, 1)), series(1)]],
  [
    { ...free, capacity: 0 },
    { ...free, capacity: 0 },
    [series(0), series(0), group(1, 0, 2), { kind: 'replace-member', which: 0, one: 0, who: person(3) }],
  ],
];
