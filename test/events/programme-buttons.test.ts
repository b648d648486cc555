import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SignedInBrowser } from '../support/desk.ts';
import type { Page } from '../support/page.ts';
import { numRuns } from '../support/property-runs.ts';
import {
  atComputer,
  openProgramme,
  press,
  rowsOn,
  save,
  sent,
  storedRows,
  withRows,
} from './programme-site.ts';

/** The programme on paper: titles and descriptions in a list, and a pile of slips that were torn off. */
type Slip = { rubrik: string; beskrivning: string };
type Paper = { rows: Slip[]; pile: { at: number; slip: Slip }[] };

type Step =
  | { kind: 'type'; row: number; part: keyof Slip; text: string }
  | { kind: 'upp' | 'ner' | 'fore' | 'bort'; row: number }
  | { kind: 'ny' | 'angra' | 'visa' };

const words = fc.constantFrom(
  'Inledning',
  'Åsa & Örjan',
  '<b>Paus</b>',
  ' två  blanksteg ',
  '"citat"',
  'rad\nrad',
);
const row = fc.nat(30);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('type'),
      row,
      part: fc.constantFrom('rubrik', 'beskrivning'),
      text: words,
    }),
  },
  { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('upp', 'ner', 'fore', 'bort', 'bort'), row }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('ny', 'angra', 'visa') }) },
) as fc.Arbitrary<Step>;

test('whatever buttons are pressed in whatever order, no typed text is lost', {
  timeout: 400_000,
}, async () => {
  const desk = await openProgramme();
  const { path } = desk;
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 20, size: 'max' }), async (steps) => {
      desk.clock.pass({ minutes: 5 });
      run += 1;
      const browser = atComputer(await desk.again(desk.browser.organiser), run);
      const first = ['Ett', 'Två', 'Tre', 'Fyra'].map((rubrik) => ({ rubrik, beskrivning: '' }));
      const form = withRows(await empty(browser, path), first);
      let page = await press(browser, path, form, 'visa');
      const paper: Paper = { rows: first, pile: [] };
      let typed: Record<string, string> = {};
      const send = async (kind: Step['kind'], at: number) => {
        const op = ['upp', 'ner', 'fore', 'bort'].includes(kind) ? `${kind}:${at + 1}` : kind;
        const missing = kind === 'visa' && paper.rows.some(isUntitled);
        page = await press(browser, path, { ...sent(page), ...typed }, op, missing ? 422 : 200);
        typed = {};
        write(paper, kind, at);
        expect(slipsOn(page)).toEqual(paper.rows);
      };
      for (const one of steps) {
        const at = paper.rows.length > 0 && 'row' in one ? one.row % paper.rows.length : 0;
        const slip = paper.rows[at];
        if (one.kind !== 'type') await send(one.kind, at);
        else if (slip) {
          // What is typed is in the form when the next button is pressed.
          const text = one.part === 'rubrik' ? one.text.replace('\n', ' ') : one.text;
          typed[`pass[${at + 1}][${one.part}]`] = text;
          paper.rows[at] = { ...slip, [one.part]: text };
        }
      }
      while (paper.pile.length > 0) await send('angra', 0);
      if (paper.rows.some(isUntitled)) return;
      await save(browser, path, { ...sent(page), ...typed });
      const titles = paper.rows.map(({ rubrik }) => rubrik.replace(/\s+/g, ' ').trim()).filter(Boolean);
      expect((await storedRows(desk)).map(({ title }) => title)).toEqual(titles);
    }),
    { numRuns: Math.ceil(numRuns / 15) },
  );
});

/** The form of an event without a programme: what an earlier run stored is taken away. */
async function empty(browser: SignedInBrowser, path: string): Promise<Page> {
  const page = await browser.read(path);
  return save(browser, path, { ...sent(page), antal: '0' });
}

/** What the button does on paper. A slip with nothing on it is not worth keeping. */
function write({ rows, pile }: Paper, kind: Step['kind'], at: number): void {
  const slip = rows[at];
  if (kind === 'ny') rows.push({ rubrik: '', beskrivning: '' });
  else if (kind === 'angra') {
    const torn = pile.pop();
    if (torn) rows.splice(Math.min(torn.at, rows.length), 0, torn.slip);
  } else if (!slip) return;
  else if (kind === 'fore') rows.splice(at, 0, { rubrik: '', beskrivning: '' });
  else if (kind === 'bort') {
    rows.splice(at, 1);
    if (slip.rubrik.trim() !== '' || slip.beskrivning.trim() !== '') pile.push({ at, slip });
  } else if (kind === 'upp' || kind === 'ner') {
    rows.splice(at, 1);
    rows.splice(kind === 'upp' ? Math.max(0, at - 1) : Math.min(rows.length, at + 1), 0, slip);
  }
}

function slipsOn(page: Page): Slip[] {
  return rowsOn(page).map(({ rubrik = '', beskrivning = '' }) => ({ rubrik, beskrivning }));
}

function isUntitled({ rubrik, beskrivning }: Slip): boolean {
  return rubrik === '' && beskrivning !== '';
}
