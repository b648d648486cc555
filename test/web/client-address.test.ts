import { describe, expect, test } from 'vitest';
import { postsPerTenMinutes } from '../../src/web/rate-limit.ts';
import { readPage } from '../support/page.ts';
import { openSite, type Site } from '../support/site.ts';

/** Sends forms until one is refused as too many, each with what X-Forwarded-For says; returns how many passed. */
async function passed(
  site: Site,
  attempts: number,
  forwardedFor: (attempt: number) => string,
): Promise<number> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const response = await site.post('/tillganglighet', {}, { 'X-Forwarded-For': forwardedFor(attempt) });
    if (response.status === 429) return attempt;
  }
  return attempts;
}

const most = postsPerTenMinutes;
const another = (attempt: number) => `203.0.113.${attempt % 250}`;

describe('so many forms an address', () => {
  test('a visitor who claims to be someone else each time is still one visitor', async () => {
    expect(await passed(await openSite(), most + 1, another)).toBe(most);
  });

  test('behind the proxy the visitor is who the proxy says, not who the visitor says', async () => {
    const site = await openSite({ env: { TRUST_PROXY: '127.0.0.1' } });
    expect(await passed(site, most + 1, (attempt) => `${another(attempt)}, 198.51.100.7`)).toBe(most);
    expect(await passed(site, 1, () => '198.51.100.8')).toBe(1);
  });

  test('one network of IPv6 addresses is one visitor', async () => {
    const site = await openSite({ env: { TRUST_PROXY: '127.0.0.1' } });
    expect(await passed(site, most + 1, (attempt) => `2001:db8:1:2::${attempt.toString(16)}`)).toBe(most);
  });

  test('the page says so in the language of the address, and when to come back', async () => {
    const site = await openSite();
    await passed(site, most, () => '');
    const swedish = await site.post('/tillganglighet');
    expect([swedish.status, swedish.headers['retry-after']]).toEqual([429, '600']);
    const page = readPage(swedish.text);
    expect([page.heading, page.text.includes('Vänta 10 minuter och försök igen.')]).toEqual([
      'För många försök',
      true,
    ]);
    expect(readPage((await site.post('/en/accessibility')).text).heading).toBe('Too many attempts');
    expect((await site.get('/tillganglighet')).status).toBe(200);
  });
});

test('a forwarded host or scheme changes no link on the page', async () => {
  const site = await openSite();
  const plain = await site.get('/');
  const forged = await site.get('/').set({
    Host: 'elak.example',
    'X-Forwarded-Host': 'elak.example',
    'X-Forwarded-Proto': 'https',
    'X-Original-URL': '/en/contact',
    'X-Rewrite-URL': '/en/contact',
  });
  expect([forged.status, forged.text]).toEqual([200, plain.text]);
});
