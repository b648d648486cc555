import { describe } from 'vitest';

export type EngineName = 'sqlite' | 'pglite' | 'postgres';

/** PostgreSQL for the tests; unset: those tests are skipped, and say so. */
export const postgresUrl = process.env.TEST_DATABASE_URL;

/** Runs one text on SQLite, on PGlite and on a real PostgreSQL. */
export function onEveryEngine(name: string, tests: (engine: EngineName) => void): void {
  onEach(['sqlite', 'pglite', 'postgres'], name, tests);
}

/** For whatever needs several connections at once: a SQLite file and a real PostgreSQL. */
export function onEveryRacingEngine(name: string, tests: (engine: EngineName) => void): void {
  onEach(['sqlite', 'postgres'], name, tests);
}

function onEach(engines: EngineName[], name: string, tests: (engine: EngineName) => void): void {
  for (const engine of engines) {
    const missing = engine === 'postgres' && !postgresUrl;
    const title = `${name} on ${engine}${missing ? ' (skipped: TEST_DATABASE_URL is not set)' : ''}`;
    describe.skipIf(missing)(title, () => tests(engine));
  }
}
