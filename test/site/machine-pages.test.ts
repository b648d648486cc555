import { DateTime } from 'luxon';
import { expect, test } from 'vitest';
import { openSite } from '../support/site.ts';

test('search engines are told what to leave alone and where the sitemap is', async () => {
  const site = await openSite();
  const { text } = await site
    .get('/robots.txt')
    .expect(200)
    .expect('Content-Type', /text\/plain/);
  expect(text.split('\n')).toEqual([
    'User-agent: *',
    'Disallow: /anmalan/',
    'Disallow: /en/registration/',
    'Disallow: /bevakning/',
    'Disallow: /en/notification/',
    'Disallow: /_mail',
    '',
    `Sitemap: ${site.url}/sitemap.xml`,
    '',
  ]);
});

test('who finds a security hole learns whom to tell, for less than a year ahead', async () => {
  const site = await openSite({
    now: '2022-11-10T09:00',
    env: { OPERATOR_EMAIL: 'sakerhet@example.com' },
  });
  const { text } = await site
    .get('/.well-known/security.txt')
    .expect(200)
    .expect('Content-Type', 'text/plain; charset=utf-8');
  const fields = Object.fromEntries(
    text
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/).slice(0, 2)),
  );
  expect(fields).toEqual({
    Contact: 'mailto:sakerhet@example.com',
    Expires: '2023-05-08T22:00:00.000Z',
    'Preferred-Languages': 'sv, en',
    Canonical: `${site.url}/.well-known/security.txt`,
  });
  const ahead = DateTime.fromISO(fields.Expires ?? '').diff(DateTime.fromISO(site.clock.now()), 'days').days;
  expect(ahead).toBeLessThan(365);
});

test('a browser that asks for favicon.ico by habit gets the icon', async () => {
  const site = await openSite();
  const { headers } = await site.get('/favicon.ico').expect(302);
  await site
    .get(headers.location ?? '')
    .expect(200)
    .expect('Content-Type', /image\/svg/);
});

test('what has one address has no English twin', async () => {
  const site = await openSite();
  for (const path of ['/en/robots.txt', '/en/sitemap.xml', '/en/.well-known/security.txt'])
    await site.get(path).expect(404);
});
