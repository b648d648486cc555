import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onEveryRacingEngine } from '../support/engines.ts';
import { take } from './journey-actions.ts';
import { expectSame } from './journey-compare.ts';
import { expectLinks } from './journey-links.ts';
import { begin, journeySite, pass } from './journey-site.ts';
import { setting, steps } from './journey-steps.ts';

const numRuns = Number(process.env.JOURNEY_RUNS ?? 200);

onEveryRacingEngine('whatever people, colleagues and the organiser do, in any order', (engine) => {
  test('the site keeps the lists as one would on paper, writes to whom it concerns, and every link opens its own', async () => {
    const { site, events } = await journeySite(engine);
    const property = fc.asyncProperty(setting, setting, steps, async (first, second, sequence) => {
      const journey = await begin(site, events, [first, second]);
      for (const step of sequence) {
        pass(journey, 1);
        const before = site.clock.now();
        await take(journey, step);
        await expectSame(journey, before);
      }
      await expectLinks(journey);
    });
    await fc.assert(property, { numRuns, interruptAfterTimeLimit: 900_000 });
    expect(site.log.filter((line) => line.includes('a task failed'))).toEqual([]);
  }, 1_200_000);
});
