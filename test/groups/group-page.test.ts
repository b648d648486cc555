import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/mail/message.ts';
import { onEveryEngine } from '../support/engines.ts';
import type { Site } from '../support/site.ts';
import {
  checkPage,
  groupSite,
  kinds,
  letterTo,
  press,
  pressAndRead,
  rows,
  seats,
  sendGroup,
} from './group-site.ts';

/** The link of a letter to a page of the site. */
function linkIn(letter: Message, kind = ''): string {
  const pattern = new RegExp(`http://\\S+/anmalan/${kind}[0-9a-f]{24}\\.[\\w-]{43}(?=\\s)`);
  return new URL(pattern.exec(letter.text)?.[0] ?? '').pathname;
}

async function groupLink(site: Site): Promise<string> {
  return linkIn(await letterTo(site, 'group-summary', 'handlaggare@example.com'), 'grupp/');
}

async function listed(site: Site, link: string): Promise<Record<string, string>> {
  const page = await site.read(link);
  const names = page.texts('.siblings strong');
  return Object.fromEntries(page.texts('.siblings .when').map((state, index) => [names[index], state]));
}

async function replace(site: Site, link: string, position: number, who: Record<string, string>) {
  const page = await site.read(`${link}?byt=${position}`);
  const answers = Object.entries(who).map(([label, answer]) => [`${label} för person ${position}`, answer]);
  return press(site, page, 'Byt ut', Object.fromEntries(answers));
}

function answers(site: Site) {
  return site.db.reader.selectFrom('sensitiveAnswers').selectAll().execute();
}

const somebodyElse = { Förnamn: 'Exempla', Efternamn: 'Ersättare', 'E-postadress': 'ersattare@example.com' };

onEveryEngine('the page of a group', (engine) => {
  it('shows everyone, cancels one and then all, and the seats go to those who wait', async () => {
    const { site, form } = await groupSite({ capacity: 3, queue: 1 }, engine);
    await sendGroup(site, form, 3);
    const link = await groupLink(site);
    await sendGroup(site, form, 2, {}, 11);
    expect(await listed(site, link)).toEqual({
      'Gäst1 Exempelsson': 'Anmäld',
      'Gäst2 Exempelsson': 'Anmäld',
      'Gäst3 Exempelsson': 'Anmäld',
    });
    const ask = await site.read(`${link}?avanmal=2`);
    expect(ask.heading).toBe('Vill du avanmäla Gäst2 Exempelsson?');
    expect(await seats(site)).toEqual({ confirmed: 3, queued: 2 });
    const { headers } = await press(site, ask, 'Ja, avanmäl').expect(303);
    expect((await site.read(headers.location ?? '')).text).toContain('Avanmälan är gjord.');
    expect(await listed(site, link)).toMatchObject({ 'Gäst2 Exempelsson': 'Avanmäld' });
    expect(await seats(site)).toEqual({ confirmed: 3, queued: 1 });
    const letter = await letterTo(site, 'cancelled', 'gast2@example.com');
    expect(letter.text).toContain('Exempel Handläggare på Exempelkommunen har avanmält dig från');
    expect(letter.calendar?.method).toBe('CANCEL');

    await press(site, await site.read(`${link}?avanmal=alla`), 'Ja, avanmäl').expect(303);
    expect(Object.values(await listed(site, link))).toEqual(['Avanmäld', 'Avanmäld', 'Avanmäld']);
    expect(await seats(site)).toEqual({ confirmed: 2, queued: 0 });
    expect((await kinds(site)).filter((kind) => /^(promoted|cancelled)/.test(kind))).toEqual([
      'cancelled gast1@example.com',
      'cancelled gast2@example.com',
      'cancelled gast3@example.com',
      'promoted gast11@example.com',
      'promoted gast12@example.com',
    ]);
  });

  it('replaces a person, who gets the seat and a link, and the former holder is told', async () => {
    const { site, form } = await groupSite({ servesFood: 1 }, engine);
    await sendGroup(site, form, 2, { 'Specialkost (frivilligt) för person 1': 'Vegansk' });
    expect(await answers(site)).toHaveLength(1);
    const link = await groupLink(site);
    const former = linkIn(await letterTo(site, 'confirmed', 'gast1@example.com'));
    await replace(site, link, 1, somebodyElse).then(({ status }) => expect(status).toBe(303));
    expect(await answers(site)).toEqual([]);
    expect(await listed(site, link)).toEqual({
      'Exempla Ersättare': 'Anmäld',
      'Gäst2 Exempelsson': 'Anmäld',
    });
    await site.get(former).expect(404);
    const taken = await letterTo(site, 'handed-over', 'ersattare@example.com');
    expect(taken.text.replace(/\s+/g, ' ')).toContain(
      'Exempel Handläggare på Exempelkommunen har gjort bytet.',
    );
    expect((await site.read(linkIn(taken))).facts()).toMatchObject({ Namn: 'Exempla Ersättare' });
    expect((await letterTo(site, 'handed-away', 'gast1@example.com')).subject).toMatch(
      /^Din plats har gått till någon annan: /,
    );
    expect(await seats(site)).toEqual({ confirmed: 2, queued: 0 });
  });
});

describe('The page of a group', () => {
  it('says of a person who has changed the own registration only that, and leaves it alone', async () => {
    const { site, form } = await groupSite();
    await sendGroup(site, form, 2);
    const link = await groupLink(site);
    const own = linkIn(await letterTo(site, 'confirmed', 'gast1@example.com'));
    const change = await site.read(`${own}/andra`);
    await press(site, change, 'Spara ändringar', { 'E-postadress': 'hemlig@example.com' }).expect(303);
    const page = await site.read(link);
    expect(await listed(site, link)).toMatchObject({ 'Gäst1 Exempelsson': 'Har själv ändrat sin anmälan' });
    expect(page.text).not.toContain('hemlig');
    expect((await site.read(`${link}?avanmal=1`)).heading).toBe('Gruppens anmälan');
    const { headers } = await site.post(link, { avanmal: '1' }).expect(303);
    expect((await site.read(headers.location ?? '')).text).toContain('Det gick inte.');
    expect(await seats(site)).toEqual({ confirmed: 2, queued: 0 });
  });

  it('shows the number in the queue, and never what was said of food', async () => {
    const { site, form } = await groupSite({ capacity: 1, queue: 1, servesFood: 1 });
    await sendGroup(site, form, 1);
    await sendGroup(site, form, 2, { 'Specialkost (frivilligt) för person 1': 'Vegansk' }, 11);
    const link = await groupLink(site);
    expect(await listed(site, link)).toEqual({
      'Gäst11 Exempelsson': 'I kö, nummer 1',
      'Gäst12 Exempelsson': 'I kö, nummer 2',
    });
    expect((await site.get(link)).text).not.toContain('Vegan');
    for (const letter of await site.letters()) expect(letter.text + letter.html).not.toContain('Vegan');
  });

  it('cancels those who wait first, so that nobody gets a seat to lose it at once', async () => {
    const { site, form } = await groupSite({ capacity: 1, queue: 1 });
    const check = await checkPage(site, form, 3);
    const asked = 'Det finns 1 plats kvar men du anmäler 3 personer.';
    const answers = { [asked]: 'Anmäl den första och ställ 2 i kö' };
    await press(site, check, 'Skicka anmälan för 3 personer', answers).expect(303);
    const link = await groupLink(site);
    await press(site, await site.read(`${link}?avanmal=alla`), 'Ja, avanmäl').expect(303);
    expect(await seats(site)).toEqual({ confirmed: 0, queued: 0 });
    expect((await kinds(site)).filter((kind) => kind.startsWith('promoted'))).toEqual([]);
    const left = await letterTo(site, 'cancelled', 'gast3@example.com');
    expect(left.text.replace(/\s+/g, ' ')).toContain('har tagit bort dig ur kön till');
  });

  it('names the person whose field is missing, and keeps what was typed', async () => {
    const { site, form } = await groupSite();
    await sendGroup(site, form, 2);
    const link = await groupLink(site);
    const answers = { 'Förnamn för person 2': 'Exempla', 'E-postadress för person 2': 'fel' };
    const page = await pressAndRead(site, await site.read(`${link}?byt=2`), 'Byt ut', answers, 422);
    expect(page.errors()).toEqual([
      'Fyll i efternamnet för person 2.',
      'Person 2: Fyll i en fullständig e-postadress, till exempel namn@example.com.',
    ]);
    expect(page.form('Byt ut').fields).toMatchObject({ 'fornamn-2': ['Exempla'], 'epost-2': ['fel'] });
  });

  it('does nothing once the event has begun', async () => {
    const { site, form } = await groupSite();
    await sendGroup(site, form, 2);
    const link = await groupLink(site);
    const ask = await site.read(`${link}?avanmal=alla`);
    site.clock.set('2022-11-24T10:00');
    await press(site, ask, 'Ja, avanmäl').expect(303);
    expect((await site.read(link)).text).toContain('Det går inte att ändra något');
    expect(await seats(site)).toEqual({ confirmed: 2, queued: 0 });
  });

  it('opens with its own link only, which no other page takes', async () => {
    const { site, form } = await groupSite();
    await sendGroup(site, form, 1);
    const link = await groupLink(site);
    const token = link.split('/').at(-1) ?? '';
    await site.get(`${link.slice(0, -1)}A${link.endsWith('A') ? 'B' : ''}`).expect(404);
    await site.get(`/anmalan/${token}`).expect(404);
    const own = linkIn(await letterTo(site, 'confirmed', 'gast1@example.com'))
      .split('/')
      .at(-1);
    await site.get(`/anmalan/grupp/${own}`).expect(404);
    const answer = await site.get(`/en/registration/group/${token}`).expect(200);
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    });
    expect((await rows(site)).map(({ cancelledAt }) => cancelledAt)).toEqual([null]);
  });
});
