import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Found, Invitation } from '../../src/import/invitation.ts';

/** The day on which all tests read. */
export const today = '2026-11-22';

const folder = new URL('invitations', import.meta.url).pathname;

/** Invitations made for these tests, one for each way of writing. */
export const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''));

export function fixtureText(name: string): string {
  return readFileSync(join(folder, `${name}.txt`), 'utf8');
}

/**
 * What a person reads in the text: all of `facts`, prose as its lines, and nothing else. `missed` are those that the
 * reader does not find, and must not claim to be sure of.
 */
export type Expected = {
  facts: Record<string, unknown>;
  missed: string[];
  unused: number[];
  furniture: number[];
};

export function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
}

/** The seeds as given, where they are. */
export const seedsFolder = process.env.SEEDS_DIR ?? (existsSync('../shared/seeds') ? '../shared/seeds' : '');
export const seedNames = seedsFolder
  ? readdirSync(seedsFolder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
  : [];

export function seedText(name: string): string {
  return readFileSync(join(seedsFolder, name), 'utf8');
}

/** Every value of an invitation with its name, lists laid out. */
export function foundIn(said: Invitation): [name: string, found: Found<unknown>][] {
  return Object.entries(said).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((one) => one !== null && 'certainty' in one)
      .map((one): [string, Found<unknown>] => [name, one]),
  );
}
