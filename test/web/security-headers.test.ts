import { describe, expect, test } from 'vitest';
import { sendRaw } from '../support/raw-http.ts';
import { openSite, type Site } from '../support/site.ts';

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join(';');

const everywhere = {
  'content-security-policy': policy,
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

type Answer = { status: number; headers: Record<string, string> };

const answers: [status: number, what: string, ask: (site: Site) => PromiseLike<Answer>][] = [
  [200, 'a page', (site) => site.get('/')],
  [200, 'a file', (site) => site.get(site.services.assets.url('site.css'))],
  [204, 'OPTIONS', (site) => site.options('/')],
  [304, 'a file that is known already', unchangedFile],
  [400, 'an address that is no text', (site) => site.get('/evenemang/%E0%A4%A')],
  [
    403,
    'a form from another site',
    (site) => site.post('/tillganglighet', {}, { 'Sec-Fetch-Site': 'cross-site' }),
  ],
  [404, 'a page that does not exist', (site) => site.get('/finns-inte')],
  [405, 'a form to a page without one', (site) => site.post('/')],
  [413, 'a form that is too large', (site) => site.post('/tillganglighet', { brist: 'x'.repeat(40_000) })],
  [415, 'something that is no form', (site) => site.post('/', {}, { 'Content-Type': 'application/json' })],
  [422, 'a form to correct', (site) => site.post('/tillganglighet')],
  [500, 'a page that failed', failingPage],
];

async function unchangedFile(site: Site): Promise<Answer> {
  const file = site.services.assets.url('site.css');
  const { headers } = await site.get(file);
  return site.get(file).set('If-None-Match', String(headers.etag));
}

function failingPage(site: Site): PromiseLike<Answer> {
  site.clock.failOnce(new Error('planted'));
  return site.get('/');
}

describe('the headers that protect visitors stand on', () => {
  test.each(answers)('%i: %s', async (status, _, ask) => {
    const site = await openSite({ env: { BASE_URL: 'https://evenemang.example' } });
    const response = await ask(site);
    const shown = Object.fromEntries(Object.keys(everywhere).map((name) => [name, response.headers[name]]));
    expect({ status: response.status, ...shown }).toEqual({ status, ...everywhere });
    expect(response.headers['x-powered-by']).toBeUndefined();
    expect(response.headers['set-cookie']).toBeUndefined();
    expect(Object.keys(response.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

test('a site without https does not promise it', async () => {
  const { headers } = await (await openSite()).get('/');
  expect(headers['strict-transport-security']).toBeUndefined();
});

test('a request that is no HTTP is closed without a word about the software', async () => {
  const answer = await sendRaw(await openSite(), [
    'GET / HTTP/1.1',
    'Content-Length: 1',
    'Content-Length: 2',
  ]);
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).not.toMatch(/node|express/i);
});
