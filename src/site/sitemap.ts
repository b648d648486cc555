import type { Event } from '../events/event.ts';
import { titleLang } from '../events/event-title.ts';
import { printable } from '../format/printable.ts';
import { type Lang, languages } from '../language.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { type Address, bothPaths } from '../paths.ts';
import type { Series } from '../series/series.ts';
import { type LocalDay, localDay } from '../time.ts';

/** A page for search engines, in the languages in which they may index it. */
export type SitemapPage = {
  paths: Record<Lang, string>;
  languages: readonly Lang[];
  /** When its content last changed, as far as that is known. */
  changed: LocalDay | null;
};

export type SitemapContent = {
  events: readonly Event[];
  series: readonly { series: Series; events: readonly Event[] }[];
  controllers: readonly Organisation[];
};

const sitePages: Address[] = [
  'start',
  'events',
  'seriesList',
  'contact',
  'about',
  'privacy',
  'accessibility',
];

/** Every public page but forms, receipts, files, and English pages without English content. */
export function sitemapPages({ events, series, controllers }: SitemapContent): SitemapPage[] {
  const all = new Map(series.map((listed) => [listed.series.id, listed.series]));
  return [
    ...sitePages.map((address) => page(bothPaths(address), true, null)),
    ...controllers.map(({ slug }) => page(bothPaths('privacyOf', { organisation: slug }), true, null)),
    ...series.map((listed) => seriesPage(listed)),
    ...events.map((event) => {
      const title = titleLang(event, all.get(event.seriesId ?? '') ?? null, 'en');
      const english = title === 'en' && event.leadEn !== null;
      return page(bothPaths('event', { slug: event.slug }), english, localDay(event.updatedAt));
    }),
  ];
}

/** The file of the sitemaps.org protocol; each page names its other language, as Google asks for. */
export function sitemapXml(pages: readonly SitemapPage[], baseUrl: string): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...pages.flatMap((one) => one.languages.map((lang) => entry(one, lang, baseUrl))),
    '</urlset>',
    '',
  ].join('\n');
}

function page(paths: Record<Lang, string>, english: boolean, changed: LocalDay | null): SitemapPage {
  return { paths, languages: english ? languages : ['sv'], changed };
}

function seriesPage({ series, events }: SitemapContent['series'][number]): SitemapPage {
  const changed = events.map((event) => localDay(event.updatedAt)).sort();
  const english = series.titleEn !== null && series.leadEn !== null;
  return page(bothPaths('series', { slug: series.slug }), english, changed.at(-1) ?? null);
}

function entry({ paths, languages: all, changed }: SitemapPage, lang: Lang, baseUrl: string): string {
  const url = (of: Lang) => escapeXml(baseUrl + paths[of]);
  const alternates = all.length > 1 ? all : [];
  return [
    '<url>',
    `<loc>${url(lang)}</loc>`,
    ...(changed ? [`<lastmod>${changed}</lastmod>`] : []),
    ...alternates.map((of) => `<xhtml:link rel="alternate" hreflang="${of}" href="${url(of)}"/>`),
    '</url>',
  ].join('');
}

function escapeXml(text: string): string {
  return printable(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
