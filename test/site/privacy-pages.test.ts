import { expect, test } from 'vitest';
import { event, insertEvent, organisation } from '../support/factories.ts';
import { openSite } from '../support/site.ts';
import { insertOrganisations, threeOrganisers } from './three-organisers.ts';

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
  const site = await openSite({ content: threeOrganisers });
  const page = await site.read('/personuppgifter/lansstyrelsen');

  expect(page.title).toBe('Så hanterar vi dina personuppgifter – Länsstyrelsen i Exempellän – Samlingspunkt');
  expect(page.headings).toEqual(['Så hanterar vi dina personuppgifter', ...swedishSections]);
  expect(page.text).toContain(
    'Vi behandlar dina uppgifter för att utföra en uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen). Anmälan är en allmän handling. Det betyder att den kan lämnas ut om någon begär det, efter sekretessprövning.',
  );
  expect(page.text).not.toContain('berättigat intresse');
  expect(page.text).toContain(
    'Länsstyrelsen i Exempellän är personuppgiftsansvarig för anmälan. Länsstyrelserna och EFK får veta hur många som kommer och vilka organisationer de företräder.',
  );
  expect(page.text).toContain('tas bort 6\u00a0månader efter evenemanget');
});

test('an association never says that a registration is a public document', async () => {
  const site = await openSite({ content: threeOrganisers });
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
  const site = await openSite({ content: threeOrganisers });
  const authority = await site.read('/en/privacy/lansstyrelsen');
  const other = await site.read('/en/privacy/forbundet');

  expect(authority.heading).toBe('How we handle your personal data');
  expect(authority.text).toContain(
    'Your registration is an official document that the public can request access to.',
  );
  expect(authority.text).toContain(
    'These are told how many people come and which organisations they represent: the county boards and EFK.',
  );
  expect(other.text).toContain('legitimate interest (Article 6(1)(f)');
  expect(other.text).not.toMatch(/official document|public interest|disposal/);
});

test.each(['lansstyrelsen', 'forbundet'])('%s tells everything that Article 13 asks for', async (slug) => {
  const site = await openSite({ content: threeOrganisers });
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
    'raderas 30\u00a0dagar efter att de har skickats',
    'Den tas bort när mejlet är skickat, och senast efter ett år.',
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
  const site = await openSite({ content: threeOrganisers, env: { OPERATOR_NAME: 'Driftbolaget' } });
  const own = await openSite({
    content: threeOrganisers,
    env: { OPERATOR_NAME: 'Länsstyrelsen i Exempellän' },
  });

  expect((await site.read('/personuppgifter/lansstyrelsen')).text).toContain(
    'Driftbolaget driver webbplatsen och hanterar uppgifterna på uppdrag av Länsstyrelsen i Exempellän.',
  );
  expect((await own.read('/personuppgifter/lansstyrelsen')).text).not.toContain('på uppdrag av');
});
