import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { foreign, openDesk, own } from '../support/desk.ts';
import { conference, insertEvent, organisation } from '../support/factories.ts';
import type { Page } from '../support/page.ts';
import { eraseAt, keepRows } from './kept-rows.ts';

const path = '/arrangor/gallring';

const rows = (page: Page, id: string) =>
  page.texts(`section[aria-labelledby="${id}"] tbody tr`).map((row) => row.replaceAll('\u00a0', ' '));

test('the rules are those that erasing goes by, with the organisation’s own months', async () => {
  const desk = await openDesk({ now: '2022-11-10T09:00' });
  await desk.db.writer
    .updateTable('organisations')
    .set({ retentionMonths: 3 })
    .where('id', '=', own)
    .execute();
  const page = await (await desk.signIn()).read(path);
  expect(rows(page, `${own}-tider`)).toEqual([
    'Svar om kost och behov Högst 14 dagar efter evenemanget. Går inte att skjuta upp.',
    'Anmälningar 3 månader efter evenemanget',
    'Frågor till kontaktpersonen 3 månader efter evenemanget',
    'Anmälningar och frågor till uppskjutna evenemang Tills evenemanget har fått ett nytt datum, och sedan som vanligt. Högst 12 månader efter att det sköts upp.',
    'Innehållet i mejl 30 dagar efter att de har skickats',
    'Bevakningar Tills mejlet är skickat, högst 365 dagar. Obekräftade 7 dagar.',
    'Texten i inlästa inbjudningar 30 dagar',
    'Arrangörers inloggningar 15 dagar',
    'Händelselogg 24 månader',
  ]);
  expect(page.text).toContain('Gallringsbeslut eller dokumenthanteringsplan: Exempelbeslut 2022:1');
  expect(page.link('Ändra gallringen för Exempelmyndigheten')).toBe(`/arrangor/installningar/${own}`);
});

test('what is coming is told with counts and days, the next first, and what has been done after it', async () => {
  const desk = await openDesk({ now: '2022-12-01T09:00' });
  const admin = await desk.signIn();
  const held = await insertEvent(desk.db, conference());
  await keepRows(desk, held, 2);
  const later = await insertEvent(
    desk.db,
    conference({
      precision: 'day',
      day: '2022-12-14',
      startsAt: null,
      endsAt: null,
      title: 'Exempel: Senare',
    }),
  );
  await keepRows(desk, later, 1);
  const hers = await insertEvent(desk.db, conference({ controllerId: foreign, title: 'Exempel: Deras' }));
  await keepRows(desk, hers, 1);
  const first = await admin.read(path);
  expect(rows(first, `${own}-kommande`)).toEqual([
    'Exempel: En konferens, torsdag 24 november 2022 2 svar om kost och behov 8 december 2022 –',
    'Exempel: Senare, onsdag 14 december 2022 1 svar om kost och behov 28 december 2022 –',
    'Exempel: En konferens, torsdag 24 november 2022 2 anmälningar och 1 fråga 24 maj 2023 –',
    'Exempel: Senare, onsdag 14 december 2022 1 anmälan och 1 fråga 15 juni 2023 –',
  ]);
  expect(first.text).not.toContain('Deras');
  expect(first.text).toContain('Ingenting har raderats');
  await eraseAt(desk, '2023-05-24T00:00');
  const page = await (await desk.again(admin.organiser)).read(path);
  expect(rows(page, `${own}-kommande`)).toEqual([
    'Exempel: Senare, onsdag 14 december 2022 1 anmälan och 1 fråga 15 juni 2023 Skjut upp 30 dagar: Exempel: Senare, onsdag 14 december 2022',
  ]);
  expect(rows(page, `${own}-genomfort`).toSorted()).toEqual([
    'onsdag 24 maj 2023 kl. 00.00 Exempel: En konferens, torsdag 24 november 2022 Raderade 2 anmälningar och 1 fråga',
    'onsdag 24 maj 2023 kl. 00.00 Exempel: En konferens, torsdag 24 november 2022 Raderade 2 svar om kost och behov',
    'onsdag 24 maj 2023 kl. 00.00 Exempel: Senare, onsdag 14 december 2022 Raderade 1 svar om kost och behov',
  ]);
  expect(page.text).not.toMatch(/Gästsson|Frågvis/);
});

test('an authority without a decision is told that nothing is erased, an association that it needs none', async () => {
  const desk = await openDesk({ now: '2023-06-01T09:00' });
  const admin = await desk.signIn();
  const change = { retentionReference: null };
  await desk.db.writer.updateTable('organisations').set(change).where('id', '=', own).execute();
  const held = await insertEvent(desk.db, conference());
  await keepRows(desk, held, 1);
  await transact(desk.db, async (trx) => {
    const association = organisation({
      id: 'forening',
      legalForm: 'association',
      name: 'Exempelföreningen',
      ...change,
    });
    await trx.insertInto('organisations').values(association).execute();
    const role = {
      organiserId: admin.organiser.id,
      organisationId: 'forening',
      role: 'administrator',
    } as const;
    await trx.insertInto('memberships').values(role).execute();
  });
  const page = await admin.read(path);
  expect(page.texts('.notice').join()).toContain('Därför raderas inga anmälningar och frågor.');
  expect(rows(page, `${own}-kommande`)[1]).toContain('Väntar på gallringsbeslut (annars 24 maj 2023)');
  expect(page.text).toContain('En förening behöver ingen för att radera.');
  expect(page.headings).toContain('Exempelföreningen');
});
