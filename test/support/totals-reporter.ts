import type { Reporter, TestModule } from 'vitest/node';

/** Ends the run with one plain line, `12 passed, 0 failed`, that scripts can read. */
export default class TotalsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const results = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state),
    );
    const broken = modules.filter(
      (module) => module.state() === 'failed' && !module.ok() && module.errors().length > 0,
    );
    const count = (state: string) => results.filter((result) => result === state).length;
    const passed = count('passed');
    const broke = count('failed') + broken.length + unhandledErrors.length;
    // A run in which nothing ran has failed.
    const failed = passed + broke === 0 ? 1 : broke;
    const skipped = count('skipped') + count('pending');
    console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  }
}
