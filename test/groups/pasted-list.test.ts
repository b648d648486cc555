import { describe, expect, it, test } from 'vitest';
import { readPastedList } from '../../src/groups/pasted-list.ts';
import { groupSite, guests, press, pressAndRead, registrar, rows } from './group-site.ts';

const two = [
  { firstName: 'Åsa', lastName: 'Exempelsson', email: 'asa@example.com' },
  { firstName: 'Li', lastName: '-', email: 'li@example.com' },
];

describe('A pasted list', () => {
  test.each([
    ['from Excel, with tabs', 'Åsa\tExempelsson\tasa@example.com\nLi\t-\tli@example.com'],
    ['with semicolons', 'Åsa;Exempelsson;asa@example.com\r\nLi;-;li@example.com\r\n'],
    ['with commas', 'Åsa, Exempelsson, asa@example.com\nLi, -, li@example.com'],
    ['with headings', 'Förnamn\tEfternamn\tE-post\nÅsa\tExempelsson\tasa@example.com\nLi\t-\tli@example.com'],
    [
      'with English headings',
      'First name;Last name;Email\nÅsa;Exempelsson;asa@example.com\nLi;-;li@example.com',
    ],
    [
      'with quotes and a mark of byte order',
      '\uFEFF"Åsa";"Exempelsson";"asa@example.com"\n"Li";"-";"li@example.com"',
    ],
    [
      'with empty lines and more columns',
      '\nÅsa\tExempelsson\tasa@example.com\t0701\n\t\t\n \nLi\t-\tli@example.com\t',
    ],
  ])('is read %s', (_, text) => {
    expect(readPastedList(text)).toEqual({ people: two, unread: [] });
  });

  it('says which lines cannot be read, by their number in what was pasted', () => {
    const text = `Åsa\tExempelsson\tasa@example.com\n\nbara ett namn\nLi\t-\nx\t\ty@example.com\n${'ö'.repeat(100)}`;
    expect(readPastedList(text).unread).toEqual([
      { line: 3, text: 'bara ett namn' },
      { line: 4, text: 'Li -' },
      { line: 5, text: 'x y@example.com' },
      { line: 6, text: `${'ö'.repeat(60)}…` },
    ]);
  });
});

describe('Pasting into the form', () => {
  const list = 'Personer från Excel';
  const text = 'Åsa\tExempelsson\tasa@example.com\nLi\t-\tli@example.com';

  it('fills empty blocks first, then new ones, and keeps those that are written', async () => {
    const { site, form } = await groupSite();
    const answers = { ...registrar, 'Förnamn för person 2': 'Exempla', [list]: text };
    const page = await pressAndRead(site, await site.read(form), 'Läs in listan', answers);
    expect(page.text).toContain('2 personer är inlästa från listan.');
    expect(page.form('Fortsätt').fields).toMatchObject({
      antal: ['3'],
      'fornamn-1': ['Exempla'],
      'fornamn-2': ['Åsa'],
      'epost-3': ['li@example.com'],
      lista: [''],
      organisation: ['Exempelkommunen'],
    });
  });

  it('tells of every line that cannot be read, reads none, and keeps the text', async () => {
    const { site, form } = await groupSite();
    const pasted = `${text}\nfel <b>rad</b>\n\nännu en`;
    const page = await pressAndRead(
      site,
      await site.read(form),
      'Läs in listan',
      { ...registrar, [list]: pasted },
      422,
    );
    expect(page.errors()).toEqual([
      'Rad 3 kunde inte läsas: ”fel <b>rad</b>”. Skriv förnamn, efternamn och e-postadress.',
      'Rad 5 kunde inte läsas: ”ännu en”. Skriv förnamn, efternamn och e-postadress.',
    ]);
    expect(page.$('details').attr('open')).toBeDefined();
    expect(page.form('Fortsätt').fields.lista).toEqual([pasted]);
    expect(page.form('Fortsätt').fields['fornamn-1']).toEqual(['']);
  });

  it('reads no more than there is room for', async () => {
    const { site, form } = await groupSite();
    const lines = Array.from(
      { length: 20 },
      (_, index) => `Gäst${index}\tExempelsson\tgast${index}@example.com`,
    );
    const answers = { ...registrar, 'Förnamn för person 1': 'Exempla', [list]: lines.join('\n') };
    const page = await pressAndRead(site, await site.read(form), 'Läs in listan', answers, 422);
    expect(page.errors()).toEqual([
      'Du kan anmäla högst 20 personer åt gången. Ta bort 1 eller gör en anmälan till.',
    ]);
    expect(page.form('Fortsätt').fields.lista?.[0]).toContain('Gäst19');
  });

  it('asks for a list where there is none', async () => {
    const { site, form } = await groupSite();
    const page = await pressAndRead(site, await site.read(form), 'Läs in listan', registrar, 422);
    expect(page.errors()).toEqual(['Klistra in minst en rad med förnamn, efternamn och e-postadress.']);
  });

  it('forgets no list that was pasted but not read in', async () => {
    const { site, form } = await groupSite();
    const answers = { ...registrar, ...guests(2), [list]: text };
    const page = await pressAndRead(site, await site.read(form), 'Fortsätt', answers);
    expect(page.heading).toBe('Anmäl flera personer');
    expect(page.form('Fortsätt').fields).toMatchObject({ antal: ['4'], 'epost-3': ['asa@example.com'] });
    expect((await press(site, page, 'Fortsätt')).text).toContain('Kontrollera anmälan');
    expect(await rows(site)).toEqual([]);
  });
});
