import request from 'supertest';
import { expect, test } from 'vitest';
import { deskPath } from '../../src/desk-paths.ts';
import { importText } from '../../src/import/import-text.ts';
import { openDesk, type SignedInBrowser } from '../support/desk.ts';
import { readPage } from '../support/page.ts';
import type { Site } from '../support/site.ts';
import { column, docx, paragraph, pdf } from './made-files.ts';

const paste = deskPath('pasteInvitation');

/** Sends the form with a file, as the browser does by "Läs in filen". */
function send(
  { url }: Site,
  { cookie }: SignedInBrowser,
  file: Buffer | null,
  name = 'inbjudan.docx',
  text = '',
) {
  const sent = request(url)
    .post(paste)
    .set({ Cookie: cookie, Origin: url, 'Sec-Fetch-Site': 'same-origin' })
    .field('text', text);
  return file ? sent.attach('fil', file, name) : sent.attach('fil', Buffer.alloc(0), '');
}

async function enter() {
  const desk = await openDesk({ now: '2022-10-03T09:00' });
  return { desk, editor: await desk.signIn('editor') };
}

test('Word, pdf and text in the encodings of Windows are read as if they were pasted', async () => {
  const { desk, editor } = await enter();
  const lines = [
    'Exempel på samverkan',
    '',
    'Datum: 24 november 2022',
    'Plats: Exempelhuset, Exempelgatan 1, Exempelstad',
  ];
  const files: [name: string, file: Buffer][] = [
    ['inbjudan.docx', await docx(lines.map((line) => paragraph(line)).join(''))],
    ['inbjudan.pdf', pdf([column(lines)])],
    ['inbjudan.txt', Buffer.from(lines.join('\r\n'), 'latin1')],
    ['åäö utan ändelse', Buffer.from(`\ufeff${lines.join('\n')}`, 'utf16le')],
  ];
  for (const [name, file] of files) {
    const { headers } = await send(desk, editor, file, name).expect(303);
    const page = await editor.read(headers.location ?? '');
    expect(page.heading).toBe('Granska inbjudan');
    expect({
      title: page.$('#titel').attr('value'),
      day: page.$('#datum').attr('value'),
      venue: page.$('#lokal').attr('value'),
    }).toEqual({ title: 'Exempel på samverkan', day: '2022-11-24', venue: 'Exempelhuset' });
  }
});

test('what cannot be read is told at the file, and what was pasted stays', async () => {
  const { desk, editor } = await enter();
  const refused = async (file: Buffer | null) => {
    const page = readPage(
      (await send(desk, editor, file, 'a.docx', 'Det här har jag skrivit.').expect(422)).text,
    );
    expect(page.$('textarea').text().trim()).toBe('Det här har jag skrivit.');
    return page.errors();
  };
  const { fileProblems: problems } = importText;
  expect(await refused(null)).toEqual(['Välj en fil först.']);
  expect(await refused(Buffer.from([0, 1, 2]))).toEqual([problems.kind]);
  expect(await refused(Buffer.alloc(10 * 1024 * 1024 + 1, 65))).toEqual([problems.large]);
  expect(await refused(await docx('', { 'word/embeddings/a.bin': 'x' }))).toEqual([problems.embedded]);
  expect(await refused(Buffer.from('%PDF-1.7'))).toEqual([problems.damaged]);
  expect(await refused(Buffer.from('å'.repeat(200_001)))).toEqual([
    'Texten får ha högst 200\u00a0000 tecken. Nu har den 200\u00a0001.',
  ]);
  expect(await refused(Buffer.from('Rad\n'.repeat(3001)))).toEqual([
    'Texten får ha högst 3\u00a0000 rader med text. Nu har den 3\u00a0001. Klistra in den del som är inbjudan.',
  ]);
  expect(await desk.db.reader.selectFrom('imports').select('id').execute()).toEqual([]);
});

test('fields with brackets in their names are no fields of the form', async () => {
  const { desk, editor } = await enter();
  for (const name of ['text[a]', 'arrangor[__proto__][x]', '__proto__[x]', 'fil[a]'])
    await send(desk, editor, null).field(name, 'x').expect(422);
});

test('who chooses a file and presses the other button is told which one to press', async () => {
  const { editor } = await enter();
  const page = readPage((await editor.post(paste, { text: '', fil: 'inbjudan.docx' }).expect(422)).text);
  expect(page.errors()).toEqual(['Tryck på Läs in filen för att läsa in filen du har valt.']);
});

test('a file is taken only from our own page, by who may make events, and nowhere else', async () => {
  const { desk, editor } = await enter();
  const file = await docx(paragraph('Exempel'));
  const reader = await desk.signIn('reader');
  await send(desk, reader, file).expect(404);
  await send(desk, editor, file).set('Sec-Fetch-Site', 'cross-site').expect(403);
  const out = await send(desk, { ...editor, cookie: '' }, file).expect(303);
  expect(out.headers.location).toMatch(/^\/arrangor\/logga-in/);
  const elsewhere = request(desk.url)
    .post(deskPath('newEvent'))
    .set({ Cookie: editor.cookie, Origin: desk.url });
  await elsewhere.attach('fil', file, 'a.docx').expect(415);
  expect(await desk.db.reader.selectFrom('imports').select('id').execute()).toEqual([]);
});

test('a file sent after the session expired keeps no empty form', async () => {
  const { desk, editor } = await enter();
  desk.clock.pass({ hours: 10 });
  await send(desk, editor, await docx(paragraph('Exempel'))).expect(303);
  expect(await desk.db.reader.selectFrom('deskDrafts').select('id').execute()).toEqual([]);
});
