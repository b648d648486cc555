import fc from 'fast-check';
import type { Who } from './journey-model.ts';

/** Five people, the last with the mailbox of the first. */
const people: Who[] = [0, 1, 2, 3, 4].map((name) => ({ name, mailbox: name % 4 }));
/** To which addresses can be changed: one of nobody, too. */
const mailboxes = 5;

/** Most of what happens happens at one of the two events. */
const list = fc.constantFrom(0, 0, 0, 1);
const person = fc.constantFrom(...people);
/** Which of those that there are when it comes to it. */
const which = fc.nat({ max: 60 });

const step = {
  register: fc.record({ kind: fc.constant('register' as const), list, who: person, ko: mostly(true) }),
  group: fc.record({
    kind: fc.constant('group' as const),
    list,
    registrar: person,
    others: fc.uniqueArray(person, { minLength: 1, maxLength: 4, selector: ({ name }) => name }),
    comesAlong: fc.boolean(),
    /** Of the three choices when seats are few, or a form from before they were few. */
    choice: fc.constantFrom('queue', 'only', 'back', 'outdated'),
  }),
  series: fc.record({
    kind: fc.constant('series' as const),
    who: person,
    both: mostly(true),
    ko: mostly(true),
  }),
  correct: fc.record({
    kind: fc.constant('correct' as const),
    which,
    mailbox: fc.nat({ max: mailboxes - 1 }),
  }),
  change: fc.record({
    kind: fc.constant('change' as const),
    which,
    /** Null: neither name nor address, only what else is known. */
    to: fc.option(
      fc.record({ name: fc.option(fc.nat({ max: 4 })), mailbox: fc.nat({ max: mailboxes - 1 }) }),
    ),
  }),
  handOver: fc.record({ kind: fc.constant('hand-over' as const), which, who: person }),
  cancel: fc.record({ kind: fc.constant('cancel' as const), which }),
  undo: fc.record({ kind: fc.constant('undo' as const), which }),
  answer: fc.record({ kind: fc.constant('answer' as const), which, yes: fc.boolean() }),
  cancelMembers: fc.record({
    kind: fc.constant('cancel-members' as const),
    which,
    all: fc.boolean(),
    one: which,
  }),
  replaceMember: fc.record({ kind: fc.constant('replace-member' as const), which, one: which, who: person }),
  capacity: fc.record({
    kind: fc.constant('capacity' as const),
    list,
    capacity: fc.option(fc.nat({ max: 3 }), { freq: 15 }),
  }),
  wait: fc.record({
    kind: fc.constant('wait' as const),
    /** Hours, or until a moment at which something happens. */
    until: fc.constantFrom<(number | Moment)[]>(
      0.1,
      0.2,
      24,
      100,
      'answer',
      'answer',
      'reminder',
      'eve',
      'eve',
      'soon',
    ),
    /** Whether the site's own work is done at once. */
    works: mostly(true),
  }),
};

/** Somebody has to answer; is reminded to; the day before one of the events; half an hour before it. */
export type Moment = 'answer' | 'reminder' | 'eve' | 'soon';

export type Step = (typeof step)[keyof typeof step] extends fc.Arbitrary<infer T> ? T : never;

export type Setting = { capacity: number | null; queue: boolean; offers: boolean };
export const setting = fc.record({
  capacity: fc.option(fc.constantFrom(0, 1, 1, 2), { freq: 15 }),
  queue: mostly(true),
  offers: fc.boolean(),
});

const weights: Record<keyof typeof step, number> = {
  register: 5,
  group: 3,
  series: 2,
  correct: 2,
  change: 2,
  handOver: 2,
  cancel: 6,
  undo: 3,
  answer: 4,
  cancelMembers: 2,
  replaceMember: 2,
  capacity: 4,
  wait: 5,
};

const names = Object.keys(step) as (keyof typeof step)[];
const forms = ['register', 'group', 'series'] as const;

/** Some forms, and then anything. No longer: then no registration changes hands more often than the site allows. */
export const steps = fc
  .tuple(
    fc.array(anyOf(forms), { minLength: 1, maxLength: 5, size: 'max' }),
    fc.array(anyOf(names), { maxLength: 15, size: 'max' }),
  )
  .map(([first, then]) => [...first, ...then]);

function anyOf(kinds: readonly (keyof typeof step)[]): fc.Arbitrary<Step> {
  return fc.oneof(
    ...kinds.map((name) => ({ weight: weights[name], arbitrary: step[name] as fc.Arbitrary<Step> })),
  );
}

function mostly(value: boolean): fc.Arbitrary<boolean> {
  return fc.nat({ max: 8 }).map((number) => (number === 8 ? !value : value));
}
