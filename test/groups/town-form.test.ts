import { describe, expect, it } from 'vitest';
import { kinds, press, pressAndRead, rows } from './group-site.ts';
import { fillUp, guest, townSite } from './series-site.ts';

const label = (town: string) => `${town}, torsdag\u00a024\u00a0november\u00a02022 kl.\u00a010.00–16.00`;
const other = { ...guest, Förnamn: 'Exempla', 'E-postadress': 'exempla@example.com' };

describe('One conference in several towns', () => {
  it('is registered for in the town that is chosen, with its ordinary receipt and letter', async () => {
    const { site, path } = await townSite();
    const page = await site.read(path);
    expect(page.heading).toBe('Välj ort och anmäl dig');
    expect(page.texts('main form ul li')).toEqual(['Malmö – har varit']);
    site.clock.pass({ minutes: 1 });
    const { headers } = await press(site, page, 'Skicka anmälan', {
      ...guest,
      'Välj ort': label('Stockholm'),
    });
    expect(headers.location).toMatch(/^\/evenemang\/stockholm\/anmalan\/tack\?k=/);
    expect((await site.read(headers.location ?? '')).heading).toBe('Tack, du är anmäld');
    expect(await kinds(site)).toEqual(['confirmed gast@example.com']);
  });

  it('asks for a town', async () => {
    const { site, path } = await townSite();
    const page = await pressAndRead(site, await site.read(path), 'Skicka anmälan', guest, 422);
    expect(page.errors()).toEqual(['Välj en ort.']);
  });

  it('says of a full town that one is put in its queue, and does it', async () => {
    const { site, path } = await townSite();
    const page = await site.read(path);
    expect(page.texts('.choice .hint')).toContain('Fullbokat – du ställs i kö');
    site.clock.pass({ minutes: 1 });
    await press(site, page, 'Skicka anmälan', { ...guest, 'Välj ort': label('Umeå') }).expect(303);
    expect(await kinds(site)).toEqual(['queued gast@example.com']);
  });

  it('puts nobody in a queue without asking when the last seat has just gone', async () => {
    const { site, path } = await townSite();
    const [mine, theirs] = [await site.read(path), await site.read(path)];
    site.clock.pass({ minutes: 1 });
    await press(site, theirs, 'Skicka anmälan', { ...other, 'Välj ort': label('Stockholm') }).expect(303);
    const page = await pressAndRead(
      site,
      mine,
      'Skicka anmälan',
      { ...guest, 'Välj ort': label('Stockholm') },
      409,
    );
    expect(page.text).toContain('Det här gäller Stockholm.');
    expect(page.form('Skicka anmälan').fields).toMatchObject({ ort: ['stockholm'], fornamn: ['Exempel'] });
    expect(await rows(site)).toHaveLength(1);
    await press(site, page, 'Skicka anmälan').expect(303);
    expect(await kinds(site)).toEqual(['confirmed exempla@example.com', 'queued gast@example.com']);
  });

  it('offers the likely address once, and takes the typed one the second time', async () => {
    const { site, path } = await townSite();
    const slip = { ...guest, 'E-postadress': 'gast@gmial.com', 'Välj ort': label('Stockholm') };
    const first = await site.read(path);
    site.clock.pass({ minutes: 1 });
    const page = await pressAndRead(site, first, 'Skicka anmälan', slip, 422);
    expect(page.text).toContain('Menade du gast@gmail.com?');
    await press(site, page, 'Skicka anmälan').expect(303);
  });

  it('takes one town only', async () => {
    const { site, path } = await townSite();
    const fields = (await site.read(path)).form('Skicka anmälan').fillIn(guest);
    site.clock.pass({ minutes: 1 });
    const answer = await site.post(path, { ...fields, ort: ['stockholm', 'umea'] }).expect(422);
    expect(answer.text).toContain('Välj ett av alternativen.');
  });
});

describe('The page of a series', () => {
  it('leads to the form as long as there are two to choose between', async () => {
    const { site } = await townSite();
    expect((await site.read('/serie/serien')).link('Välj ort och anmäl dig')).toBe('/serie/serien/anmalan');
    expect((await site.read('/en/series/serien')).link('Choose a town and register')).toBe(
      '/en/series/serien/register',
    );
    await fillUp(site, 'umea', { cancelledAt: site.clock.now() });
    expect((await site.read('/serie/serien')).hasLink('Välj ort och anmäl dig')).toBe(false);
  });
});
