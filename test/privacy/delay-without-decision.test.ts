import { expect, test } from 'vitest';
import { openDesk, own } from '../support/desk.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { keepRows } from './kept-rows.ts';

test('the page that puts off erasing does not promise a day while nothing is erased for want of a decision', async () => {
  const desk = await openDesk({ now: '2023-03-10T09:00' });
  const held = await insertEvent(desk.db, conference());
  await keepRows(desk, held);
  const decide = (retentionReference: string | null) =>
    desk.db.writer.updateTable('organisations').set({ retentionReference }).where('id', '=', own).execute();
  const shown = async (admin: { read(path: string): Promise<{ text: string }> }) =>
    (await admin.read(`/arrangor/evenemang/${held.id}/gallring`)).text.replaceAll('\u00a0', ' ');
  await decide(null);
  const admin = await desk.signIn();
  const waits = 'men raderas inte förrän gallringsbeslut eller dokumenthanteringsplan är angivet.';
  expect(await shown(admin)).toContain(`Uppgifterna skulle raderas 24 maj 2023, ${waits}`);
  desk.clock.set('2023-05-10T09:00');
  const later = await desk.again(admin.organiser);
  const late = await shown(later);
  expect(late).toContain(
    `2 anmälningar och 1 fråga till Exempel: En konferens skulle raderas 24 maj 2023, ${waits}`,
  );
  expect(late).not.toContain('konferens raderas');
  await decide('Exempelbeslut 2023:1');
  expect(await shown(later)).toContain('till Exempel: En konferens raderas 24 maj 2023. Du kan');
});
