import { expect, it } from 'vitest';
import { event, insertEvent } from '../support/factories.ts';
import { openSite } from '../support/site.ts';

const meetingUrl = 'https://meeting.example.com/hemlig-adress';

async function registered(fields = {}) {
  const site = await openSite();
  const stored = await insertEvent(site.db, event({ meetingUrl, ...fields }));
  const path = `/evenemang/${stored.slug}`;
  const form = (await site.read(`${path}/anmalan`)).form('Skicka anmälan');
  site.clock.pass({ minutes: 1 });
  const answers = {
    Förnamn: 'Exempel',
    Efternamn: 'Gästsson',
    'E-postadress': 'gast@example.com',
    Organisation: 'Exempelkommunen',
    'Typ av organisation': 'Kommun',
  };
  await site.post(`${path}/anmalan`, form.fillIn(answers)).expect(303);
  const letter = (await site.letters()).at(-1);
  const join = new URL(/http:\S+\/delta/.exec(letter?.text ?? '')?.[0] ?? '').pathname;
  return { site, path, join, letter, link: join.replace('/delta', '') };
}

it('the letter’s link leads to the meeting from two hours before the start until the end', async () => {
  const { site, join, link } = await registered();
  site.clock.set('2022-11-24T07:59');
  expect((await site.read(join)).text).toContain(
    'Länken öppnar torsdag\u00a024\u00a0november\u00a02022 kl.\u00a008.00.',
  );
  expect((await site.read(link)).hasLink('Gå till webbinariet')).toBe(false);
  site.clock.set('2022-11-24T08:00');
  await site.get(join).expect(303).expect('Location', meetingUrl).expect('Referrer-Policy', 'no-referrer');
  expect((await site.read(link)).link('Gå till webbinariet')).toBe(join);
  site.clock.set('2022-11-24T11:00');
  expect((await site.read(join)).text).toContain('Evenemanget är slut.');
});

it('the page of a link has no fingerprint that a shared computer could keep', async () => {
  const { site, path, link } = await registered();
  for (const address of [link, `${link}/avanmal`, `${link}/andra`, `${path}/anmalan/tack`]) {
    const { headers } = await site.get(address).expect(200).expect('Cache-Control', 'no-store');
    expect(headers, address).not.toHaveProperty('etag');
  }
  expect((await site.get(path)).headers).toHaveProperty('etag');
});

it('who has cancelled, or waits in the queue, gets no link', async () => {
  const { site, join, link } = await registered();
  await site.post(`${link}/avanmal`).expect(303);
  site.clock.set('2022-11-24T09:00');
  expect((await site.read(join)).text).toContain('Här finns ingen länk för dig.');
});

it('an event without an address says so', async () => {
  const { site, join } = await registered({ meetingUrl: null });
  site.clock.set('2022-11-24T09:00');
  expect((await site.read(join)).text).toContain('Här finns ingen länk för dig.');
});

it('the address of the meeting is in no page, feed, calendar or letter', async () => {
  const { site, path, link, letter } = await registered();
  const public_ = [
    path,
    `/en${path.replace('evenemang', 'events')}`,
    `${path}/kalender.ics`,
    '/evenemang.ics',
    '/evenemang.atom',
    link,
  ];
  for (const address of public_)
    expect((await site.get(address).expect(200)).text, address).not.toContain('hemlig-adress');
  expect(JSON.stringify(letter)).not.toContain('hemlig-adress');
});
