import { describe, expect, it, test } from 'vitest';
import { readPage } from '../support/page.ts';
import { groupSite, guests, press, pressAndRead, registrar, rows } from './group-site.ts';

const long = (length: number) => 'a'.repeat(length);
const of = (label: string, number = 2) => `${label} för person ${number}`;

/** What is wrong on a form that else is right, and the message with its field. */
const faults: [name: string, answers: Record<string, string>, field: string, message: string][] = [
  ['no name of the sender', { Förnamn: '' }, 'fornamn', 'Fyll i ditt förnamn.'],
  ['no organisation', { Organisation: '' }, 'organisation', 'Fyll i vilken organisation du företräder.'],
  ['no first name', { [of('Förnamn')]: ' ' }, 'fornamn-2', 'Fyll i förnamnet för person 2.'],
  ['no last name', { [of('Efternamn')]: '' }, 'efternamn-2', 'Fyll i efternamnet för person 2.'],
  ['no address', { [of('E-postadress')]: '' }, 'epost-2', 'Fyll i e-postadressen för person 2.'],
  [
    'half an address',
    { [of('E-postadress')]: 'gast@exempel' },
    'epost-2',
    'Person 2: Fyll i en fullständig e-postadress, till exempel namn@example.com.',
  ],
  [
    'odd characters',
    { [of('E-postadress')]: 'gäst@example.com' },
    'epost-2',
    'Person 2: E-postadressen innehåller tecken som inte fungerar: ä. Kontrollera stavningen.',
  ],
  [
    'a long address',
    { [of('E-postadress')]: `${long(65)}@example.com` },
    'epost-2',
    'Person 2: E-postadressen är för lång. Kontrollera att den är rätt.',
  ],
  [
    'a long first name',
    { [of('Förnamn')]: long(81) },
    'fornamn-2',
    'Person 2: Förnamnet är för långt. Korta det till högst 80 tecken.',
  ],
  [
    'a long title',
    { [of('Titel eller uppdrag (frivilligt)')]: long(81) },
    'titel-2',
    'Person 2: Titeln är för lång. Korta den till högst 80 tecken så att den får plats på namnskylten.',
  ],
  [
    'a long text about food',
    { [of('Specialkost (frivilligt)')]: long(201) },
    'kost-2',
    'Person 2: Beskrivningen är för lång. Korta den till högst 200 tecken.',
  ],
  [
    'one person twice',
    { [of('Förnamn')]: 'GÄST1', [of('E-postadress')]: 'Gast1@example.com' },
    'fornamn-2',
    'Person 1 och person 2 har samma namn och e-postadress. Ta bort en av dem.',
  ],
];

describe('Every message', () => {
  test.each(faults)('%s', async (_, answers, field, message) => {
    const { site, form } = await groupSite({ servesFood: 1 });
    const filled = { ...registrar, ...guests(2), ...answers };
    const page = await pressAndRead(site, await site.read(form), 'Fortsätt', filled, 422);
    expect(page.title).toMatch(/^Fel: /);
    expect(page.errors()).toEqual([message]);
    expect(page.link(message)).toBe(`#${field}`);
    expect(page.$(`#${field}`).attr('aria-invalid')).toBe('true');
    expect(page.$('[aria-invalid]').length).toBe(1);
    expect(page.$(`#${field}-fel`).text()).toContain(message);
    const kept = page.form('Fortsätt').fields;
    for (const [name, values] of Object.entries((await site.read(form)).form('Fortsätt').fillIn(filled)))
      if (name !== 'nyckel') expect({ [name]: kept[name] }).toEqual({ [name]: values });
    expect(await rows(site)).toEqual([]);
  });

  it('stands in the order of the form', async () => {
    const { site, form } = await groupSite();
    const answers = { ...guests(2), [of('Efternamn', 1)]: '', [of('E-postadress')]: '' };
    const page = await pressAndRead(
      site,
      await site.read(form),
      'Fortsätt',
      { ...answers, ...registrar, Förnamn: '' },
      422,
    );
    expect(
      page
        .$('main [role="alert"] a')
        .map((__, link) => page.$(link).attr('href'))
        .get(),
    ).toEqual(['#fornamn', '#efternamn-1', '#epost-2']);
  });

  it('is said in English too', async () => {
    const { site, event } = await groupSite();
    const page = await site.read(`/en/events/${event.slug}/register/group`);
    const next = await pressAndRead(site, page, 'Continue', { 'First name for person 1': 'Exempel' }, 422);
    expect(next.errors()).toContain('Enter the email address for person 1.');
    expect(next.errors()).toContain('Enter your first name.');
  });

  it('asks for at least one person, and leaves empty blocks out without a word', async () => {
    const { site, form } = await groupSite();
    const none = await pressAndRead(site, await site.read(form), 'Fortsätt', registrar, 422);
    expect(none.errors()).toEqual(['Lägg till minst en person.']);
    const { fields } = none.form('Fortsätt');
    const filled = {
      ...fields,
      'fornamn-2': 'Exempla',
      'efternamn-2': 'Ensam',
      'epost-2': 'ensam@example.com',
    };
    const check = readPage((await site.post(form, filled)).text);
    expect(check.headings).toEqual(['Kontrollera anmälan', 'Du som anmäler', '1 person']);
    expect(check.facts()['Person 2']).toBe('Exempla Ensam, ensam@example.com');
  });
});

describe('At most twenty', () => {
  it('people go into one form, the sender among them', async () => {
    const { site, form } = await groupSite();
    let page = await site.read(form);
    for (let room = 2; room < 20; room++) page = await pressAndRead(site, page, 'Lägg till en person');
    expect(page.texts('main form button')).not.toContain('Lägg till en person');
    const { fields } = page.form('Fortsätt');
    expect(
      readPage((await site.post(form, { ...fields, op: 'lagg-till' }).expect(422)).text).errors(),
    ).toEqual(['Du kan anmäla högst 20 personer åt gången. Ta bort 1 eller gör en anmälan till.']);
    const self = { ...registrar, ...guests(20), 'Ska du delta?': ['Jag ska själv delta'] };
    const full = await pressAndRead(site, page, 'Fortsätt', self, 422);
    expect(full.errors()).toEqual([
      'Du kan anmäla högst 20 personer åt gången. Ta bort 1 eller gör en anmälan till.',
    ]);
    const { 'Ska du delta?': _, ...others } = self;
    expect((await press(site, page, 'Fortsätt', others)).status).toBe(200);
  });

  it('share no address more than ten times, as the site would not take an eleventh', async () => {
    const { site, form } = await groupSite();
    let page = await site.read(form);
    for (let room = 2; room < 11; room++) page = await pressAndRead(site, page, 'Lägg till en person');
    const shared = Object.fromEntries(
      Object.entries(guests(11)).map(([label, value]) => [
        label,
        value.includes('@') ? 'alla@example.com' : value,
      ]),
    );
    const answer = await pressAndRead(site, page, 'Fortsätt', { ...registrar, ...shared }, 422);
    expect(answer.errors()).toEqual([
      'Person 11: Högst 10 personer kan anmälas med samma e-postadress. Fyll i en annan adress.',
    ]);
  });
});
