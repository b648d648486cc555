import { expect, test } from 'vitest';
import { reportsPerHour } from '../../src/site/send-report.ts';
import { readPage } from '../support/page.ts';
import { openSite, type Site } from '../support/site.ts';

const env = { OPERATOR_NAME: 'Driftmyndigheten', OPERATOR_EMAIL: 'webb@example.com' };

/** The form as a person sends it: opened, filled in, and a minute later sent. */
async function fillIn(site: Site, answers: Record<string, string>, path = '/tillganglighet') {
  const page = await site.read(path);
  const form = page.form(page.lang === 'sv' ? 'Skicka meddelandet' : 'Send the message');
  site.clock.pass({ minutes: 1 });
  return form.fillIn(answers);
}

const problem = 'Beskriv vad som inte fungerar';
const email = 'E-postadress (frivilligt)';

test('someone can tell of a shortcoming without saying who they are', async () => {
  const site = await openSite({ env });
  const fields = await fillIn(site, { [problem]: 'Kartan går inte att zooma.\r\n\r\nSidan om Umeå.' });
  await site.post('/tillganglighet', fields).expect(303).expect('Location', '/tillganglighet/tack');

  const receipt = await site.read('/tillganglighet/tack');
  expect(receipt.title).toBe('Klart: Tack, meddelandet är skickat – Samlingspunkt');
  expect(receipt.heading).toBe('Tack, meddelandet är skickat');
  expect(receipt.text).toContain('Det går till Driftmyndigheten.');

  const letters = await site.letters();
  expect(letters).toMatchObject([
    {
      kind: 'accessibility-report',
      to: { name: 'Driftmyndigheten', address: 'webb@example.com' },
      from: { name: 'En besökare via Samlingspunkt' },
      replyTo: null,
      subject: 'Brist i tillgänglighet på Samlingspunkt',
    },
  ]);
  expect(letters[0]?.text).toMatch(/Kartan går inte att zooma\.\s[^a-z]*Sidan om Umeå\./);
  expect(letters[0]?.text).toContain('Besökaren har inte lämnat någon adress och får inget svar.');
});

test('who leaves an address gets the answer there', async () => {
  const site = await openSite({ env });
  const answers = {
    'Describe what does not work': 'The map.',
    'Email address (optional)': 'asa@example.com',
  };
  const fields = await fillIn(site, answers, '/en/accessibility');
  await site.post('/en/accessibility', fields).expect(303).expect('Location', '/en/accessibility/thanks');

  expect((await site.read('/en/accessibility/thanks')).heading).toBe('Thank you, the message has been sent');
  const [letter] = await site.letters();
  expect(letter?.replyTo).toEqual({ name: '', address: 'asa@example.com' });
  expect(letter?.text).toContain('Sidan lästes på engelska.');
});

test('what must be corrected is said above and at the field, and what was typed stays', async () => {
  const site = await openSite({ env });
  const fields = await fillIn(site, { [problem]: ' ', [email]: 'asa@botkyrka' });
  const answer = await site.post('/tillganglighet', fields).expect(422);
  const page = readPage(answer.text);

  expect(page.title).toBe('Fel: Tillgänglighet för Samlingspunkt – Samlingspunkt');
  expect(page.errors()).toEqual([
    'Beskriv vad som inte fungerar.',
    'Fyll i en fullständig e-postadress, till exempel namn@example.com.',
  ]);
  expect(page.texts('.err')).toEqual(page.errors().map((message) => `Fel: ${message}`));
  expect(page.form('Skicka meddelandet').fields.epost).toEqual(['asa@botkyrka']);
  expect(page.$('main > :first-child').attr('autofocus')).toBeDefined();
  expect(await site.letters()).toEqual([]);
});

test('a text of 2 000 characters passes, one more does not', async () => {
  const site = await openSite({ env });
  const long = await fillIn(site, { [problem]: 'å'.repeat(2001) });
  const page = readPage((await site.post('/tillganglighet', long).expect(422)).text);
  expect(page.errors()).toEqual([
    'Texten är för lång. Korta den till högst 2\u00a0000 tecken. Nu är den 2\u00a0001.',
  ]);
  const fits = await fillIn(site, { [problem]: 'å'.repeat(2000) });
  await site.post('/tillganglighet', fits).expect(303);
});

test('a program that fills in every field gets the receipt, and no letter is written', async () => {
  const site = await openSite({ env });
  const fields = await fillIn(site, { [problem]: 'Köp nu!' });
  await site
    .post('/tillganglighet', { ...fields, webbplats: 'https://example.com' })
    .expect(303)
    .expect('Location', '/tillganglighet/tack');
  expect(await site.letters()).toEqual([]);
});

test('a form sent within two seconds, or with a made-up key, comes back with everything in it', async () => {
  const site = await openSite({ env });
  const page = await site.read('/tillganglighet');
  const fields = page.form('Skicka meddelandet').fillIn({ [problem]: 'Länken syns inte.' });

  const quick = readPage((await site.post('/tillganglighet', fields).expect(422)).text);
  expect(quick.text).toContain('Det gick väldigt fort.');
  expect(quick.form('Skicka meddelandet').fields.brist).toEqual(['Länken syns inte.']);
  const forged = readPage(
    (await site.post('/tillganglighet', { ...fields, nyckel: 'a.b.c' }).expect(422)).text,
  );
  expect(forged.text).toContain('Sidan har varit öppen länge.');
  expect(await site.letters()).toEqual([]);

  site.clock.pass({ minutes: 1 });
  await site.post('/tillganglighet', quick.form('Skicka meddelandet').fields).expect(303);
  expect(await site.letters()).toHaveLength(1);
});

test('another website cannot send the form', async () => {
  const site = await openSite({ env });
  const fields = await fillIn(site, { [problem]: 'Länken syns inte.' });
  await site.post('/tillganglighet', fields, { 'Sec-Fetch-Site': 'cross-site' }).expect(403);
  expect(await site.letters()).toEqual([]);
});

test('the mailbox at the other end is spared a flood, and open again an hour later', async () => {
  const site = await openSite({ env });
  const fields = await fillIn(site, { [problem]: 'Samma sak en gång till.' });
  for (let sent = 0; sent < reportsPerHour; sent++) await site.post('/tillganglighet', fields).expect(303);
  await site.post('/tillganglighet', fields).expect(429);
  expect(await site.letters()).toHaveLength(reportsPerHour);

  site.clock.pass({ minutes: 61 });
  await site.post('/tillganglighet', fields).expect(303);
});

test('the page with the form is kept by nobody, and the receipt is found by nobody', async () => {
  const site = await openSite();
  await site.get('/tillganglighet').expect('Cache-Control', 'no-store');
  expect((await site.read('/tillganglighet/tack')).$('meta[name=robots]').attr('content')).toBe('noindex');
});
