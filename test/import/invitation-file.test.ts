import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { createDeflate } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { mostFileBytes, textOfFile } from '../../src/import/invitation-file.ts';
import { column, docx, paragraph, pdf, zip } from './made-files.ts';

const refused = (problem: string) => ({ ok: false, problem });

describe('a document of Word', () => {
  test('keeps its lines, tabs, soft breaks and lists, and reads tables row by row', async () => {
    const list = '<w:numPr><w:numId w:val="1"/></w:numPr>';
    const stops = '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>';
    const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => paragraph(text)).join('')}</w:tc>`;
    const box = `<w:txbxContent>${paragraph('En ruta')}</w:txbxContent>`;
    const body = [
      paragraph('Exempel på samverkan & mer', stops),
      paragraph(''),
      paragraph('10.00\tInledning\nmed kaffe'),
      paragraph('Vilka hinder finns?', list),
      paragraph('Vad hjälper?', '<w:pStyle w:val="Punktlista"/>'),
      paragraph('Program', `<w:pStyle w:val="Rubrik1"/>${list}`),
      paragraph('Utan punkt', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      `<w:p><w:moveFrom><w:r><w:t>flyttat</w:t></w:r></w:moveFrom><w:r><w:t>Kvar</w:t></w:r></w:p>`,
      `<w:tbl><w:tr>${cell('11.00')}${cell('Föredrag', 'Exempel Talarsson')}</w:tr><w:tr>${cell('12.00')}${cell('Lunch')}</w:tr></w:tbl>`,
      `<w:p><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r><w:del><w:r><w:delText>struket</w:delText></w:r></w:del><w:r><w:t>Slut</w:t></w:r></w:p>`,
    ];
    expect(await textOfFile(await docx(body.join('')))).toEqual({
      ok: true,
      text: [
        'Exempel på samverkan & mer',
        '',
        '10.00\tInledning',
        'med kaffe',
        '- Vilka hinder finns?',
        '- Vad hjälper?',
        'Program',
        'Utan punkt',
        'Kvar',
        '11.00\tFöredrag',
        'Exempel Talarsson',
        '12.00\tLunch',
        'En ruta',
        'Slut',
      ].join('\n'),
    });
  });

  test('that is a bomb is refused before it is unpacked, whatever it says of its size', async () => {
    const bomb = await docx('', {
      'word/document.xml': `<w:document>${' '.repeat(40 * 1024 * 1024)}</w:document>`,
    });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await textOfFile(bomb)).toEqual(refused('heavy'));
    expect(await textOfFile(saying(bomb, 1000))).toEqual(refused('damaged'));
    const parts = Object.fromEntries(
      Array.from({ length: 1_100 }, (_, index) => [`word/media/${index}`, '']),
    );
    expect(await textOfFile(await docx(paragraph('x'), parts))).toEqual(refused('heavy'));
  });

  test('with entities of its own, from within or without, is refused', async () => {
    const inner = '<!DOCTYPE w:document [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;">]>';
    const outer = '<!DOCTYPE w:document [<!ENTITY a SYSTEM "file:///etc/passwd">]>';
    for (const before of [inner, outer, '<!DOCTYPE w:document SYSTEM "http://example.com/a.dtd">'])
      expect(await textOfFile(await docx('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>', {}, { before }))).toEqual(
        refused('odd'),
      );
    expect(await textOfFile(await docx('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>'))).toEqual(refused('damaged'));
  });

  test('with other files, macros or a password, or cut off, is refused', async () => {
    const body = paragraph('Text');
    expect(await textOfFile(await docx(body, { 'word/embeddings/a.bin': 'x' }))).toEqual(refused('embedded'));
    expect(await textOfFile(await docx(body, { 'word/vbaProject.bin': 'x' }))).toEqual(refused('embedded'));
    expect(await textOfFile(await docx(body, {}, { password: 'hemligt' }))).toEqual(refused('encrypted'));
    const whole = await docx(body);
    for (const part of [0.3, 0.6, 0.9])
      expect(await textOfFile(whole.subarray(0, Math.floor(whole.length * part)))).toEqual(
        refused('damaged'),
      );
    expect(await textOfFile(await docx('<w:p><w:r><w:t>Text'))).toEqual(refused('damaged'));
    expect(await textOfFile(await docx(paragraph(' ')))).toEqual(refused('empty'));
  });

  test('is one by its contents, not by what else a zip may be', async () => {
    expect(await textOfFile(await zip({ 'xl/workbook.xml': '<x/>' }))).toEqual(refused('kind'));
    const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]);
    expect(await textOfFile(old)).toEqual(refused('encrypted'));
    expect(await textOfFile(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]))).toEqual(
      refused('kind'),
    );
    expect(await textOfFile(Buffer.alloc(mostFileBytes + 1, 65))).toEqual(refused('large'));
  });
});

describe('a pdf', () => {
  test('keeps its lines, with an empty one between paragraphs, page after page', async () => {
    const first = column([
      'Exempel på samverkan',
      '',
      'Datum: 24 november 2022',
      'Tid: kl. 10.00–15.00'.replace('–', '-'),
    ]);
    const second = column(['Program', '10.00 Inledning']);
    expect(await textOfFile(pdf([first, second]))).toEqual({
      ok: true,
      text: 'Exempel på samverkan\n\nDatum: 24 november 2022\nTid: kl. 10.00-15.00\n\nProgram\n10.00 Inledning',
    });
  });

  test('in two columns is read column by column, a timetable line by line', async () => {
    const left = [
      'Vi går igenom tre exempel och vad',
      'man kan lära av dem i vardagen när',
      'flera kommuner arbetar tillsammans',
      'med regionen om samma uppgift.',
    ];
    const right = [
      'Program för hela dagen i länet',
      '10.00 Inledning med exempel',
      '12.00 Lunch med samtal om vardagen',
      '15.00 Avslut med tack för i dag.',
    ];
    const heading = column(
      ['Exempel på samverkan i hela länet, en konferens för alla som arbetar med exempel'],
      60,
      810,
    );
    const columns = await textOfFile(pdf([[...heading, ...column(left), ...column(right, 320)]]));
    expect(columns).toEqual({ ok: true, text: [heading[0]?.text, left.join(' '), ...right].join('\n') });
    const times = ['10.00', '11.00', '12.00', '13.00'];
    const timetable = await textOfFile(pdf([[...column(times), ...column(right, 140)]]));
    expect(timetable).toEqual({
      ok: true,
      text: times.map((time, index) => `${time}\t${right[index]}`).join('\n'),
    });
  });

  test('with too many pages is refused', async () => {
    const pages = Array.from({ length: 10_000 }, () => column(['Sida']));
    expect(await textOfFile(pdf(pages))).toEqual(refused('pages'));
    expect(await textOfFile(pdf(pages.slice(0, 100)))).toMatchObject({ ok: true });
  }, 30_000);

  test('with other files in it is refused', async () => {
    const objects = [
      '<< /Type /Filespec /F (a.exe) /EF << /F 5 0 R >> >>',
      '<< /Type /EmbeddedFile /Length 1 >>\nstream\nx\nendstream',
    ];
    const catalogue = '/Names << /EmbeddedFiles << /Names [(a.exe) 4 0 R] >> >>';
    expect(await textOfFile(pdf([column(['Text'])], { objects, catalogue }))).toEqual(refused('embedded'));
  });

  test('that is locked, cut off, empty or none is refused', async () => {
    const key = '0'.repeat(64);
    const objects = [`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >>`];
    const trailer = '/Encrypt 4 0 R /ID [<00><00>]';
    expect(await textOfFile(pdf([column(['Text'])], { objects, trailer }))).toEqual(refused('encrypted'));
    const whole = pdf([column(['Text'])]);
    expect(await textOfFile(whole.subarray(0, 60))).toEqual(refused('damaged'));
    expect(await textOfFile(Buffer.from('%PDF-1.7\nxyzzy'))).toEqual(refused('damaged'));
    expect(await textOfFile(pdf([[]]))).toEqual(refused('empty'));
  });

  test('that grows beyond measure when it is unpacked is stopped, and the next file is read', async () => {
    const packed = (await buffer(Readable.from(megabytes(700)).pipe(createDeflate()))).toString('latin1');
    const stream = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`;
    const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>';
    const bomb = pdf([column(['x'])], { objects: [stream, page], catalogue: '' });
    const text = bomb.toString('latin1').replace('/Kids [6 0 R]', '/Kids [5 0 R]');
    const [first, second] = await Promise.all([
      textOfFile(Buffer.from(text, 'latin1')),
      textOfFile(pdf([column(['Nästa'])])),
    ]);
    expect(first).toEqual(refused('heavy'));
    expect(second).toEqual({ ok: true, text: 'Nästa' });
  }, 60_000);
});

function* megabytes(count: number) {
  const spaces = Buffer.alloc(1024 * 1024, 32);
  for (let number = 0; number < count; number++) yield spaces;
}

/** The same zip with another uncompressed size of its parts, in both places where that stands. */
function saying(zip: Buffer, size: number): Buffer {
  const changed = Buffer.from(zip);
  for (let at = 0; at < changed.length - 46; at++) {
    if (changed.readUInt32LE(at) === 0x04034b50) changed.writeUInt32LE(size, at + 22);
    if (changed.readUInt32LE(at) === 0x02014b50) changed.writeUInt32LE(size, at + 24);
  }
  return changed;
}
