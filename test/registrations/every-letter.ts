import type { Event } from '../../src/events/event.ts';
import type { Lang } from '../../src/language.ts';
import type { Message } from '../../src/mail/message.ts';
import { pathTo } from '../../src/paths.ts';
import { addMinutes } from '../../src/time.ts';
import { issueFormKey } from '../../src/web/form-key.ts';
import { formOn } from '../support/page-form.ts';
import type { Site } from '../support/site.ts';
import { guest, manageLink, newest, person, register } from './registering.ts';

export const canary = 'KANARIEFÅGEL';

/**
 * Everything that makes the site write, at an event with one seat: a letter of each kind, in the order of their kinds. Everyone
 * has said something about food and access.
 */
export async function everyLetter(site: Site, event: Event, lang: Lang): Promise<Message[]> {
  const said = {
    'kost[]': ['vegan', 'other'],
    kost_annat: `Jordnötter ${canary}`,
    behov: `Rullstol ${canary}`,
  };
  await register(site, event, guest(1, said), lang);
  const seat = manageLink(await newest(site));
  await register(site, event, guest(1, { ...said, ko: 'ja' }), lang);
  await register(site, event, guest(2, { ...said, ko: 'ja' }), lang);
  await register(site, event, guest(3, { ...said, ko: 'ja' }), lang);
  const waiting = manageLink(await newest(site));
  await register(site, event, guest(3, { ...said, ko: 'ja' }), lang);
  for (let number = 1; number <= 11; number++)
    await register(site, event, person({ ...said, fornamn: `Kollega ${number}`, ko: 'ja' }), lang);
  for (const link of [waiting, seat]) {
    site.clock.pass({ seconds: 1 });
    await pressCancel(site, link, lang);
  }
  await ask(site, event, lang);
  const order = (letter: Message) => `${letter.kind} ${letter.subject}`;
  const letters = (await site.letters()).filter(firstOfItsKind);
  return letters.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** On the registration's page, cancels with the button that stands there. */
export async function pressCancel(site: Site, link: string, lang: Lang = 'sv') {
  const page = await site.read(`${link}/${lang === 'sv' ? 'avanmal' : 'cancel'}`);
  const { action } = formOn(page.$, page.texts('main form button')[0] ?? '');
  return site.post(action).expect(303);
}

async function ask(site: Site, event: Event, lang: Lang): Promise<void> {
  const key = issueFormKey(site.services.keys, `question:${event.id}`, addMinutes(site.clock.now(), -1));
  const asked = {
    namn: 'Exempel Frågvis',
    epost: 'gast-2@example.com',
    fraga: 'Finns det hörslinga?\n\nTack!',
  };
  await site.post(pathTo('question', lang, { slug: event.slug }), { ...asked, nyckel: key }).expect(303);
}

function firstOfItsKind({ subject }: Message, index: number, all: Message[]): boolean {
  return all.findIndex((letter) => letter.subject === subject) === index;
}
