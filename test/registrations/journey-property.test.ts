import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onEveryRacingEngine } from '../support/engines.ts';
import { take } from './journey-actions.ts';
import { expectSame } from './journey-compare.ts';
import { examples } from './journey-examples.ts';
import { expectLinks } from './journey-links.ts';
import { begin, journeySite, pass } from './journey-site.ts';
import { setting, steps } from './journey-steps.ts';

const numRuns = Number(process.env.JOURNEY_RUNS ?? 200);

const everyKind = [
  'already-registered',
  'cancelled',
  'change-refused',
  'changed',
  'confirmed',
  'first-come',
  'group-summary',
  'handed-away',
  'handed-over',
  'limit-reached',
  'offer',
  'offer-over',
  'offer-reminder',
  'promoted',
  'queued',
  'reminder-day-before',
  'reminder-hour-before',
  'series-confirmed',
  'series-queued',
];

onEveryRacingEngine('whatever people, colleagues and the organiser do, in any order', (engine) => {
  test('the site keeps the lists as one would on paper, writes to whom it concerns, and every link opens its own', async () => {
    const { site, events } = await journeySite(engine);
    const written = new Set<string>();
    const property = fc.asyncProperty(setting, setting, steps, async (first, second, sequence) => {
      const journey = await begin(site, events, [first, second]);
      for (const step of sequence) {
        pass(journey, 1);
        const before = site.clock.now();
        await take(journey, step);
        await expectSame(journey, before);
      }
      await expectLinks(journey);
      for (const { kind } of journey.paper.letters) written.add(kind);
    });
    await fc.assert(property, {
      numRuns: numRuns + examples.length,
      examples,
      interruptAfterTimeLimit: 1_500_000,
      markInterruptAsFailure: true,
    });
    expect([...written].sort()).toEqual(everyKind);
    expect(site.log.filter((line) => line.includes('a task failed'))).toEqual([]);
  }, 1_800_000);
});
