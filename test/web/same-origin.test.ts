import { describe, expect, test } from 'vitest';
import { routeTable } from '../../src/routes.ts';
import { readPage } from '../support/page.ts';
import { openSite, type Site } from '../support/site.ts';

const posts = routeTable
  .filter((route) => route.method === 'post')
  .flatMap((route) => route.paths.map((path) => path.replace(/:\w+/g, 'exempel')));

/** Posts with these headers and no others of the browser's; undefined leaves one out. */
function send(site: Site, path: string, headers: Record<string, string>) {
  const request = site.post(path);
  request.unset('Origin').unset('Sec-Fetch-Site');
  return request.set(headers);
}

const rows: [what: string, headers: (site: Site) => Record<string, string>, accepted: boolean][] = [
  ['the own page', (site) => ({ 'Sec-Fetch-Site': 'same-origin', Origin: site.url }), true],
  ['a bookmark', () => ({ 'Sec-Fetch-Site': 'none' }), true],
  ['another site', () => ({ 'Sec-Fetch-Site': 'cross-site', Origin: 'https://elak.example' }), false],
  ['a sister site', () => ({ 'Sec-Fetch-Site': 'same-site', Origin: 'https://www.example.com' }), false],
  [
    'another site that claims our Origin',
    (site) => ({ 'Sec-Fetch-Site': 'cross-site', Origin: site.url }),
    false,
  ],
  ['an odd value', () => ({ 'Sec-Fetch-Site': 'Same-Origin, none' }), false],
  ['an older browser on the own page', (site) => ({ Origin: site.url }), true],
  ['an older browser elsewhere', () => ({ Origin: 'https://elak.example' }), false],
  ['a sandboxed frame', () => ({ 'Sec-Fetch-Site': 'cross-site', Origin: 'null' }), false],
  ['an older browser on the page of a link, which gives no referrer', () => ({ Origin: 'null' }), true],
  ['our host with another scheme', (site) => ({ Origin: site.url.replace('http:', 'https:') }), false],
  ['our host with another port', () => ({ Origin: 'http://localhost:1' }), false],
  ['a longer name that begins like ours', (site) => ({ Origin: `${site.url}.elak.example` }), false],
  ['a very old browser', () => ({}), true],
];

describe('a form sent from', () => {
  test.each(rows)('%s', async (_, headers, accepted) => {
    const site = await openSite();
    const response = await send(site, '/tillganglighet', headers(site));
    // 422: it was read, and asks for what is missing.
    expect(response.status).toBe(accepted ? 422 : 403);
    if (accepted) return;
    const page = readPage(response.text);
    expect([page.heading, response.headers['cache-control']]).toEqual([
      'Formuläret kunde inte skickas',
      'no-store',
    ]);
  });

  test('another site is refused by every form there is, and nothing is stored', async () => {
    const site = await openSite();
    expect(posts.length).toBeGreaterThan(5);
    for (const path of posts) {
      const response = await send(site, path, { 'Sec-Fetch-Site': 'cross-site' });
      expect(`${path} ${response.status}`).toBe(`${path} 403`);
      const heading = path.startsWith('/en/')
        ? 'The form could not be sent'
        : 'Formuläret kunde inte skickas';
      expect(readPage(response.text).heading).toBe(heading);
    }
    expect(await site.letters()).toEqual([]);
  });

  test('the address in BASE_URL is the own page, whatever name the proxy uses inside', async () => {
    const site = await openSite({ env: { BASE_URL: 'https://evenemang.example' } });
    const response = await send(site, '/tillganglighet', { Origin: 'https://evenemang.example' });
    expect(response.status).toBe(422);
  });
});
