import { expect, test } from 'vitest';
import { event, insertEvent, organisation } from '../support/factories.ts';
import { openSite } from '../support/site.ts';
import { insertOrganisations, threeOrganisers } from './three-organisers.ts';

test('the page about the website names who runs it and everyone who organises, in Swedish order', async () => {
  const site = await openSite({
    env: { OPERATOR_NAME: 'Driftmyndigheten', OPERATOR_EMAIL: 'webb@example.com' },
    content: async (db) => {
      await threeOrganisers(db);
      const others = ['Åre kommun', 'Zebrakommunen', 'Utkastkommunen'];
      await insertOrganisations(
        db,
        others.map((name) => organisation({ id: name, name })),
      );
      await insertEvent(db, event({ controllerId: 'Åre kommun' }));
      await insertEvent(db, event({ controllerId: 'Zebrakommunen' }));
      await insertEvent(db, event({ controllerId: 'Utkastkommunen', publishedAt: null }));
    },
  });
  const page = await site.read('/om');

  expect(page.title).toBe('Om webbplatsen – Samlingspunkt');
  expect(page.text).toContain(
    'Samlingspunkt drivs av Driftmyndigheten. Frågor om webbplatsen: webb@example.com',
  );
  expect(page.texts('#arrangorer ~ ul li')).toEqual([
    'Exempelförbundet för kommuner',
    'Länsstyrelsen i Exempellän',
    'Länsstyrelserna',
    'Zebrakommunen',
    'Åre kommun',
  ]);
  expect(page.text).toContain(
    'Vi använder inga kakor för besökare och ingen statistik som kan kopplas till dig.',
  );
});

test('the addresses of the calendar and the feed are whole, to be copied into another program', async () => {
  const site = await openSite();
  const page = await site.read('/om');
  const english = await site.read('/en/about');

  expect(page.link(`${site.url}/evenemang.ics`)).toBe(`${site.url}/evenemang.ics`);
  expect(page.link(`${site.url}/evenemang.atom`)).toBe(`${site.url}/evenemang.atom`);
  expect(english.heading).toBe('About this website');
  expect(english.link(`${site.url}/en/events.ics`)).toBe(`${site.url}/en/events.ics`);
  expect(english.text).toContain('No organiser has published an event yet.');
});

test('the licences of the fonts can be read on the site itself', async () => {
  const site = await openSite();
  const page = await site.read('/om');
  for (const font of ['IBM Plex Sans', 'Source Serif 4']) {
    const { text } = await site
      .get(page.link(font))
      .expect(200)
      .expect('Content-Type', /text\/plain/);
    expect(text).toContain('SIL Open Font License, Version 1.1');
  }
});

test('only the demo says that it is one', async () => {
  const site = await openSite();
  expect((await site.read('/om')).text).not.toContain('demo');
});
