import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { readPage } from '../support/page.ts';
import type { Site } from '../support/site.ts';
import { kinds, letterTo, press, rows } from './group-site.ts';
import { followUp, goals, guest, means, toCheck, webinarSite } from './series-site.ts';

async function send(site: Site, path: string, chosen: string[], answers = {}) {
  const check = await toCheck(site, path, chosen, answers);
  return press(site, check, 'Skicka anmälan').expect(303);
}

/** The single form of one webinar, filled in by the same person. */
async function registerAlone(site: Site, slug: string): Promise<void> {
  const page = await site.read(`/evenemang/${slug}/anmalan`);
  site.clock.pass({ minutes: 1 });
  await press(site, page, 'Skicka anmälan', guest).expect(303);
}

function links(text: string): string[] {
  return [...text.matchAll(/http:\/\/\S+\/anmalan\/[0-9a-f]{24}\.[\w-]{43}(?=\s)/g)].map(
    ([url]) => new URL(url).pathname,
  );
}

describe('The one letter about several webinars', () => {
  it('lists each with its code and own link, and holds one calendar file for those with a seat', async () => {
    const { site, path } = await webinarSite();
    await send(site, path, [goals, means, followUp]);
    const letter = await letterTo(site, 'series-confirmed', 'gast@example.com');
    expect(letter.subject).toBe('Du är anmäld till 2 webbinarier: Exempel: Styrning');
    expect(letter.replyTo).toMatchObject({ address: 'kontakt@example.com' });
    expect(letter.headers['Auto-Submitted']).toBe('auto-generated');
    const stored = await rows(site);
    for (const { code } of stored) expect(letter.text).toContain(code);
    expect(letter.text.replace(/\s+/g, ' ')).toContain('Du är nummer 1 i kön.');
    const opened = await Promise.all(links(letter.text).map(async (link) => (await site.read(link)).facts()));
    expect(opened.map((facts) => [facts.Evenemang, facts.Läge])).toEqual([
      ['mål', 'Anmäld'],
      ['Medel', 'Anmäld'],
      ['Uppföljning', 'I kö'],
    ]);

    const calendar = new ICAL.Component(ICAL.parse(letter.calendar?.content ?? ''));
    const events = calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(letter.calendar).toMatchObject({ method: 'PUBLISH', filename: 'serien.ics' });
    expect(events.map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual([
      '2022-11-24T09:00:00.000Z',
      '2022-12-01T09:00:00.000Z',
    ]);
    const own = stored.filter(({ confirmedAt }) => confirmedAt).map(({ id }) => `${id}@localhost`);
    expect(events.map(({ uid }) => uid).sort()).toEqual(own.sort());
  });

  it('lets each be cancelled on its own', async () => {
    const { site, path } = await webinarSite();
    await send(site, path, [goals, means]);
    const [first = '', second = ''] = links(
      (await letterTo(site, 'series-confirmed', 'gast@example.com')).text,
    );
    await press(site, await site.read(`${first}/avanmal`), 'Ja, avanmäl mig').expect(303);
    expect((await site.read(second)).facts()).toMatchObject({ Läge: 'Anmäld' });
  });

  it('is in English for whoever used the English form', async () => {
    const { site } = await webinarSite();
    const english = {
      'First name': 'Exempel',
      'Last name': 'Gästsson',
      'Email address': 'gast@example.com',
      Organisation: 'Exempelkommunen',
      'Type of organisation': 'Municipality',
      'Which webinars do you want to register for?': ['Medel, Thursday 1 December 2022, 10:00–11:00'],
    };
    const page = await site.read('/en/series/serien/register');
    site.clock.pass({ minutes: 1 });
    const answer = await press(site, page, 'Continue', english).expect(200);
    await press(site, readPage(answer.text), 'Send registration').expect(303);
    const letter = await letterTo(site, 'series-confirmed', 'gast@example.com');
    expect(letter.subject).toBe('You are registered for 1 webinar: Example: Governing');
    expect(letter.text).not.toMatch(/undefined|anmäl(d|an)\b/);
  });
});

describe('Someone who was registered already', () => {
  it('gets the same receipt as someone new, and only the letter tells', async () => {
    const fresh = await webinarSite();
    const known = await webinarSite();
    await registerAlone(known.site, 'mal');
    fresh.site.clock.pass({ minutes: 1 });
    const answers = [];
    for (const { site, path } of [fresh, known]) {
      const { headers } = await send(site, path, [goals, means]);
      const receipt = await site.read(headers.location ?? '');
      answers.push([receipt.heading, receipt.text, headers.location?.replace(/[0-9a-f]{24}/, '')]);
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(await rows(known.site)).toHaveLength(2);
    const letter = await letterTo(known.site, 'series-confirmed', 'gast@example.com');
    expect(letter.subject).toBe('Du är anmäld till 1 webbinarium: Exempel: Styrning');
    expect(letter.text).toContain('Du var redan anmäld till');
    expect(links(letter.text)).toHaveLength(2);
  });

  it('to everything gets at most three such letters a day', async () => {
    const { site, path } = await webinarSite();
    await send(site, path, [goals]);
    for (let time = 0; time < 5; time++) await send(site, path, [goals]);
    expect((await kinds(site)).sort()).toEqual([
      ...Array(3).fill('already-registered gast@example.com'),
      'series-confirmed gast@example.com',
    ]);
  });
});

describe('Sending twice', () => {
  it('gives the first receipt again, and neither rows nor letters', async () => {
    const { site, path } = await webinarSite({ medel: { capacity: 1, queue: 0 } });
    const check = await toCheck(site, path, [goals, means]);
    const first = await press(site, check, 'Skicka anmälan').expect(303);
    const second = await press(site, check, 'Skicka anmälan').expect(303);
    expect(second.headers.location).toBe(first.headers.location);
    expect([(await rows(site)).length, (await site.letters()).length]).toEqual([2, 1]);
  });

  it('with another choice asks to send once more', async () => {
    const { site, path } = await webinarSite();
    const check = await toCheck(site, path, [goals]);
    await press(site, check, 'Skicka anmälan').expect(303);
    const form = check.form('Skicka anmälan').fields;
    const answer = await site.post(`${path}/kontrollera`, {
      ...form,
      'evenemang[]': ['medel'],
      op: 'skicka',
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Du har redan skickat en anmälan härifrån.');
  });

  it('shows the receipt for half an hour, and then a neutral page', async () => {
    const { site, path } = await webinarSite();
    const { headers } = await send(site, path, [goals]);
    const receipt = headers.location ?? '';
    const answer = await site.get(receipt);
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' });
    site.clock.pass({ minutes: 31 });
    expect((await site.read(receipt)).heading).toBe('Tack, vi har tagit emot din anmälan');
  });
});
