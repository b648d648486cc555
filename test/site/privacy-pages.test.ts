import { expect, test } from 'vitest';
import type { Database } from '../../src/database/database.ts';
import { transact } from '../../src/database/transact.ts';
import type { Organisation } from '../../src/organisations/organisation.ts';
import { conference, event, insertEvent, organisation } from '../support/factories.ts';
import { openSite } from '../support/site.ts';

const board = organisation({
  id: 'lansstyrelsen',
  name: 'Länsstyrelsen i Exempellän',
  shortName: 'Länsstyrelsen i Exempellän',
  nameEn: 'County Board of Example',
});
const association = organisation({
  id: 'forbundet',
  name: 'Exempelförbundet för kommuner',
  shortName: 'EFK',
  nameEn: null,
  legalForm: 'association',
  retentionMonths: 1,
  dataProtectionEmail: null,
});
const collective = organisation({
  id: 'lansstyrelserna',
  name: 'Länsstyrelserna',
  shortName: 'länsstyrelserna',
  nameEn: 'The county boards',
  legalForm: 'collective',
});

/** The association and the collective help to arrange the board's conference; the association has a webinar of its own. */
async function content(db: Database): Promise<void> {
  await insertOrganisations(db, [board, association, collective]);
  await insertEvent(db, conference({ id: 'konferensen', controllerId: board.id }));
  await insertEvent(db, event({ controllerId: association.id }));
  await transact(db, async (trx) => {
    const also = [association, collective].map(({ id }, index) => ({
      eventId: 'konferensen',
      organisationId: id,
      position: index + 2,
    }));
    await trx.insertInto('eventOrganisers').values(also).execute();
  });
}

function insertOrganisations(db: Database, organisations: Organisation[]) {
  return transact(db, (trx) => trx.insertInto('organisations').values(organisations).execute());
}

const swedishSections = [
  'Vem är ansvarig',
  'Vilka uppgifter vi samlar in',
  'Varför och med vilken rättslig grund',
  'Vem som får se dem',
  'Hur länge vi sparar dem',
  'Dina rättigheter',
  'Kontakta dataskyddsombudet',
  'Klaga hos IMY',
];

test('an authority says that its registrations are public documents, and who else organises', async () => {
  const site = await openSite({ content });
  const page = await site.read('/personuppgifter/lansstyrelsen');

  expect(page.title).toBe('Så hanterar vi dina personuppgifter – Länsstyrelsen i Exempellän – Samlingspunkt');
  expect(page.headings).toEqual(['Så hanterar vi dina personuppgifter', ...swedishSections]);
  expect(page.text).toContain(
    'Vi behandlar dina uppgifter för att utföra en uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen). Anmälan är en allmän handling. Det betyder att den kan lämnas ut om någon begär det, efter sekretessprövning.',
  );
  expect(page.text).not.toContain('berättigat intresse');
  expect(page.text).toContain(
    'Länsstyrelsen i Exempellän är personuppgiftsansvarig för anmälan. EFK och länsstyrelserna får veta hur många som kommer och vilka organisationer de företräder.',
  );
  expect(page.text).toContain('tas bort 6\u00a0månader efter evenemanget');
});

test('an association never says that a registration is a public document', async () => {
  const site = await openSite({ content });
  const page = await site.read('/personuppgifter/forbundet');

  expect(page.headings).toEqual(['Så hanterar vi dina personuppgifter', ...swedishSections]);
  expect(page.text).toContain(
    'Vi behandlar dina uppgifter med stöd av berättigat intresse (artikel 6.1 f): vi behöver dem för att kunna genomföra evenemanget.',
  );
  expect(page.text).not.toMatch(/allmän handling|allmänna handlingar|gallring|allmänt intresse/);
  expect(page.text).not.toContain('får veta hur många');
  expect(page.text).toContain('tas bort 1\u00a0månad efter evenemanget');
});

test('in English the same differs: "official document" for an authority, never for an association', async () => {
  const site = await openSite({ content });
  const authority = await site.read('/en/privacy/lansstyrelsen');
  const other = await site.read('/en/privacy/forbundet');

  expect(authority.heading).toBe('How we handle your personal data');
  expect(authority.text).toContain(
    'Your registration is an official document that the public can request access to.',
  );
  expect(authority.text).toContain(
    'These are told how many people come and which organisations they represent: EFK and The county boards.',
  );
  expect(other.text).toContain('legitimate interest (Article 6(1)(f)');
  expect(other.text).not.toMatch(/official document|public interest|disposal/);
});

test.each(['lansstyrelsen', 'forbundet'])('%s tells everything that Article 13 asks for', async (slug) => {
  const site = await openSite({ content });
  const { text, $ } = await site.read(`/personuppgifter/${slug}`);
  const links = [...$('main a')].map((link) => $(link).attr('href'));

  for (const fact of [
    'är personuppgiftsansvarig för anmälningar',
    'Kontakt: kontakt@example.com',
    'skicka information, hålla reda på platser och kö',
    /artikel 6\.1 [ef]/,
    'som arbetar med evenemanget',
    'utanför EU och EES',
    /tas bort \d+\u00a0månad/,
    'få veta vilka uppgifter vi har om dig',
    'få fel rättade',
    'begära att uppgifter raderas',
    'begära att vi begränsar det',
    'invända mot hur vi använder uppgifterna',
    'i ett format som en dator kan läsa',
    'ta tillbaka ditt samtycke',
    'klaga hos Integritetsskyddsmyndigheten (IMY)',
    'Utan dem kan vi inte ta emot anmälan.',
    'fattar inga andra automatiska beslut',
  ])
    expect(text).toMatch(fact);
  expect(links).toContain('https://www.imy.se/');
  const officer = slug === 'forbundet' ? 'mailto:kontakt@example.com' : 'mailto:dataskydd@example.com';
  expect(links.at(-2)).toBe(officer);
});

test('food and access answers have their own rule, on every privacy page', async () => {
  const site = await openSite({ content });
  const rule =
    'Uppgifter om allergi, specialkost eller stöd är frivilliga. Vi hanterar dem med ditt samtycke och raderar dem senast 14 dagar efter evenemanget. Köket får bara antal, aldrig namn.';
  for (const path of ['/personuppgifter', '/personuppgifter/lansstyrelsen', '/personuppgifter/forbundet'])
    expect((await site.read(path)).text).toContain(rule);
});

test('the overview lists everyone who is responsible, in Swedish order, and says what is logged', async () => {
  const site = await openSite({
    content: async (db) => {
      await content(db);
      const more = ['Ödeshög', 'Ängelholm', 'Åre', 'Zinkgruvan'].map((name) =>
        organisation({ id: name.toLowerCase(), name, nameEn: null }),
      );
      await insertOrganisations(db, more);
      for (const { id } of more) await insertEvent(db, event({ controllerId: id }));
    },
  });
  const page = await site.read('/personuppgifter');

  expect(page.heading).toBe('Så hanterar vi dina personuppgifter');
  expect(page.texts('main li a')).toEqual([
    'Exempelförbundet för kommuner',
    'Länsstyrelsen i Exempellän',
    'Zinkgruvan',
    'Åre',
    'Ängelholm',
    'Ödeshög',
  ]);
  expect(page.link('Länsstyrelsen i Exempellän')).toBe('/personuppgifter/lansstyrelsen');
  expect(page.text).toContain(
    'Vi använder inga kakor för besökare och ingen statistik som kan kopplas till dig.',
  );
  expect(page.text).toContain('Loggen innehåller tid, felkod och vilken sorts sida det gäller');
  expect((await site.read('/en/privacy')).link('County Board of Example')).toBe('/en/privacy/lansstyrelsen');
});

test('before the first event the overview says that there is no organiser', async () => {
  const site = await openSite();
  expect((await site.read('/personuppgifter')).text).toContain(
    'Ingen arrangör har publicerat något evenemang ännu.',
  );
  expect((await site.read('/en/privacy')).text).toContain('No organiser has published an event yet.');
});

test('a collective, an unknown name and an organiser of drafts alone have no page', async () => {
  const site = await openSite({
    content: async (db) => {
      await content(db);
      // Even if an event named it by mistake: a collective cannot be responsible.
      await insertEvent(db, event({ controllerId: collective.id }));
      await insertOrganisations(db, [organisation({ id: 'utkast' })]);
      await insertEvent(db, event({ controllerId: 'utkast', publishedAt: null }));
    },
  });
  for (const slug of ['lansstyrelserna', 'finns-inte', 'utkast'])
    await site.get(`/personuppgifter/${slug}`).expect(404);
});

test('the page stays while registrations of an event that was taken away are kept', async () => {
  const site = await openSite({
    content: (db) =>
      insertEvent(db, event({ controllerId: 'myndigheten', unpublishedAt: '2022-10-01T08:00:00.000Z' })),
  });
  await site.get('/personuppgifter/myndigheten').expect(200);
});

test('in the demo a real organiser’s page says that its mailboxes are made up', async () => {
  const site = await openSite({
    content: async (db) => {
      await insertOrganisations(db, [organisation({ id: 'antagen', shortName: 'AMV', assumed: 1 })]);
      await insertEvent(db, event({ controllerId: 'antagen' }));
    },
  });
  expect((await site.read('/personuppgifter/antagen')).text).toContain(
    'Kontaktvägar och lagringstid är påhittade för demon. AMV har inte godkänt texten.',
  );
});

test('whoever runs the website is named as working for the organiser, unless it is the organiser', async () => {
  const site = await openSite({ content, env: { OPERATOR_NAME: 'Driftbolaget' } });
  const own = await openSite({ content, env: { OPERATOR_NAME: 'Länsstyrelsen i Exempellän' } });

  expect((await site.read('/personuppgifter/lansstyrelsen')).text).toContain(
    'Driftbolaget driver webbplatsen och hanterar uppgifterna på uppdrag av Länsstyrelsen i Exempellän.',
  );
  expect((await own.read('/personuppgifter/lansstyrelsen')).text).not.toContain('på uppdrag av');
});
