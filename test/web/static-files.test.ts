import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sendRaw } from '../support/raw-http.ts';
import { openSite } from '../support/site.ts';
import { projectRoot } from '../support/source-files.ts';

const folder = join(projectRoot, 'public');
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

describe('files', () => {
  test('each is served as it is, with its type, and may be kept for a year', async () => {
    const site = await openSite();
    for (const file of files) {
      const response = await site.get(site.services.assets.url(file)).responseType('arraybuffer');
      expect(response.body).toEqual(readFileSync(join(folder, file)));
      expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(response.headers['content-type']).toMatch(typeOf(file));
    }
  });

  test('an address from before an upgrade still works, but is not kept', async () => {
    const site = await openSite();
    const response = await site.get('/static/0123456789/site.css');
    expect([response.status, response.headers['cache-control']]).toEqual([200, 'public, max-age=0']);
  });

  test('a misspelt file fails when the page is made', async () => {
    const site = await openSite();
    expect(() => site.services.assets.url('siet.css')).toThrow('public/siet.css does not exist');
  });

  const elsewhere = [
    '/static/x/../../package.json',
    '/static/x/..%2f..%2fpackage.json',
    '/static/x/%2e%2e/%2e%2e/package.json',
    '/static/x/..\\..\\package.json',
    '/static/x/%252e%252e/package.json',
    '/static/x/site.css%00.txt',
    '/static/x/',
    '/static/x/fonts',
    '/static/x/.hidden',
    '/.git/config',
    '/.env',
    '/package.json',
    '/src/config.ts',
    '/views/web/layout.ejs',
    '/site.css.map',
    '/site.css~',
    '/samlingspunkt.db',
    '/samlingspunkt.db-wal',
  ];
  test.each(elsewhere)('%s is not to be had', async (path) => {
    const answer = await sendRaw(await openSite(), [
      `GET ${path} HTTP/1.1`,
      'Host: localhost',
      'Connection: close',
    ]);
    expect(answer).toMatch(/^HTTP\/1\.1 (400|403|404) /);
    expect(answer).not.toMatch(/"dependencies"|repositoryformatversion|zod/);
  });
});

function typeOf(file: string): RegExp {
  const types: Record<string, RegExp> = {
    css: /^text\/css; charset=utf-8$/,
    js: /^text\/javascript; charset=utf-8$/,
    svg: /^image\/svg\+xml/,
    txt: /^text\/plain; charset=utf-8$/,
    woff2: /^font\/woff2$/,
  };
  return types[file.split('.').at(-1) ?? ''] ?? /^a type that this test knows$/;
}
