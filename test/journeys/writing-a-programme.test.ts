import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { conferenceProgramme } from '../../src/demo/conference-programme.ts';
import type { ProgrammeRow } from '../../src/demo/rows.ts';
import { openProgramme, type ProgrammeDesk, sent } from '../events/programme-site.ts';
import { readPage } from '../support/page.ts';
import { arriveAt } from './arrive-at.ts';
import { inBrowser, openVisitor, type Visitor } from './browser.ts';

/** An editor at the programme of an event, in a browser that runs no scripts. */
async function enter(desk: ProgrammeDesk): Promise<Visitor> {
  const visitor = await openVisitor(desk, { javaScriptEnabled: false });
  const [name = '', value = ''] = desk.browser.cookie.split('=');
  await visitor.context.addCookies([{ name, value, url: desk.url, httpOnly: true }]);
  await visitor.page.goto(desk.path);
  await arriveAt(visitor, 'Program');
  return visitor;
}

/** Presses the button of the form with that name, the visible one where there are two. */
async function press(visitor: Visitor, name: string): Promise<void> {
  await visitor.page.getByRole('button', { name, exact: true }).last().click();
  await arriveAt(visitor, 'Program');
}

/** What has the focus: its id. */
function focus({ page }: Visitor): Promise<string> {
  return page.evaluate<string>('document.activeElement.id');
}

function titles({ page }: Visitor): Promise<string[]> {
  return page.evaluate<string[]>(
    '[...document.querySelectorAll(\'[id$="-rubrik"]\')].map(({ value }) => value)',
  );
}

inBrowser('an organiser without scripts writes a programme', () => {
  it('adds, inserts, moves, removes and has back, and loses nothing that is only typed', async () => {
    const desk = await openProgramme();
    const visitor = await enter(desk);
    const { page } = visitor;
    await page.fill('#pass-1-start', '10.00');
    await page.fill('#pass-1-rubrik', 'Inledning');
    await press(visitor, 'Lägg till programpunkt');
    expect(await focus(visitor)).toBe('pass-2');

    await page.fill('#pass-2-start', '11.00');
    await page.fill('#pass-2-rubrik', 'Föredrag');
    await page.fill('#pass-2-beskrivning', 'Om något viktigt.\n\nOch något till.');
    await press(visitor, 'Infoga före punkt 2');
    expect(await focus(visitor)).toBe('pass-2');
    expect(await titles(visitor)).toEqual(['Inledning', '', 'Föredrag']);

    await page.fill('#pass-2-rubrik', 'Paus');
    await page.check('#pass-2-typ-paus');
    await press(visitor, 'Flytta ned punkt 2');
    expect(await focus(visitor)).toBe('pass-3');
    expect(await titles(visitor)).toEqual(['Inledning', 'Föredrag', 'Paus']);
    expect(await page.isChecked('#pass-3-typ-paus')).toBe(true);

    await press(visitor, 'Flytta upp punkt 2');
    expect(await focus(visitor)).toBe('pass-1');
    await press(visitor, 'Ta bort punkt 1');
    expect(await focus(visitor)).toBe('borttagen');
    expect(await page.locator('#borttagen').innerText()).toBe(
      'Punkten kl.\u00a011.00 Föredrag är borttagen. Den försvinner när du sparar.',
    );
    expect(await titles(visitor)).toEqual(['Inledning', 'Paus']);
    await page.fill('#pass-2-start', '25.00');
    await press(visitor, 'Ångra');
    expect(await titles(visitor)).toEqual(['Föredrag', 'Inledning', 'Paus']);
    expect(await page.inputValue('#pass-1-beskrivning')).toBe('Om något viktigt.\n\nOch något till.');

    await press(visitor, 'Spara');
    expect(visitor.status()).toBe(422);
    const message = 'Tiden 25.00 finns inte. Skriv till exempel 10.15.';
    expect(await page.locator('#fel li').allInnerTexts()).toEqual([message]);
    expect(await focus(visitor)).toBe('fel');
    await page.click(`#fel a`);
    expect(await focus(visitor)).toBe('pass-3-start');
    await page.fill('#pass-3-start', '10.45');

    // Enter in a field saves, and presses no other button.
    await page.focus('#pass-3-start');
    await page.keyboard.press('Enter');
    await arriveAt(visitor, 'Program');
    expect(await page.locator('[role=status]').first().innerText()).toBe(
      'Programmet är sparat kl.\u00a009.00.',
    );
    expect(await titles(visitor)).toEqual(['Inledning', 'Paus', 'Föredrag']);
    await page.goto(`/evenemang/${desk.event.slug}`);
    expect(await page.locator('.prog-time').allInnerTexts()).toEqual(['10.00', '10.45', '11.00–16.00']);
  });
});

inBrowser('the length on paper', () => {
  const long = (rows: number): ProgrammeRow[] =>
    Array.from({ length: rows }, (_, index) => ({
      at: `${String(10 + Math.floor(index / 10)).padStart(2, '0')}:${String((index % 10) * 5).padStart(2, '0')}`,
      title: `Exempel på en programpunkt med ett ganska långt namn, nummer ${index + 1}`,
      abstract: 'En mening som beskriver punkten. '.repeat(1 + (index % 12)).trim(),
      people: [['Exempel Talarsson', 'utredare', 'Exempelmyndigheten']],
    }));
  const programmes: [name: string, rows: ProgrammeRow[]][] = [
    ['the conference', conferenceProgramme],
    ['a short one', conferenceProgramme.slice(0, 3)],
    ['one of forty rows', long(40)],
    ['one of a hundred', long(99)],
  ];

  it.each(programmes)('of %s is about what the printer makes of it', async (_, rows) => {
    const desk = await openProgramme(rows);
    const { page } = await openVisitor(desk);
    await page.goto(`/evenemang/${desk.event.slug}/program`);
    await page.evaluate('document.fonts.ready');
    const file = await page.pdf({ preferCSSPageSize: true, printBackground: false });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: false });
    const form = sent(await desk.browser.read(desk.path));
    const preview = readPage((await desk.browser.post(desk.path, { ...form, op: 'visa' }).expect(200)).text);
    const [said = ''] = preview.texts('#sa-har + p');
    const pages = Number(/^≈ (\d+) sid(a utskriven|or utskrivna)\.$/.exec(said)?.[1]);
    expect(Math.abs(pages - text.length)).toBeLessThanOrEqual(Math.ceil(text.length / 10));
  });
});
