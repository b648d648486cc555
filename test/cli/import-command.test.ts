import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { column, docx, paragraph, pdf } from '../import/made-files.ts';
import { wholeInvitation } from '../import/whole-invitation.ts';
import { onEveryRacingEngine } from '../support/engines.ts';
import { organisation } from '../support/factories.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { newDataDir, run } from './terminal.ts';

function file(contents: string | Uint8Array, name = 'inbjudan.txt'): string {
  const path = join(tempFolder(), name);
  writeFileSync(path, contents);
  return path;
}

test('what was found is told in Swedish with its lines, and nothing else is needed for that', async () => {
  const { code, said, complained } = await run(['import', file(wholeInvitation), '--dry-run'], newDataDir());
  expect({ code, complained }).toEqual({ code: 0, complained: [] });
  expect(said).toContain('Dag: torsdag\u00a024\u00a0november\u00a02022 (rad 7, säker)');
  expect(said).toContain('Lokal: Exempelhuset (rad 9, säker)');
  expect(said).toContain(
    'Sista anmälningsdag: fredag\u00a018\u00a0november\u00a02022 (rad 10, säker) Året är evenemangets.',
  );
  expect(
    said.filter((line) => /^ {2}\d\d\.\d\d /.test(line)).map((line) => line.trim().slice(0, 15)),
  ).toEqual(['10.00 Inledning', '10.15 Att arbet', '12.00 Lunch (ra', '13.00 Samtal i ', '15.00 Avslut (r']);
  expect(said.slice(said.indexOf('Språkförslag'))).toContain('  rad 22: ”exempel - och” → ”exempel – och”');
});

test('a program gets JSON, with null for what the text does not say', async () => {
  const { code, said } = await run(['import', file(wholeInvitation), '--dry-run', '--json'], newDataDir());
  expect(code).toBe(0);
  expect(JSON.parse(said.join('\n'))).toMatchObject({
    kind: 'conference',
    date: '2022-11-24',
    endDate: null,
    start: '10:00',
    end: '15:00',
    gathering: '09:30',
    deadline: '2022-11-18',
    venue: 'Exempelhuset',
    town: 'Exempelstad',
    free: true,
    price: null,
    series: null,
    siblings: [],
  });
});

onEveryRacingEngine('an invitation for an organisation', (engine) => {
  test('becomes a draft, which the log tells of', async () => {
    const db = await openTestDatabase(engine);
    await db.writer
      .insertInto('organisations')
      .values(organisation({ id: 'exempelmyndigheten' }))
      .execute();
    const path = file(wholeInvitation);
    expect(
      (await run(['import', path, '--dry-run', '--organisation', 'exempelmyndigheten'], db.settings)).code,
    ).toBe(0);
    expect(await db.reader.selectFrom('events').select('id').execute()).toEqual([]);
    const made = await run(['import', path, '--organisation', 'exempelmyndigheten'], db.settings);
    const [event, second] = await db.reader.selectFrom('events').selectAll().execute();
    expect(second).toBeUndefined();
    expect(made).toMatchObject({
      code: 0,
      complained: [`A draft was made: /arrangor/evenemang/${event?.id}`],
    });
    expect(event).toMatchObject({
      controllerId: 'exempelmyndigheten',
      venue: 'Exempelhuset',
      publishedAt: null,
    });
    expect(await db.reader.selectFrom('sessions').select('id').execute()).toHaveLength(5);
    const log = await db.reader.selectFrom('logEntries').select(['action', 'who', 'eventId']).execute();
    expect(log).toEqual([{ action: 'event-imported', who: '', eventId: event?.id }]);
  });
});

test('what keeps a draft from being made is said', async () => {
  const db = await openTestDatabase();
  await db.writer
    .insertInto('organisations')
    .values(organisation({ id: 'exempelmyndigheten' }))
    .execute();
  const nobody = await run(['import', file(wholeInvitation), '--organisation', 'ingen'], db.settings);
  expect(nobody).toMatchObject({
    code: 2,
    complained: [
      'There is no organisation "ingen" that can be responsible for an event; there are:',
      '  exempelmyndigheten (Exempelmyndigheten)',
    ],
  });
  const nothing = await run(['import', file('Xyzzy'), '--organisation', 'exempelmyndigheten'], db.settings);
  expect(nothing.code).toBe(1);
  expect(nothing.complained).toContain('  typ: Välj typ av evenemang.');
  expect(await db.reader.selectFrom('events').select('id').execute()).toEqual([]);
});

test('a file that cannot be read is named, with why', async () => {
  const settings = newDataDir();
  const outcome = async (path: string) => {
    const { code, said, complained } = await run(['import', path, '--dry-run'], settings);
    return { code, said, complained: complained.map((line) => line.replace(path, 'F')) };
  };
  const refused = (line: string) => ({ code: 1, said: [], complained: [line] });
  expect(await outcome(join(tempFolder(), 'ingen.txt'))).toEqual(refused('There is no file F.'));
  expect(await outcome(tempFolder())).toEqual(refused('F is no file.'));
  expect(await outcome(file(' \n'))).toEqual(refused('F has no text in it.'));
  expect(await outcome(file(Buffer.from([1, 2, 0, 3])))).toEqual(refused('F is no text, .docx or .pdf.'));
  expect(await outcome(file(Buffer.alloc(10 * 1024 * 1024 + 1, 65)))).toEqual(
    refused('F is larger than 10 MB.'),
  );
  expect(await outcome(file('å'.repeat(200_001)))).toEqual(
    refused('The text has 200001 characters; 200000 can be read.'),
  );
});

test('a document of Word and a pdf are read too', async () => {
  const lines = ['Konferens', '', 'Plats: Exempelhuset, Exempelgatan 1, Åmål'];
  const word = file(await docx(lines.map((line) => paragraph(line)).join('')), 'inbjudan.docx');
  for (const path of [word, file(pdf([column(lines)]), 'inbjudan.pdf')]) {
    const { said } = await run(['import', path, '--dry-run', '--json'], newDataDir());
    expect(JSON.parse(said.join('\n'))).toMatchObject({
      kind: 'conference',
      venue: 'Exempelhuset',
      town: 'Åmål',
    });
  }
  const locked = file(await docx('', { 'word/vbaProject.bin': 'x' }), 'makro.docx');
  expect(await run(['import', locked, '--dry-run'], newDataDir())).toMatchObject({
    code: 1,
    complained: [`${locked} has other files or macros in it.`],
  });
});

test('a text is read in the encodings that Windows writes', async () => {
  const text = 'Konferens\r\n\r\nPlats: Exempelhuset, Åmål\r\n';
  const latin = Buffer.from(text, 'latin1');
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
  const marked = Buffer.from(`\ufeff${text}`);
  for (const bytes of [latin, wide, Buffer.from(wide).subarray(2).swap16(), marked]) {
    const big = bytes[0] === 0 ? Buffer.concat([Buffer.from([0xfe, 0xff]), bytes]) : bytes;
    const { said } = await run(['import', file(big), '--dry-run', '--json'], newDataDir());
    expect(JSON.parse(said.join('\n'))).toMatchObject({ town: 'Åmål', venue: 'Exempelhuset' });
  }
});
