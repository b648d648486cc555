import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { expect, test } from 'vitest';
import { readConfig, settings } from '../../src/config.ts';

const text = readFileSync(join(import.meta.dirname, '../../.env.example'), 'utf8');
const filledIn = parseEnv(text);
const withOptional = parseEnv(text.replace(/^#(?=[A-Z_]+=)/gm, ''));

test('.env.example names every setting, and nothing that is not one', () => {
  expect(Object.keys(withOptional).toSorted()).toEqual(Object.keys(settings).toSorted());
});

test('every setting of .env.example has its explanation above it', () => {
  const blocks = text.split('\n\n').slice(1);
  const unexplained = blocks.filter((block) => !/^# .{40,}/.test(block));
  expect(unexplained).toEqual([]);
});

test('a copy of .env.example is complete but for the secret', () => {
  expect(readConfig('production', filledIn)).toEqual({ ok: false, problems: ['SECRET is missing'] });
  expect(readConfig('production', { ...filledIn, SECRET: 'x'.repeat(32) })).toMatchObject({ ok: true });
});

test('what .env.example shows for the optional settings is accepted too', () => {
  const { CLOCK, ...others } = withOptional;
  expect(CLOCK).toBeDefined();
  expect(readConfig('production', { ...others, SECRET: 'x'.repeat(32) })).toMatchObject({ ok: true });
  expect(readConfig('demo', withOptional)).toMatchObject({ ok: true });
});
