import { expect, it } from 'vitest';
import { readPage } from '../support/page.ts';
import { openSite } from '../support/site.ts';
import { statementsOf } from '../watching/watching-site.ts';

const path = '/anmalan/hitta';

it('says what is wrong with the address and keeps it', async () => {
  const site = await openSite();
  const form = (await site.read(path)).form('Skicka länkarna');
  const fields = form.fillIn({ 'E-postadress': 'gast@' });
  const answer = await site.post(path, fields).expect(422);
  const page = readPage(answer.text);
  expect(page.title).toBe('Fel: Hitta din anmälan – Samlingspunkt');
  expect(page.errors()).toEqual(['Fyll i en fullständig e-postadress, till exempel namn@example.com.']);
  expect(page.form('Skicka länkarna').fields.epost).toEqual(['gast@']);
});

it('stops programs: too quick, a made-up key, the field that nobody sees', async () => {
  const site = await openSite();
  const form = (await site.read(path)).form('Skicka länkarna');
  const fields = form.fillIn({ 'E-postadress': 'gast@example.com' });
  const done = statementsOf(site);
  const quick = await site.post(path, fields).expect(422);
  expect(readPage(quick.text).text).toContain('Det gick väldigt fort.');
  const forged = await site.post(path, { ...fields, nyckel: 'a.b.c' }).expect(422);
  expect(readPage(forged.text).text).toContain('Sidan har varit öppen länge.');
  site.clock.pass({ minutes: 1 });
  await site
    .post(path, { ...fields, webbplats: 'x' })
    .expect(303)
    .expect('Location', `${path}/tack`);
  await site.post(path, fields, { 'Sec-Fetch-Site': 'cross-site' }).expect(403);
  expect(done).toEqual([]);
});

it('is one step from every page, in both languages', async () => {
  const site = await openSite();
  expect((await site.read('/om')).link('Hitta din anmälan')).toBe(path);
  expect((await site.read('/en/about')).link('Find your registration')).toBe('/en/registration/find');
  expect((await site.read(path)).texts('header [aria-current]')).toEqual(['Hitta din anmälan']);
});

it('is not taken for somebody’s link, and is found by nobody', async () => {
  const site = await openSite();
  const page = await site.read(path);
  expect(page.heading).toBe('Hitta din anmälan');
  expect(page.$('meta[name=robots]').attr('content')).toBe('noindex');
  await site.get(path).expect('Cache-Control', 'no-store');
  expect((await site.read(`${path}/tack`)).text).toContain(
    'Om det finns anmälningar med adressen kommer ett mejl inom några minuter.',
  );
});
