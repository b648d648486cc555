import { describe, expect, it, test } from 'vitest';
import { hashOfAllRows } from '../registrations/all-rows.ts';
import { readPage } from '../support/page.ts';
import {
  checkPage,
  groupSite,
  guests,
  kinds,
  letterTo,
  press,
  registrar,
  rows,
  sendGroup,
} from './group-site.ts';
import { goals, toCheck, webinarSite } from './series-site.ts';

describe('A form that no page would send', () => {
  test.each([
    ['a thousand people', { antal: '1000' }, 20],
    ['fewer than none', { antal: '-5' }, 1],
    ['not a number of people', { antal: 'NaN' }, 2],
    ['a person who is not there removed', { op: 'ta-bort-99' }, 2],
    ['a button that does not exist', { op: '__proto__' }, 2],
    ['each field several times', { 'fornamn-1': ['a', 'b'], fornamn: ['a', 'b'], antal: ['2', '3'] }, 2],
  ])('with %s is answered with the form', async (_, fields, blocks) => {
    const { site, form } = await groupSite();
    const answer = await site.post(form, fields);
    expect([200, 422]).toContain(answer.status);
    expect(readPage(answer.text).texts('fieldset.person > legend')).toHaveLength(blocks);
    expect(await rows(site)).toEqual([]);
  });

  it('is no way round the time trap or the key of another form', async () => {
    const { site, path, form } = await groupSite();
    const page = await site.read(path);
    site.clock.pass({ minutes: 1 });
    const key = page.form('Skicka anmälan').fields.nyckel ?? [];
    const filled = (await site.read(form)).form('Fortsätt').fillIn({ ...registrar, ...guests(2) });
    const quick = await site.post(`${path}/kontrollera`, { ...filled, op: 'skicka' }).expect(422);
    expect(quick.text).toContain('Det gick väldigt fort.');
    const foreign = await site
      .post(`${path}/kontrollera`, { ...filled, nyckel: key, op: 'skicka' })
      .expect(422);
    expect(foreign.text).toContain('Sidan har varit öppen länge.');
    const forged = await site.post(
      `${path}/kontrollera`,
      { ...filled, val: 'bara-0', op: 'skicka' },
      { Origin: 'https://evil.example' },
    );
    expect(forged.status).toBeGreaterThanOrEqual(400);
    expect(await rows(site)).toEqual([]);
  });

  it('stores nothing for a program that fills in every field', async () => {
    const { site, form } = await groupSite();
    const check = await checkPage(site, form, 2);
    const { headers } = await press(site, check, 'Skicka anmälan för 2 personer', {
      'Lämna det här fältet tomt': 'x',
    }).expect(303);
    expect((await site.read(headers.location ?? '')).heading).toBe('Tack, vi har tagit emot anmälan');
    expect(await rows(site)).toEqual([]);
  });

  it('has room for twenty people who all say something of food and title', async () => {
    const { site, form } = await groupSite({ servesFood: 1 });
    const fields = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => index + 1).flatMap((number) => [
        [`fornamn-${number}`, `Förnamn${number}`],
        [`efternamn-${number}`, 'Exempelsson Exempelström'],
        [`epost-${number}`, `exempel.exempelsson.${number}@exempelkommunen.example.com`],
        [`titel-${number}`, 'Handläggare för exempel och åtgärder'],
        [`kost-${number}`, 'Vegetarisk, tål inte nötter eller ägg'],
      ]),
    );
    const first = (await site.read(form)).form('Fortsätt').fillIn(registrar);
    const page = readPage((await site.post(form, { ...first, ...fields, antal: '20' }).expect(200)).text);
    site.clock.pass({ minutes: 1 });
    await press(site, page, 'Skicka anmälan för 20 personer').expect(303);
    expect(await rows(site)).toHaveLength(20);
  });
});

describe('What others write', () => {
  it('is text on every page and in every letter', async () => {
    const { site, form } = await groupSite();
    const evil = '<img src=x onerror=alert(1)>';
    const receipt = await sendGroup(site, form, 2, { 'Förnamn för person 1': evil, Organisation: evil });
    const summary = await letterTo(site, 'group-summary', 'handlaggare@example.com');
    const link = new URL(/http:\/\/\S+\/grupp\/\S+/.exec(summary.text)?.[0] ?? '').pathname;
    const pages = [receipt.$.html(), (await site.get(link)).text, (await site.get(`${link}?byt=1`)).text];
    const letters = (await site.letters()).map(({ html }) => html);
    for (const html of [...pages, ...letters]) expect(html).not.toContain('<img src=x');
    expect(receipt.text).toContain(evil);
  });

  it('makes no link in a stranger’s letter, and is short there', async () => {
    const { site, form } = await groupSite();
    const organisation = `https://spam.example.com ${'köp nu '.repeat(10)}`;
    await sendGroup(site, form, 1, { Organisation: organisation });
    const { text } = await letterTo(site, 'confirmed', 'gast1@example.com');
    const line =
      text.replace(/\s+/g, ' ').split('Exempel Handläggare på ')[1]?.split(' har anmält dig.')[0] ?? '';
    expect(line).toMatch(/^https: \/ \/ spam\. example\. com köp nu/);
    expect(line.length).toBeLessThanOrEqual(60);
  });

  it('fills nobody’s mailbox with summaries: ten a day', async () => {
    const { site, form } = await groupSite();
    for (let time = 0; time < 12; time++) await sendGroup(site, form, 1, {}, time + 1);
    const sent = (await kinds(site)).filter((kind) => kind === 'group-summary handlaggare@example.com');
    expect(sent).toHaveLength(10);
    expect(await rows(site)).toHaveLength(12);
  });
});

describe('Looking', () => {
  it('changes nothing: GET and HEAD of every address, fifty times', async () => {
    const { site, form, path } = await groupSite({ capacity: 3, queue: 1 });
    await sendGroup(site, form, 2);
    const summary = await letterTo(site, 'group-summary', 'handlaggare@example.com');
    const link = new URL(/http:\/\/\S+\/grupp\/\S+/.exec(summary.text)?.[0] ?? '').pathname;
    const [submission] = await site.db.reader.selectFrom('submissions').select('id').execute();
    const receipt = `${path}/flera/tack?k=${submission?.id}`;
    const before = await hashOfAllRows(site.db);
    for (const address of [
      form,
      `${path}/kontrollera`,
      receipt,
      link,
      `${link}?avanmal=alla`,
      `${link}?byt=1`,
    ])
      for (let time = 0; time < 50; time++) {
        await fetch(`${site.url}${address}`, { method: 'HEAD', redirect: 'manual' });
        const { status } = await site.get(address).set('Sec-Purpose', 'prefetch');
        expect([200, 303]).toContain(status);
      }
    expect(await hashOfAllRows(site.db)).toEqual(before);
  });

  it('at the check page leads back to the form', async () => {
    const { site, path, form } = await groupSite();
    expect((await site.get(`${path}/kontrollera`).expect(303)).headers.location).toBe(form);
    const series = await webinarSite();
    expect((await series.site.get(series.check).expect(303)).headers.location).toBe(series.path);
    await toCheck(series.site, series.path, [goals]);
    expect(await rows(series.site)).toEqual([]);
  });
});
