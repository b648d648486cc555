import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { local } from '../../src/time.ts';
import { webinarSeries } from '../series/two-series.ts';
import { event, insertEvent } from '../support/factories.ts';
import { readPage } from '../support/page.ts';
import { openSite, type Site } from '../support/site.ts';

/** Read as XML: a broken file throws nothing here, but has other elements than it should. */
async function readSitemap(site: Site) {
  const { text } = await site
    .get('/sitemap.xml')
    .expect(200)
    .expect('Content-Type', /application\/xml/);
  const $ = load(text, { xml: true });
  return [...$('urlset > url')].map((url) => ({
    loc: $(url).find('loc').text().replace(site.url, ''),
    lastmod: $(url).find('lastmod').text(),
    alternates: [...$(url).find('xhtml\\:link')].map(
      (link) => `${$(link).attr('hreflang')} ${$(link).attr('href')?.replace(site.url, '')}`,
    ),
  }));
}

async function openFullSite() {
  return openSite({
    now: '2021-10-20T09:00',
    content: async (db) => {
      await webinarSeries(db);
      const updatedAt = local('2021-09-30T00:30');
      await insertEvent(db, event({ slug: 'ensam', titleEn: 'Alone', leadEn: 'English.', updatedAt }));
      await insertEvent(db, event({ slug: 'borttagen', unpublishedAt: updatedAt }));
    },
  });
}

test('the sitemap lists every public page with content, in the languages it has, and nothing else', async () => {
  const pages = await readSitemap(await openFullSite());
  expect(pages.map(({ loc }) => loc)).toEqual([
    '/',
    '/en',
    '/evenemang',
    '/en/events',
    '/serier',
    '/en/series',
    '/kontakt',
    '/en/contact',
    '/om',
    '/en/about',
    '/personuppgifter',
    '/en/privacy',
    '/tillganglighet',
    '/en/accessibility',
    '/personuppgifter/exempelmyndigheten',
    '/en/privacy/exempelmyndigheten',
    '/serie/webbinarier',
    '/en/series/webbinarier',
    '/evenemang/fyra',
    '/evenemang/ett',
    '/evenemang/tva',
    '/evenemang/tre',
    '/evenemang/ensam',
    '/en/events/ensam',
  ]);
  expect(pages.find(({ loc }) => loc === '/en/events/ensam')).toEqual({
    loc: '/en/events/ensam',
    lastmod: '2021-09-30',
    alternates: ['sv /evenemang/ensam', 'en /en/events/ensam'],
  });
  expect(pages.find(({ loc }) => loc === '/evenemang/ett')?.alternates).toEqual([]);
});

test('each page of the sitemap is there, may be indexed, and names itself as the right address', async () => {
  const site = await openFullSite();
  for (const { loc, alternates } of await readSitemap(site)) {
    const { $ } = readPage((await site.get(loc).expect(200)).text);
    const languages = [...$('link[hreflang]')].map(
      (link) => `${$(link).attr('hreflang')} ${$(link).attr('href')?.replace(site.url, '')}`,
    );
    expect({
      loc,
      robots: $('meta[name=robots]').attr('content'),
      canonical: $('link[rel=canonical]').attr('href'),
      languages: languages.filter((language) => !language.startsWith('x-default')),
    }).toEqual({ loc, robots: undefined, canonical: `${site.url}${loc}`, languages: alternates });
  }
});
