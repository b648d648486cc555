import { describe, expect, test } from 'vitest';
import { routeTable } from '../../src/routes.ts';
import { deskPages } from './desk-pages.ts';
import { listedPages } from './listed-pages.ts';
import { openShowcase } from './showcase.ts';

/** What machines read: an address for each, and what it is. Everything else is a page and stands in the list. */
const machineFiles: [pattern: RegExp, path: string, type: RegExp][] = [
  [
    /\/:slug\/(kalender|calendar)\.ics$/,
    '/evenemang/exempel-klarsprak-i-beslut/kalender.ics',
    /^text\/calendar/,
  ],
  [
    /^\/(serie|en\/series)\/:slug\/.*\.ics$/,
    '/serie/exempel-samverkan-i-vardagen/kalender.ics',
    /^text\/calendar/,
  ],
  [/\/(evenemang|events)\.ics$/, '/en/events.ics', /^text\/calendar; charset=utf-8/],
  [/\.atom$/, '/evenemang.atom', /^application\/atom\+xml; charset=utf-8$/],
  [
    /\/program(me)?\.css$/,
    '/evenemang/mr-konferens-stockholm-2022/program.css',
    /^text\/css; charset=utf-8$/,
  ],
  [/^\/robots\.txt$/, '/robots.txt', /^text\/plain; charset=utf-8$/],
  [/^\/sitemap\.xml$/, '/sitemap.xml', /^(application|text)\/xml; charset=utf-8$/],
  [/^\/\.well-known\/security\.txt$/, '/.well-known/security.txt', /^text\/plain; charset=utf-8$/],
  [/^\/favicon\.ico$/, '/favicon.ico', /^image\//],
  [/^\/(healthz|readyz)$/, '/healthz', /^text\/plain; charset=utf-8$|^application\/json/],
  [/^\/_mail(\/|$)/, '/_mail', /^text\/html; charset=utf-8$/],
];

const getPaths = routeTable.filter((route) => route.method === 'get').flatMap((route) => route.paths);

/** Does an address with its values fit a pattern such as /evenemang/:slug? A fixed word wins over a value. */
function answersTo(pattern: string, path: string): boolean {
  const fits = (one: string) =>
    new RegExp(`^${one.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`).test(path);
  const best = getPaths.filter(fits).sort((a, b) => a.split(':').length - b.split(':').length)[0];
  return best === pattern;
}

describe('the list of pages', () => {
  test('has a page for every address that answers with one', async () => {
    const pages = [
      ...listedPages(await openShowcase()),
      ...deskPages({ codePage: '/arrangor/logga-in/kod', signInKey: 'x', importId: 'x', lostId: 'x' }),
    ];
    const listed = pages.flatMap((page) => Object.values(page.paths));
    const paths = listed.map((path) => path.split('?')[0] ?? '');
    const isMachine = (pattern: string) => machineFiles.some(([machine]) => machine.test(pattern));
    const missing = getPaths.filter(
      (pattern) => !isMachine(pattern) && !paths.some((path) => answersTo(pattern, path)),
    );
    expect(missing).toEqual([]);
  });

  test('names each page once', async () => {
    const names = listedPages(await openShowcase()).map((page) => page.name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('what machines read', () => {
  test.each(machineFiles)('%s is of its type', async (pattern, path, type) => {
    const { site } = await openShowcase();
    expect(getPaths.filter((candidate) => pattern.test(candidate))).not.toEqual([]);
    const response = await site.get(path);
    expect(response.status).toBeLessThan(400);
    const target = response.headers.location ? await site.get(response.headers.location) : response;
    expect([target.status, target.headers['content-type']]).toEqual([200, expect.stringMatching(type)]);
  });
});
