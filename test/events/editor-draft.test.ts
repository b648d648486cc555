import { expect, test } from 'vitest';
import { openDesk } from '../support/desk.ts';

test('a conference is made from nothing, filled in, published, and found by everybody', async () => {
  const desk = await openDesk({ now: '2022-10-04T09:00' });
  const browser = await desk.signIn('editor');
  const start = await browser.read('/arrangor/evenemang/nytt');
  const made = await browser.post(
    '/arrangor/evenemang/nytt',
    start.form('Skapa utkast').fillIn({ 'Typ av evenemang': ['Konferens'], Titel: 'Exempel: Vägen framåt' }),
  );
  expect(made.status).toBe(303);
  const path = made.headers.location ?? '';
  expect(path).toMatch(/^\/arrangor\/evenemang\/[0-9a-f]{24}\/redigera$/);
  const editor = await browser.read(path);
  expect(editor.heading).toBe('Redigera');
  const saved = await browser.post(path, {
    ...editor.form('Spara utkast').fillIn({
      Ingress: 'En dag om vägen framåt.',
      Dag: '2022-11-24',
      'Start (frivilligt)': '10',
      'Slut (frivilligt)': '16.00',
      Lokal: 'Exempelhuset',
      Adress: 'Exempelgatan 1',
      Ort: 'Exempelstad',
      'Sista anmälningsdag (frivilligt)': '2022-11-18',
    }),
    op: 'spara:tid-och-plats',
  });
  expect(saved.status).toBe(303);
  expect(saved.headers.location).toBe(`${path}?sparat=tid-och-plats#tid-och-plats`);
  const again = await browser.read(saved.headers.location ?? '');
  expect(again.text).toContain('Utkastet är sparat kl.\u00a009.00.');
  const [event] = await desk.db.reader.selectFrom('events').selectAll().execute();
  const publish = await browser.read(again.link('Publicera'));
  expect(publish.heading).toBe('Publicera');
  const done = await browser.post(publish.form('Publicera').action);
  expect(done.status).toBe(303);
  const page = await desk.read(`/evenemang/${event?.slug}`);
  expect(page.heading).toBe('Exempel: Vägen framåt');
});
