import { expect, test } from 'vitest';
import { hard } from '../format/hard-space.ts';
import { onEveryEngine } from '../support/engines.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { readPage } from '../support/page.ts';
import { guest, newest, people, person, register, siteWith } from './registering.ts';

const steps = {
  sv: {
    confirmed: [
      'Du får ett mejl med bekräftelse inom några minuter. Kom det inte? Titta i skräpposten.',
      'Spara mejlet. Där finns din anmälningskod och länken till din anmälan.',
      'Kan du inte komma? Avanmäl dig med länken i mejlet så att någon annan får platsen.',
    ],
    queued: [
      'Du får ett mejl med ditt nummer i kön inom några minuter. Kom det inte? Titta i skräpposten.',
      'Blir en plats ledig får du den, och vi mejlar dig.',
      'Vill du inte stå kvar? Lämna kön med länken i mejlet.',
    ],
  },
  en: {
    confirmed: [
      'You get a confirmation by email within a few minutes. Nothing there? Check your junk folder.',
      'Keep the email. It has your registration code and the link to your registration.',
      'Cannot come? Cancel with the link in the email so that someone else gets the place.',
    ],
    queued: [
      'You get an email with your number in line within a few minutes. Nothing there? Check your junk folder.',
      'If a place becomes free it is yours, and we email you.',
      'Do not want to wait? Leave the list with the link in the email.',
    ],
  },
};
const facts = {
  sv: {
    Evenemang: 'Exempel: En konferens',
    Datum: 'Torsdag␣24␣november␣2022',
    Tid: 'Kl.␣10.00–16.00',
    Plats: 'Exempelhuset, Exempelgatan 1, Stockholm',
  },
  en: {
    Event: 'Exempel: En konferens',
    Date: 'Thursday 24 November 2022',
    Time: '10:00–16:00',
    Venue: 'Exempelhuset, Exempelgatan 1, Stockholm',
  },
};
const headings = {
  sv: {
    confirmed: 'Tack, du är anmäld',
    queued: 'Tack, du står i kö',
    prefix: 'Klart: ',
    to: 'Vi skickar ett mejl till',
  },
  en: {
    confirmed: 'Thank you, you are registered',
    queued: 'Thank you, you are on the waiting list',
    prefix: 'Done: ',
    to: 'We are sending an email to',
  },
};

test.each(['sv', 'en'] as const)(
  'the receipt says what happens now, and neither the code nor the number (%s)',
  async (lang) => {
    const { site, event } = await siteWith({ capacity: 1 });
    for (const [number, outcome] of [
      [1, 'confirmed'],
      [2, 'queued'],
    ] as const) {
      const receipt = await register(site, event, guest(number, { ko: 'ja' }), lang);
      const answer = await site.get(receipt).expect(200);
      expect(answer.headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex',
      });
      const page = readPage(answer.text);
      expect(page.heading).toBe(headings[lang][outcome]);
      expect(page.title.startsWith(headings[lang].prefix)).toBe(true);
      expect(page.text).toContain(`${headings[lang].to} gast-${number}@example.com.`);
      expect(page.texts('main ol li')).toEqual(steps[lang][outcome]);
      expect(page.facts()).toEqual(
        Object.fromEntries(Object.entries(facts[lang]).map(([label, value]) => [label, hard(value)])),
      );
      const [row] = (await people(site)).filter(({ email }) => email === `gast-${number}@example.com`);
      expect(answer.text).not.toContain(row?.code);
      expect(answer.text).not.toContain(row?.id);
      expect(answer.text).not.toMatch(/nummer 1|number 1/);
      const calendar = lang === 'sv' ? 'Lägg till i kalendern' : 'Add to calendar';
      expect(page.hasLink(calendar)).toBe(outcome === 'confirmed');
      if (outcome === 'confirmed')
        expect((await site.get(page.link(calendar))).headers['content-type']).toMatch(/^text\/calendar/);
      expect((await site.get(receipt)).text).toBe(answer.text);
    }
  },
);

onEveryEngine('a receipt', (engine) => {
  test('shows nothing of anybody to who guesses, at another event, or half an hour later', async () => {
    const { site, event } = await siteWith({}, { engine });
    const other = await insertEvent(site.db, conference());
    const receipt = await register(site, event, person());
    const k = receipt.split('k=')[1] ?? '';
    const foreign = [
      `/evenemang/${other.slug}/anmalan/tack?k=${k}`,
      ...[
        '',
        '?k=',
        '?k=x',
        `?k=${'0'.repeat(24)}`,
        `?k=${k}%00`,
        '?k=%00',
        `?k=${k}&k=${k}`,
        `?k[]=${k}`,
        `?k=${k}'--`,
      ].map((query) => `/evenemang/${event.slug}/anmalan/tack${query}`),
    ];
    for (const path of foreign) {
      const answer = await site.get(path);
      expect([answer.status, readPage(answer.text).heading], path).toEqual([
        200,
        'Tack, vi har tagit emot din anmälan',
      ]);
      expect(answer.text).not.toContain('gast@example.com');
      expect(answer.headers['cache-control']).toBe('no-store');
    }
    for (const sent of ['\0', `${k}\0`, '', 'x']) {
      const answer = await site.post(`/evenemang/${event.slug}/anmalan/adress`, {
        k: sent,
        epost: 'v@example.com',
      });
      expect(readPage(answer.text).heading).toBe('Tack, vi har tagit emot din anmälan');
    }
    expect((await newest(site)).to.address).toBe('gast@example.com');
    site.clock.pass({ minutes: 29, seconds: 59 });
    expect((await site.read(receipt)).heading).toBe('Tack, du är anmäld');
    site.clock.pass({ seconds: 1 });
    expect((await site.read(receipt)).heading).toBe('Tack, vi har tagit emot din anmälan');
  });
});

test('the form tells a browser what each field is for, and what not to remember', async () => {
  const { site, event } = await siteWith({ servesFood: 1, asksQuestion: 1 });
  const answer = await site.get(`/evenemang/${event.slug}/anmalan`).expect(200);
  expect(answer.headers['cache-control']).toBe('no-store');
  const page = readPage(answer.text);
  const autocomplete = (name: string) => page.$(`[name="${name}"]`).attr('autocomplete');
  const names = [
    'fornamn',
    'efternamn',
    'epost',
    'organisation',
    'titel',
    'kost_annat',
    'behov',
    'fraga',
    'webbplats',
  ];
  expect(names.map(autocomplete)).toEqual([
    'given-name',
    'family-name',
    'email',
    'organization',
    'organization-title',
    'off',
    'off',
    'off',
    'off',
  ]);
  expect(page.$('main form').attr('novalidate')).toBe('');
  expect(page.$('main [required], main [maxlength], main [disabled], main [checked]')).toHaveLength(0);
  expect(page.form('Skicka anmälan').labels).toEqual([
    'Förnamn',
    'Efternamn',
    'E-postadress',
    'Organisation',
    'Typ av organisation',
    'Din roll (frivilligt)',
    'Titel eller uppdrag (frivilligt)',
    'Specialkost (frivilligt)',
    'Beskriv annan specialkost eller allergi (frivilligt)',
    'Behöver du något för att kunna delta? (frivilligt)',
    'Fråga till de medverkande (frivilligt)',
    'Lämna det här fältet tomt',
  ]);
});
