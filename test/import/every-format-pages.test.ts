import { beforeAll, expect, test } from 'vitest';
import { deskPath } from '../../src/desk-paths.ts';
import { type Desk, openDesk, type SignedInBrowser } from '../support/desk.ts';
import { type Page, readPage } from '../support/page.ts';
import { fixtures, fixtureText, seedNames, seedText } from './read-fixture.ts';

const texts = [...fixtures.map(fixtureText), ...seedNames.map(seedText)];
const names = [...fixtures, ...seedNames];

let desk: Desk;
let editor: SignedInBrowser;
beforeAll(async () => {
  desk = await openDesk({ now: '2022-10-03T09:00' });
  editor = await desk.signIn('editor');
});

/** All that a page shows, in its fields too, without spaces and signs. */
function shownOn({ $ }: Page): string {
  const fields = [...$('input, textarea')].map((field) => [$(field).val() ?? ''].flat().join(' '));
  return plain([$('main').text(), ...fields].join(' '));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]+/gu, '');
}

test.each(names.map((name, index) => [name, texts[index] ?? '']))(
  '%s is shown whole, and becomes a draft unless it must be said what it is',
  async (_, text) => {
    const { headers } = await editor.post(deskPath('pasteInvitation'), { text }).expect(303);
    const path = headers.location ?? '';
    const page = await editor.read(path);
    const shown = shownOn(page);
    // A heading is not repeated where it has told what stands under it.
    const sentences = text.split(/\r\n|\r|\n/).filter((line) => line.trim().length > 40);
    const words = sentences.flatMap((line) => line.split(/\s+/)).filter((word) => /^\p{L}{8,}$/u.test(word));
    expect(words.filter((word) => !shown.includes(plain(word)))).toEqual([]);
    const response = await editor.post(path, page.form('Spara utkast').fields);
    if (response.status === 303) return;
    const askable = ['Välj typ av evenemang.', 'Välj om evenemanget är på plats, online eller både och.'];
    expect(
      readPage(response.text)
        .errors()
        .filter((error) => !askable.includes(error)),
    ).toEqual([]);
  },
);
