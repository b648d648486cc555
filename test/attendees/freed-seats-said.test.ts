import { describe, expect, test } from 'vitest';
import { readPage } from '../support/page.ts';
import { atQueue } from './attendee-desk.ts';

const shapes = [
  ['given at once', {}, '2022-11-10T09:00'],
  ['offered with a time to answer', { offers: 1 }, '2022-11-10T09:00'],
  ['for the first to answer', { offers: 1 }, '2022-11-23T18:00'],
] as const;

/** What the desk's pages say of a seat that comes free: the queue, more seats, one person, several. */
const says = {
  'given at once': [
    'En plats som blir ledig går direkt till den som står först i kön.',
    'De nya platserna går till dem som har väntat längst, och de får ett mejl.',
    'Finns det en kö går platsen direkt till den som står först.',
    'Platser som blir lediga går till dem som står först i kön, och de får också ett mejl.',
    'Platserna går till dem som har väntat längst, och de får också ett mejl.',
  ],
  'offered with a time to answer': [
    'En plats som blir ledig erbjuds den som står först i kön. Hen får tid att svara.',
    'De nya platserna erbjuds dem som har väntat längst, och de får ett mejl.',
    'Finns det en kö erbjuds platsen den som står först.',
    'Platser som blir lediga erbjuds dem som står först i kön, och de får också ett mejl.',
    'Platserna erbjuds dem som har väntat längst, och de får också ett mejl.',
  ],
  'for the first to answer': [
    'Så nära evenemanget får alla i kön veta när en plats blir ledig, och den som svarar först får den.',
    'Den i kön som svarar först får en ny plats. Alla som inte redan vet att en plats är ledig får ett mejl.',
    'Finns det en kö får alla i den veta att platsen är ledig, och den som svarar först får den.',
    'Så nära evenemanget får alla i kön veta att platser är lediga, och den som svarar först får en.',
    'Så nära evenemanget går en ledig plats till den som svarar först:',
  ],
};

describe('where a seat that comes free is', () => {
  test.each(shapes)('%s, every page of the desk says so and nothing else', async (name, fields, now) => {
    const { desk, editor: early, path, list, card, seated } = await atQueue(fields);
    desk.clock.set(now);
    const editor = await desk.again(early.organiser);
    const wish = async (gor: string) =>
      readPage((await editor.post(`${list}/markerade`, { 'valda[]': [seated.id], gor }).expect(200)).text);
    const queue = await editor.read(path);
    const pages = [
      queue,
      queue,
      await editor.read(`${card(seated)}/avanmal`),
      await wish('avanmal'),
      await wish('ko'),
    ];
    pages.forEach((page, index) => {
      for (const [other, sentences] of Object.entries(says))
        expect(page.text.includes(sentences[index] ?? ''), `${other} ${index}`).toBe(other === name);
    });
  });

  test('the letters are those that the page of more seats tells of', async () => {
    const { desk, editor: early, path } = await atQueue({ offers: 1 });
    desk.clock.set('2022-11-23T18:00');
    const editor = await desk.again(early.organiser);
    for (const seats of ['2', '3']) {
      const form = (await editor.read(path)).form('Höj antalet platser');
      await editor.post(form.action, form.fillIn({ 'Antal platser': seats })).expect(303);
      // Whoever knows of a free seat is not told again.
      expect((await desk.letters()).map(({ kind }) => kind)).toEqual(['first-come', 'first-come']);
    }
  });
});
