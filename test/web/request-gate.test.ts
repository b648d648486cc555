import { describe, expect, test } from 'vitest';
import { sendRaw } from '../support/raw-http.ts';
import { openSite } from '../support/site.ts';

describe('methods', () => {
  test('HEAD says what GET says, without the page', async () => {
    const site = await openSite();
    for (const path of ['/', '/en/contact', '/finns-inte']) {
      const whole = await site.get(path);
      const answer = await sendRaw(site, [`HEAD ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close']);
      const [headers, body] = answer.split('\r\n\r\n');
      expect(headers).toContain(`HTTP/1.1 ${whole.status} `);
      expect(headers).toContain(`Content-Length: ${Buffer.byteLength(whole.text)}`);
      expect(body).toBe('');
    }
  });

  test('OPTIONS tells the methods and lets no other site in', async () => {
    const site = await openSite();
    const answer = await sendRaw(site, [
      'OPTIONS / HTTP/1.1',
      'Host: localhost',
      'Origin: https://elak.example',
      'Access-Control-Request-Method: POST',
      'Connection: close',
    ]);
    expect(answer).toContain('HTTP/1.1 204 ');
    expect(answer).toContain('Allow: GET, HEAD, POST');
    expect(answer.toLowerCase()).not.toContain('access-control-allow');
  });

  test.each(['TRACE', 'PROPFIND', 'PUT', 'PATCH', 'DELETE'])(
    '%s is refused, and told what is not',
    async (method) => {
      const site = await openSite();
      const answer = await sendRaw(site, [
        `${method} / HTTP/1.1`,
        'Host: localhost',
        'X-Canary: eko',
        'Connection: close',
      ]);
      expect(answer).toMatch(/^HTTP\/1\.1 405 /);
      expect(answer).toContain('Allow: GET, HEAD, POST');
      expect(answer).not.toContain('eko');
    },
  );

  test.each(['CONNECT localhost:80', 'FOO /'])('%s gets no page', async (start) => {
    const answer = await sendRaw(await openSite(), [
      `${start} HTTP/1.1`,
      'Host: localhost',
      'Connection: close',
    ]);
    expect(answer).not.toMatch(/^HTTP\/1\.1 [23]/);
  });

  test('a form sent to a page that takes none is refused', async () => {
    const response = await (await openSite()).post('/kontakt', { namn: 'Exempel' });
    expect([response.status, response.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test('a method in a field or a header changes nothing', async () => {
    const site = await openSite();
    const response = await site.post(
      '/tillganglighet',
      { _method: 'DELETE' },
      { 'X-HTTP-Method-Override': 'DELETE' },
    );
    expect(response.status).toBe(422);
  });
});

describe('bodies', () => {
  const fine = ['application/x-www-form-urlencoded', 'application/x-www-form-urlencoded; charset=UTF-8'];
  test.each(fine)('%s is read', async (type) => {
    expect((await (await openSite()).post('/tillganglighet', {}, { 'Content-Type': type })).status).toBe(422);
  });

  const odd = [
    'text/plain',
    'application/json',
    'application/xml',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded; charset=utf-7',
    'application/x-www-form-urlencoded; charset=iso-8859-1',
    'application/x-www-form-urlencoded; charset="utf-16"',
    'nonsense',
  ];
  test.each(odd)('%s is refused', async (type) => {
    const site = await openSite();
    const response = await site.post('/tillganglighet', { brist: 'Exempel' }, { 'Content-Type': type });
    expect(response.status).toBe(415);
    expect(await site.letters()).toEqual([]);
  });

  test('a body without a type is refused', async () => {
    const lines = [
      'POST /tillganglighet HTTP/1.1',
      'Host: localhost',
      'Content-Length: 5',
      'Connection: close',
      '',
      'a=bcd',
    ];
    expect(await sendRaw(await openSite(), lines)).toMatch(/^HTTP\/1\.1 415 /);
  });

  test.each(['gzip', 'br', 'deflate', 'identity, gzip', 'okänd'])(
    'a body packed as %s is not unpacked',
    async (packing) => {
      const lines = [
        'POST /tillganglighet HTTP/1.1',
        'Host: localhost',
        'Content-Type: application/x-www-form-urlencoded',
        `Content-Encoding: ${packing}`,
        'Content-Length: 5',
        'Connection: close',
        '',
        'a=bcd',
      ];
      expect(await sendRaw(await openSite(), lines)).toMatch(/^HTTP\/1\.1 (415|400) /);
    },
  );
});
