import { expect, test } from 'vitest';
import { openSite } from '../support/site.ts';

const env = {
  OPERATOR_NAME: 'Driftmyndigheten',
  OPERATOR_EMAIL: 'webb@example.com',
  OPERATOR_PHONE: '08-452\u00a070\u00a000',
};

test('the contact page says whom to ask about what, the most common first', async () => {
  const site = await openSite({ env });
  const page = await site.read('/kontakt');

  expect(page.title).toBe('Kontakt – Samlingspunkt');
  expect(page.headings).toEqual([
    'Kontakt',
    'Frågor om ett evenemang',
    'Din anmälan',
    'Fel på webbplatsen eller brister i tillgänglighet',
  ]);
  expect(page.text).toContain(
    'Varje evenemang har en kontaktperson. Du hittar namnet längst ned på evenemangets sida.',
  );
  expect(page.form('Sök')).toMatchObject({ action: '/evenemang', method: 'get', labels: ['Sök evenemang'] });
  expect(page.text).toContain('Har du tappat bort den? Hitta din anmälan');
  expect(page.$('main a[href="/anmalan/hitta"]').text()).toBe('Hitta din anmälan');
  expect(page.text).toContain('Driftmyndigheten');
  expect(page.link('webb@example.com')).toBe('mailto:webb@example.com');
  expect(page.link('08-452\u00a070\u00a000')).toBe('tel:+4684527000');
  expect(page.link('Berätta det för oss')).toBe('/tillganglighet#rapportera');
});

test('the contact page in English', async () => {
  const site = await openSite({ env });
  const page = await site.read('/en/contact');

  expect(page.lang).toBe('en');
  expect(page.headings).toEqual([
    'Contact',
    'Questions about an event',
    'Your registration',
    'Problems with the website or its accessibility',
  ]);
  expect(page.form('Search')).toMatchObject({ action: '/en/events', labels: ['Search events'] });
  expect(page.link('Tell us about it')).toBe('/en/accessibility#rapportera');
});

test('without a phone number there is no empty line for one, and a foreign number keeps its country', async () => {
  const silent = await openSite();
  const foreign = await openSite({ env: { OPERATOR_PHONE: '+47 22 00 00 00' } });

  expect((await silent.read('/kontakt')).text).not.toContain('Telefon');
  expect((await foreign.read('/kontakt')).link('+47 22 00 00 00')).toBe('tel:+4722000000');
});
