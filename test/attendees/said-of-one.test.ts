import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { replaceSensitiveAnswers } from '../../src/registrations/sensitive-store.ts';
import { readPage } from '../support/page.ts';
import { deskWithQueue, logOf } from './attendee-desk.ts';

test('what one person has said of food and needs is shown when asked for, and is in the log each time', async () => {
  const { desk, event, editor, seated, card } = await deskWithQueue();
  const said = { diets: ['vegan'], otherDiet: '', needs: 'Hörslinga' };
  const mail = { ...desk.services.mail, now: desk.services.clock.now() };
  await transact(desk.db, (trx) => replaceSensitiveAnswers(trx, seated, said, mail));
  const page = await editor.read(card(seated));
  expect(page.text).not.toMatch(/Hörslinga|Vegansk/);
  const { action } = page.form('Visa kost och behov');
  for (const _ of [1, 2]) {
    const shown = await editor.post(action).expect(200);
    expect(shown.headers['cache-control']).toBe('no-store');
    expect(readPage(shown.text).facts()).toMatchObject({ Kost: 'Vegansk', 'Behov av stöd': 'Hörslinga' });
  }
  expect(await logOf(desk, event.id)).toEqual([
    ['needs-shown', { code: seated.code }],
    ['needs-shown', { code: seated.code }],
  ]);
  const reader = await desk.signIn('reader');
  expect((await reader.read(card(seated))).texts('main button')).toEqual([]);
  expect((await reader.post(action).expect(404)).text).not.toContain('Hörslinga');
});
