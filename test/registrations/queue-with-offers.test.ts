import { expect, test } from 'vitest';
import { guest, newest, register, siteWith } from './registering.ts';

const said = {
  sv: {
    letter:
      'Blir en plats ledig erbjuder vi den till den som står först. Du får ett mejl som säger hur länge du har på dig att svara.',
    receipt: 'Blir en plats ledig när du står först mejlar vi dig, och du får tid på dig att svara.',
  },
  en: {
    letter:
      'If a place becomes free we offer it to the person who is first in line. You get an email that says how long you have to answer.',
    receipt: 'If a place becomes free when you are first in line we email you, and you have time to answer.',
  },
};

test.each(['sv', 'en'] as const)(
  'where a free seat is offered, the queue is not promised it at once (%s)',
  async (lang) => {
    const { site, event } = await siteWith({ capacity: 1, offers: 1 });
    await register(site, event, guest(1), lang);
    const receipt = await register(site, event, guest(2, { ko: 'ja' }), lang);
    expect((await site.read(receipt)).texts('main ol li')[1]).toBe(said[lang].receipt);
    const { text } = await newest(site, 'queued');
    expect(text.replaceAll('\n', ' ')).toContain(said[lang].letter);
  },
);
