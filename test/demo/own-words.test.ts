import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { demoContent } from '../../src/demo/content.ts';
import { local } from '../../src/time.ts';
import { realProse } from './event-as-text.ts';
import { factsOf } from './seed-facts.ts';

const folder = process.env.SEEDS_DIR;
const skipped = folder ? '' : ' (skipped: SEEDS_DIR is not set)';
const facts = [...factsOf('webinar'), ...factsOf('conference')];

/** So many words in a row are the invitation's own wording. */
const run = 8;

/** How our list of facts differs from the invitations: typing errors, the year, and what other sources say. */
const differs: Record<string, string> = {
  'Förtroendevalda och tjänstepersoner som arbetar med Agenda 2030 på en kommun- och regionövergripande nivå.':
    'Förtroendevalda och tjänstepersoner som arbetar med Agenda 2030 på en kommun- och regionövergripnade nivå.',
  'Innehåll för webbinariet Mänskliga rättigheter som mål och medel':
    'Innehåll för webbinarium Mänskliga rättigheter som mål och medel',
  '18 november 2022': '18 november',
};

describe.skipIf(!folder)(`beside the invitations${skipped}`, () => {
  it('every fact in our list is one of theirs', () => {
    const text = words(seeds()).join(' ');
    const foreign = facts.filter((fact) => !text.includes(words(differs[fact] ?? fact).join(' ')));
    expect(foreign).toEqual([]);
  });

  it('no eight words in a row of their prose are in ours', () => {
    const theirs = runs(withoutFacts(seeds()));
    const copied = realProse(content()).flatMap((text) =>
      runs(withoutFacts(text)).filter((one) => theirs.includes(one)),
    );
    expect(copied).toEqual([]);
  });

  it('no sentence of theirs, however short, is in ours', () => {
    const ours = new Set(realProse(content()).flatMap(sentences));
    expect(sentences(withoutFacts(seeds())).filter((sentence) => ours.has(sentence))).toEqual([]);
  });

  it('a copied sentence would be noticed', () => {
    const copied =
      'Som sagt: samtliga mål ska präglas av jämlikhet. FN har inom ramen sin verksamhet inom mänskliga rättigheter tagit fram principer.';
    expect(runs(copied).filter((one) => runs(withoutFacts(seeds())).includes(one))).not.toEqual([]);
    expect(sentences(seeds())).toContain('samtliga mål ska präglas av jämlikhet');
  });
});

function content() {
  return demoContent(local('2022-11-01T09:00'));
}

function seeds(): string {
  if (!folder) throw new Error('SEEDS_DIR is not set');
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  expect(files.length).toBeGreaterThan(0);
  return files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n\n');
}

/** Long facts are theirs and ours alike; short ones stay, or they would hide a copied sentence around them. */
function withoutFacts(text: string): string {
  const long = facts.map((fact) => differs[fact] ?? fact).filter((fact) => words(fact).length >= 5);
  return long.reduce((rest, fact) => rest.replaceAll(fact, ' ¶. '), text);
}

function runs(text: string): string[] {
  const all = words(text);
  const from = all.map((_, index) => all.slice(index, index + run)).filter((one) => one.length === run);
  return from.filter((one) => !one.includes('¶')).map((one) => one.join(' '));
}

function sentences(text: string): string[] {
  return text
    .split(/[.?!:]\s|\n/)
    .map((sentence) => words(sentence))
    .filter((sentence) => sentence.length >= 4)
    .map((sentence) => sentence.join(' '));
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+|¶/gu) ?? [];
}
