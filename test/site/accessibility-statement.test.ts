import { expect, test } from 'vitest';
import { statementSections } from '../../src/site/accessibility-sections.ts';
import { accessibilityStatement } from '../../src/site/accessibility-statement.ts';
import { openSite } from '../support/site.ts';

const env = { OPERATOR_NAME: 'Driftmyndigheten', SITE_NAME: 'Mötesplatsen' };

test('the statement has all eleven things that Digg asks for', async () => {
  const site = await openSite({ env });
  const page = await site.read('/tillganglighet');

  expect(page.heading).toBe('Tillgänglighet för Mötesplatsen');
  const under = (heading: string) => page.texts(`h2:contains("${heading}") ~ *`).join(' ');
  expect({
    actor: page.text.includes('Driftmyndigheten står bakom den här webbplatsen.'),
    service: page.text.includes('hur Mötesplatsen uppfyller lagen'),
    compliance: under('Hur tillgänglig webbplatsen är'),
    shortcomings: page.texts('#brister ~ ul li').length,
    burdens: under('(12 §)'),
    outside: page.texts('#utanfor ~ ul li').length,
    dates: page.texts('#granskning ~ p').at(-1),
    method: under('Hur vi har granskat webbplatsen').includes('Vi har gjort en självskattning.'),
    message: page.form('Skicka meddelandet').labels.slice(0, 2),
    digg: page.link('anmäla det till Digg'),
  }).toEqual({
    actor: true,
    service: true,
    compliance: 'Mötesplatsen är delvis förenlig med lagen (2018:1937). Bristerna står nedan.',
    shortcomings: accessibilityStatement.shortcomings.length,
    burdens: 'Vi gör inget undantag för något innehåll.',
    outside: accessibilityStatement.outside.length,
    dates:
      'Senaste bedömningen gjordes 22\u00a0november\u00a02026. Redogörelsen uppdaterades senast 22\u00a0november\u00a02026.',
    method: true,
    message: ['Beskriv vad som inte fungerar', 'E-postadress (frivilligt)'],
    digg: 'https://www.digg.se/tdosanmalan',
  });
});

test('the statement in English', async () => {
  const site = await openSite({ env });
  const page = await site.read('/en/accessibility');

  expect(page.headings).toEqual([
    'Accessibility of Mötesplatsen',
    'How accessible the website is',
    'Content that is not accessible',
    'Exceptions for a disproportionate burden (Section 12)',
    'Content that the act does not cover (Section 9)',
    'How we have tested the website',
    'Report shortcomings to us',
    'Contact the supervisory authority',
  ]);
  expect(page.text).toContain('Mötesplatsen is partially compliant with the act (2018:1937).');
  expect(page.text).toContain('The latest assessment was made on 22 November 2026.');
  expect(page.link('report it to Digg')).toBe('https://www.digg.se/tdosanmalan');
});

test('every page leads to the statement', async () => {
  const site = await openSite();
  for (const path of ['/', '/kontakt', '/om', '/personuppgifter', '/evenemang'])
    expect((await site.read(path)).link('Tillgänglighet')).toBe('/tillganglighet');
  expect((await site.read('/en')).link('Accessibility')).toBe('/en/accessibility');
});

test('a statement without shortcomings says so, and one with burdens lists their reasons', () => {
  const burden = { sv: 'Gamla kartor: de ska bort.', en: 'Old maps: they will go.' };
  const sections = statementSections(
    { ...accessibilityStatement, status: 'fully', shortcomings: [], burdens: [burden] },
    'Mötesplatsen',
    'sv',
  );
  const blocks = Object.fromEntries(sections.map(({ id, blocks: [first] }) => [id, first]));
  expect(blocks).toMatchObject({
    status: { text: 'Mötesplatsen är helt förenlig med lagen (2018:1937).' },
    brister: { text: 'Vi känner inte till några brister.' },
    undantag: { items: ['Gamla kartor: de ska bort.'] },
  });
});
