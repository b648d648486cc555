import { describe, expect, test } from 'vitest';
import { changeEvent } from '../../src/events/change-event.ts';
import { cancelRegistration } from '../../src/registrations/cancel-registration.ts';
import { undoCancel } from '../../src/registrations/undo-cancel.ts';
import { local } from '../../src/time.ts';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { readPage } from '../support/page.ts';
import { atQueue, deskWithQueue, standing } from './attendee-desk.ts';

const postponed = { postponedAt: local('2022-11-09T12:00') };
const stays = 'förblir ledig tills ett nytt datum är satt';

describe('while an event is postponed', () => {
  test('nobody is moved to the queue: the seat would be nobody’s', async () => {
    const { desk, editor, seated, list, card } = await deskWithQueue(postponed);
    const before = await hashOfAllRows(desk.db);
    for (const method of ['get', 'post'] as const) {
      const answer = await editor[method](`${card(seated)}/till-ko`).expect(303);
      expect((await editor.read(answer.headers.location ?? '')).text).toContain(
        'Evenemanget är uppskjutet. Ingen kan få platsen innan ett nytt datum är satt. Ingenting är ändrat.',
      );
    }
    const wish = { 'valda[]': [seated.id], gor: 'ko' };
    const page = readPage((await editor.post(`${list}/markerade`, wish).expect(200)).text);
    expect(page.heading).toBe('Ingen av de markerade kan flyttas till kön');
    expect(page.texts('main ul:last-of-type li')).toEqual([
      `Evenemanget är uppskjutet, och ingen kan få platsen innan ett nytt datum är satt: ${seated.lastName}, Exempel`,
    ]);
    await editor.post(`${list}/markerade`, { ...wish, steg: 'utfor' }).expect(303);
    expect(await hashOfAllRows(desk.db)).toBe(before);
  });

  test('a seat that comes free stays free, as the pages say, and is the first one’s when a date is set', async () => {
    const { desk, event, editor, seated, first, list, card } = await deskWithQueue(postponed);
    expect((await editor.read(`${card(seated)}/avanmal`)).text).toContain(stays);
    const wish = { 'valda[]': [seated.id], gor: 'avanmal' };
    const several = readPage((await editor.post(`${list}/markerade`, wish).expect(200)).text);
    expect(several.text).toContain('platser som blir lediga förblir det tills ett nytt datum är satt');
    expect(several.text).not.toContain('går till dem');
    await editor.post(`${card(seated)}/avanmal`).expect(303);
    expect(await standing(desk, event.id)).toMatchObject({ stored: { confirmed: 0, queued: 2 } });
    await changeEvent(
      desk.services,
      event.id,
      { startsAt: local('2023-02-02T10:00'), endsAt: local('2023-02-02T16:00') },
      { expectedVersion: null, by: null, notify: null },
    );
    expect(await standing(desk, event.id)).toMatchObject({ stored: { confirmed: 1, queued: 1 } });
    expect((await editor.read(card(first))).facts().Status).toBe('Anmäld');
  });

  test('more seats stay free, too, and the queue’s page says so', async () => {
    const { desk, event, editor, path } = await atQueue(postponed);
    const page = await editor.read(path);
    expect(page.text).toContain(`En plats som blir ledig ${stays}`);
    expect(page.text).toContain('De nya platserna förblir lediga tills ett nytt datum är satt.');
    expect(page.text).not.toMatch(/går direkt|går till dem/);
    const form = page.form('Höj antalet platser');
    await editor.post(form.action, form.fillIn({ 'Antal platser': '2' })).expect(303);
    expect(await standing(desk, event.id)).toMatchObject({
      capacity: 2,
      stored: { confirmed: 1, queued: 2 },
    });
  });

  test('who takes a cancellation back has the seat again, which nobody else could get', async () => {
    const { desk, event, editor, seated, card } = await deskWithQueue(postponed);
    await cancelRegistration(desk.services, seated);
    expect(await standing(desk, event.id)).toMatchObject({ stored: { confirmed: 0, queued: 2 } });
    expect(await undoCancel(desk.services, seated)).toEqual({ kind: 'restored', seat: 'confirmed' });
    expect(await standing(desk, event.id)).toMatchObject({ stored: { confirmed: 1, queued: 2 } });
    expect((await editor.read(card(seated))).facts().Status).toBe('Anmäld');
  });

  test('no seat is offered, and one that was offered rests at the desk too', async () => {
    const { desk, editor, path, card, first, second } = await atQueue({ offers: 1, ...postponed });
    await desk.db.writer
      .updateTable('registrations')
      .set({ offeredAt: local('2022-11-08T09:00'), offerEndsAt: local('2022-11-09T16:00') })
      .where('id', '=', first.id)
      .execute();
    const page = await editor.read(path);
    expect(page.texts('main tbody tr')[0]).toContain('Vilar tills ett nytt datum är satt');
    expect(page.text).not.toMatch(/Erbjud |Svara senast|Svarade inte/);
    const held = await editor.read(card(first));
    expect(held.facts()['Svarar senast']).toBe('Efter att ett nytt datum är satt');
    expect(held.text).not.toContain('Skicka erbjudandet igen');
    const before = await hashOfAllRows(desk.db);
    await editor.post(`${card(first)}/skicka-igen`).expect(303);
    for (const till of ['ko', '']) {
      const answer = await editor.post(`${card(second)}/erbjud`, { over: 'ja', till }).expect(303);
      expect((await editor.read(answer.headers.location ?? '')).text).toContain(
        'Evenemanget är uppskjutet. En plats kan erbjudas först när ett nytt datum är satt.',
      );
    }
    expect(await hashOfAllRows(desk.db)).toBe(before);
  });
});
