import { defineConfig } from 'vitest/config';

/** Two cores: two files at a time, each in a process of its own (it holds a database engine). */
export default defineConfig({
  test: {
    maxWorkers: 2,
    pool: 'forks',
    reporters: ['default', './test/support/totals-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/**/*.test.ts'],
          exclude: ['test/journeys/**'],
          globalSetup: 'test/support/templates.ts',
          setupFiles: 'test/support/close-after-each.ts',
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: 'test/support/templates.ts',
          setupFiles: 'test/support/close-after-each.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
