import { expect, it } from 'vitest';
import { docx, paragraph } from '../import/made-files.ts';
import { wholeInvitation } from '../import/whole-invitation.ts';
import { openDesk } from '../support/desk.ts';
import { arriveAt } from './arrive-at.ts';
import { inBrowser } from './browser.ts';
import { countClicks } from './clicks.ts';

inBrowser('an organiser with an invitation in Word, without scripts', () => {
  it('has its page public with five clicks, programme and people included', async () => {
    const desk = await openDesk({ now: '2022-10-03T09:00' });
    const editor = await desk.signIn('editor');
    const clicks = await countClicks(desk, editor.cookie);
    const { page, visitor } = clicks;

    await clicks.link('Nytt evenemang');
    await arriveAt(visitor, 'Nytt evenemang');
    await clicks.link('Klistra in en inbjudan');
    await arriveAt(visitor, 'Klistra in en inbjudan');
    await page.getByLabel('Inbjudan eller program som text').fill(wholeInvitation);
    await clicks.button('Läs in');
    await arriveAt(visitor, 'Granska inbjudan');
    expect(await page.inputValue('#titel')).toContain('Exempel på samverkan');
    expect(await page.locator('#sista_dag-hint').innerText()).toBe(
      'Säker Hittat på rad 10: ”Sista anmälningsdag är 18 november. Konferensen är kostnadsfri.” Året är evenemangets.',
    );
    await clicks.button('Spara utkast');
    await arriveAt(visitor, 'Publicera');
    await clicks.button('Publicera');
    expect(await page.getByRole('status').first().innerText()).toBe('Evenemanget är publicerat.');
    expect(clicks.made()).toBeLessThanOrEqual(5);

    await page.getByRole('link', { name: 'Visa sidan' }).click();
    expect(await page.locator('h1').innerText()).toContain('Exempel på samverkan');
    expect(await page.locator('.prog-time').allInnerTexts()).toEqual([
      '10.00',
      '10.15',
      '12.00',
      '13.00',
      '15.00',
    ]);
    expect(await page.locator('main').innerText()).toContain('Exempel Föreläsarsson');
  });

  it('sends the document itself, and is told when it is none, with what was pasted still there', async () => {
    const desk = await openDesk({ now: '2022-10-03T09:00' });
    const editor = await desk.signIn('editor');
    const { page, visitor, button, link } = await countClicks(desk, editor.cookie);
    await link('Nytt evenemang');
    await link('Klistra in en inbjudan');
    const text = page.getByLabel('Inbjudan eller program som text');
    await text.fill('Det här har jag skrivit.');
    const file = page.getByLabel('Eller en fil (frivilligt)');
    await file.setInputFiles({ name: 'bild.docx', mimeType: 'image/png', buffer: Buffer.from([1, 0, 2]) });
    await button('Läs in filen');
    expect(visitor.status()).toBe(422);
    await arriveAt(visitor, 'Klistra in en inbjudan');
    expect(await page.locator('#fel a').getAttribute('href')).toBe('#fil');
    expect(await text.inputValue()).toBe('Det här har jag skrivit.');

    const buffer = await docx(
      wholeInvitation
        .split('\n')
        .map((line) => paragraph(line))
        .join(''),
    );
    await file.setInputFiles({ name: 'inbjudan.docx', mimeType: 'application/octet-stream', buffer });
    await button('Läs in filen');
    await arriveAt(visitor, 'Granska inbjudan');
    expect(await page.inputValue('#lokal')).toBe('Exempelhuset');
    expect(visitor.complaints()).toEqual([]);
  });
});
