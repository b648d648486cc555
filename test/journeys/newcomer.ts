import { expect } from 'vitest';
import { conferenceProgramme } from '../../src/demo/conference-programme.ts';
import { appCode } from '../organisers/signing-in.ts';
import { arriveAt } from './arrive-at.ts';
import type { Visitor } from './browser.ts';

export const email = 'exempel.ny@example.com';
export const organisation = 'Länsstyrelsen i Västerbottens län';
export const title = 'Regional konferens mänskliga rättigheter';

export const press = ({ page }: Visitor, name: string) =>
  page.getByRole('button', { name, exact: true }).last().click();
export const follow = ({ page }: Visitor, name: string) =>
  page.getByRole('link', { name, exact: true }).first().click();

export async function fill({ page }: Visitor, answers: Record<string, string>): Promise<void> {
  for (const [label, answer] of Object.entries(answers))
    await page.getByLabel(label, { exact: true }).first().fill(answer);
}

export async function signIn(visitor: Visitor): Promise<void> {
  const { page, site } = visitor;
  await page.goto('/arrangor');
  await arriveAt(visitor, 'Logga in');
  await fill(visitor, { 'E-postadress': email });
  await press(visitor, 'Skicka inloggningslänk');
  await arriveAt(visitor, 'Kolla din e-post');
  const letter = (await site.letters()).at(-1)?.text ?? '';
  await page.goto(/https?:\/\/\S+/.exec(letter)?.[0] ?? '');
  await arriveAt(visitor, 'Logga in');
  await press(visitor, 'Logga in');
  await arriveAt(visitor, 'Skydda din inloggning');
  await page.fill('#kod', appCode(site, await page.locator('.key').innerText()));
  await press(visitor, 'Slå på');
  await arriveAt(visitor, 'Spara dina återställningskoder');
  await follow(visitor, 'Fortsätt');
  await arriveAt(visitor, 'Översikt');
}

export async function typeIn(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await page.goto('/arrangor');
  await follow(visitor, 'Nytt evenemang');
  await arriveAt(visitor, 'Nytt evenemang');
  await page.getByLabel('Konferens', { exact: true }).check();
  await fill(visitor, { Titel: title });
  await press(visitor, 'Skapa utkast');
  await arriveAt(visitor, 'Redigera');
  await fill(visitor, {
    Kortnamn: 'Regional MR-konferens',
    Ingress: 'En av fyra regionala konferenser om mänskliga rättigheter. Den här hålls i Umeå.',
    Dag: '2022-11-30',
    'Start (frivilligt)': '10',
    'Slut (frivilligt)': '1600',
    'Samling från (frivilligt)': '09.00',
    'Vad som händer då (frivilligt)': 'Registrering och fika',
    Lokal: 'Scandic Plaza',
    Adress: 'Storgatan 40',
    'Sista anmälningsdag (frivilligt)': '2022-11-24',
    'Antal platser (frivilligt)': '80',
  });
  await page.getByLabel('Datum är bestämt', { exact: true }).check();
  await page.getByLabel('På plats', { exact: true }).check();
  await press(visitor, 'Spara utkast');
  await arriveAt(visitor, 'Redigera');
  expect(await page.locator('#fel li').allInnerTexts()).toEqual([]);
}

export async function typeInProgramme(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await page.locator('main nav').getByRole('link', { name: 'Program', exact: true }).click();
  await arriveAt(visitor, 'Program');
  for (const [index, row] of conferenceProgramme.entries()) {
    const field = `#pass-${index + 1}`;
    if ((await page.locator(`${field}-start`).count()) === 0) await press(visitor, 'Lägg till programpunkt');
    await page.fill(`${field}-start`, row.at);
    await page.fill(`${field}-rubrik`, row.title);
    await page.fill(`${field}-beskrivning`, row.abstract ?? '');
    const people = (row.people ?? []).map((person) => person.filter((part) => part).join(', '));
    await page.fill(`${field}-medverkande`, people.join('\n'));
    if (row.kind === 'break' || row.kind === 'meal') await page.check(`${field}-typ-paus`);
  }
  await press(visitor, 'Spara');
  await arriveAt(visitor, 'Program');
  expect(await page.locator('#fel li').allInnerTexts()).toEqual([]);
  expect(await page.locator('[role=status]').first().innerText()).toContain('Programmet är sparat');
}

/** What an administrator settles once for an authority: the decision behind erasing, and the text about data. */
export async function settle(visitor: Visitor): Promise<void> {
  await follow(visitor, 'Inställningar');
  await arriveAt(visitor, 'Inställningar');
  await visitor.page.getByRole('link', { name: 'Namn, kontakt och gallring' }).click();
  await fill(visitor, {
    'E-postadress för frågor (frivilligt)': 'exempel.kontakt@example.com',
    'Gallringsbeslut eller dokumenthanteringsplan': 'Exempel 123-2022',
  });
  await press(visitor, 'Spara');
  await visitor.page.getByRole('link', { name: 'Inställningar', exact: true }).first().click();
  await visitor.page.getByRole('link', { name: 'Text om personuppgifter' }).click();
  await press(visitor, 'Godkänn texten');
}

/** The check before publishing stops it until each mistake is mended; the link leads to the field. */
export async function publish(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await follow(visitor, 'Evenemanget');
  await follow(visitor, 'Publicera');
  await arriveAt(visitor, 'Publicera');
  const mistakes = page.locator('#fel ~ ul li');
  expect(await mistakes.count()).toBe(1);
  expect(await mistakes.innerText()).toContain('Fyll i ort.');
  await mistakes.getByRole('link').click();
  await arriveAt(visitor, 'Redigera');
  await fill(visitor, { Ort: 'Umeå' });
  await press(visitor, 'Spara utkast');
  await arriveAt(visitor, 'Redigera');
  await follow(visitor, 'Publicera');
  await arriveAt(visitor, 'Publicera');
  await press(visitor, 'Publicera');
  await arriveAt(visitor, 'Publicera');
  expect(await page.locator('main').innerText()).toContain('Evenemanget är publicerat.');
  await follow(visitor, 'Evenemanget');
  await arriveAt(visitor, title);
}
