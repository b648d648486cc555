import { listPublishedEvents } from '../events/event-store.ts';
import { listControllers } from '../organisations/organisation-store.ts';
import { addresses } from '../paths.ts';
import { listSeries } from '../series/series-store.ts';
import { addDays, localDay, startOfDay } from '../time.ts';
import type { Visit } from '../web/visit.ts';
import { sitemapPages, sitemapXml } from './sitemap.ts';

/** What search engines should leave alone: pages behind the links of letters, and the demo's mail. */
export async function showRobots({ res, services }: Visit): Promise<void> {
  const { registration, watching } = addresses;
  const links = [registration, watching].flatMap((both) => Object.values(both));
  const personal = links.map((path) => path.replace(':token', ''));
  const lines = [
    'User-agent: *',
    ...[...personal, '/_mail'].map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${services.config.baseUrl}/sitemap.xml`,
    '',
  ];
  res.type('text/plain').send(lines.join('\n'));
}

export async function showSitemap({ res, services }: Visit): Promise<void> {
  const db = services.db.reader;
  const pages = sitemapPages({
    events: await listPublishedEvents(db),
    series: await listSeries(db),
    controllers: await listControllers(db),
  });
  res.type('application/xml').send(sitemapXml(pages, services.config.baseUrl));
}

/** For those who find a security hole (RFC 9116): whom to tell. It must expire, in less than a year. */
export async function showSecurityContact({ res, services, now }: Visit): Promise<void> {
  const { baseUrl, operator } = services.config;
  const lines = [
    `Contact: mailto:${operator.email}`,
    `Expires: ${startOfDay(addDays(localDay(now), 180))}`,
    'Preferred-Languages: sv, en',
    `Canonical: ${baseUrl}/.well-known/security.txt`,
    '',
  ];
  res.type('text/plain').send(lines.join('\n'));
}

/** Browsers that ask for it by habit are led to the real one. */
export async function showFavicon({ res, services }: Visit): Promise<void> {
  res.set('Cache-Control', 'public, max-age=86400').redirect(302, services.assets.url('icon.svg'));
}
