import { expect, test } from 'vitest';
import { event, insertEvent, organisation } from '../support/factories.ts';
import { openSite } from '../support/site.ts';
import { collective, insertOrganisations, threeOrganisers } from './three-organisers.ts';

test('food and access answers have their own rule, on every privacy page', async () => {
  const site = await openSite({ content: threeOrganisers });
  const rule =
    'Uppgifter om allergi, specialkost eller stöd är frivilliga. Vi hanterar dem med ditt samtycke och raderar dem senast 14 dagar efter evenemanget. Köket får bara antal, aldrig namn.';
  for (const path of ['/personuppgifter', '/personuppgifter/lansstyrelsen', '/personuppgifter/forbundet'])
    expect((await site.read(path)).text).toContain(rule);
});

test('the overview lists everyone who is responsible, in Swedish order, and says what is logged', async () => {
  const site = await openSite({
    content: async (db) => {
      await threeOrganisers(db);
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
      await threeOrganisers(db);
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
