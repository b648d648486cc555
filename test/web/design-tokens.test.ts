import { describe, expect, test } from 'vitest';
import { readSource } from '../support/source-files.ts';

const css = readSource('public/site.css').replace(/\/\*[\s\S]*?\*\//g, '');
const [light = '', dark = ''] = [...css.matchAll(/:root\s*\{([^}]*)\}/g)].map(([, block]) => block ?? '');

function tokens(...blocks: string[]): Record<string, string> {
  const found = blocks.flatMap((block) => [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\s*;/g)]);
  return Object.fromEntries(found.map(([, name, colour]) => [name, colour]));
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ['paper', 'surface', 'sunken'];
const tones = ['ok', 'warn', 'stop', 'neutral'];
const pairs: [what: string, on: string[], least: number][] = [
  ['ink', [...grounds, 'primary-tint', ...tones.map((tone) => `${tone}-tint`)], 7],
  ['ink-muted', grounds, 4.5],
  ['link', [...grounds, 'primary-tint', ...tones.map((tone) => `${tone}-tint`)], 4.5],
  ['link-visited', ['paper', 'surface'], 4.5],
  ['on-primary', ['primary', 'primary-hover'], 4.5],
  ['on-bar', ['bar'], 4.5],
  ...tones.map((tone): [string, string[], number] => [tone, [`${tone}-tint`, 'paper', 'surface'], 4.5]),
  ['control-border', grounds, 3],
  ['focus', grounds, 3],
  ['primary', ['paper'], 3],
];

describe.each([
  ['light', tokens(light)],
  ['dark', tokens(light, dark)],
])('colours in %s', (_, colour) => {
  test.each(pairs)('%s can be told from what it stands on', (what, on, least) => {
    for (const ground of on) {
      const [one, other] = [colour[what], colour[ground]];
      if (!one || !other) throw new Error(`No token ${what} or ${ground}`);
      expect(`${what} on ${ground}: ${Math.min(least, contrast(one, other))}`).toBe(
        `${what} on ${ground}: ${least}`,
      );
    }
  });
});

test('dark mode changes every colour that is not the same on purpose', () => {
  const [day, night] = [tokens(light), tokens(dark)];
  expect(Object.keys(night).sort()).toEqual(Object.keys(day).sort());
});

test('on screen every colour is a token', () => {
  const screen = withoutBlock(css.replaceAll(/:root\s*\{[^}]*\}/g, ''), '@media print');
  expect(screen.match(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|color)a?\(/gi) ?? []).toEqual([]);
});

function withoutBlock(text: string, start: string): string {
  const begin = text.indexOf(start);
  if (begin < 0) return text;
  let depth = 0;
  for (let at = text.indexOf('{', begin); at < text.length; at++) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}' && --depth === 0)
      return withoutBlock(text.slice(0, begin) + text.slice(at + 1), start);
  }
  return text.slice(0, begin);
}
