import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import type { EventFields } from '../../src/events/blank-event.ts';
import type { Lang } from '../../src/language.ts';
import { local } from '../../src/time.ts';
import { readPage } from '../support/page.ts';
import { canary, everyLetter } from './every-letter.ts';
import { linksIn, siteWith } from './registering.ts';

async function lettersOf(type: 'conference' | 'webinar', lang: Lang) {
  const atTown: Partial<EventFields> = {
    title: 'Exempel: Regional konferens om gemensamma frågor',
    titleEn: 'Example: Regional conference on common matters',
    gatheringAt: local('2022-11-24T09:00'),
    gatheringText: 'Registrering och fika',
    servesFood: 1,
  };
  const online: Partial<EventFields> = {
    type: 'webinar',
    attendance: 'online',
    title: 'Exempel: Ett webbinarium',
    titleEn: 'Example: A webinar',
    venue: null,
    address: null,
    town: null,
  };
  const fields = type === 'conference' ? atTown : online;
  const { site, event } = await siteWith({ capacity: 1, shortName: 'Exempel 2022', ...fields });
  if (type === 'conference') await addProgramme(site.db, event.id);
  return { site, event, letters: await everyLetter(site, event, lang) };
}

async function addProgramme(db: Parameters<typeof transact>[0], eventId: string): Promise<void> {
  const blank = { eventId, startsAt: null, endsAt: null, format: null, abstract: null };
  const sessions = [1, 2, 3].map((position) => ({
    ...blank,
    id: `session-${position}`,
    position,
    kind: 'session' as const,
    title: `Programpunkt ${position}`,
  }));
  await transact(db, (trx) => trx.insertInto('sessions').values(sessions).execute());
}

const cases = [
  ['conference', 'sv'],
  ['conference', 'en'],
  ['webinar', 'sv'],
  ['webinar', 'en'],
] as const;

// The texts as agreed lie beside this file, to be read as letters are. Change them there when the wording changes.
test.each(cases)('the letters about a %s in %s read as agreed, and are complete', async (type, lang) => {
  const { site, letters } = await lettersOf(type, lang);
  const written = letters.map((letter) => `${letter.subject}\n\n${masked(letter.text)}`).join('\n----\n\n');
  expect(written).toBe(readFileSync(join(import.meta.dirname, `letters-${type}-${lang}.txt`), 'utf8'));
  expect(letters).toHaveLength(10);
  for (const letter of letters) {
    const toContact = letter.kind === 'question';
    const contact = { name: 'Exempel Kontaktsson', address: 'kontakt@example.com' };
    expect(letter.replyTo).toEqual(
      toContact ? { name: 'Exempel Frågvis', address: 'gast-2@example.com' } : contact,
    );
    if (toContact) expect(letter.to).toEqual(contact);
    expect(letter.from).toEqual({
      name: 'Exempelmyndigheten via Samlingspunkt',
      address: 'anmalan@example.com',
    });
    expect(letter.headers).toEqual({
      'Content-Language': toContact ? 'sv' : lang,
      ...(toContact
        ? { 'Auto-Submitted': 'no' }
        : { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }),
    });
    expect(letter.messageId).toBe(`<${letter.id}@localhost>`);
    expect(letter.subject.length).toBeLessThanOrEqual(70);
    const page = readPage(letter.html);
    expect(page.lang).toBe(toContact ? 'sv' : lang);
    expect(page.$('img, script, link, iframe')).toHaveLength(0);
    const links = page
      .$('a')
      .get()
      .map((link) => new URL(page.$(link).attr('href') ?? '').pathname);
    expect(new Set(links)).toEqual(new Set(linksIn(letter)));
    const folded = (text: string) => text.replace(/[\s>:]+/g, ' ').trim();
    expect(folded(letter.text)).toBe(folded(page.texts('body')[0] ?? ''));
    for (const line of letter.text.split('\n')) {
      expect(line.length <= 72 || /^http\S+$/.test(line), line).toBe(true);
      expect(line).not.toMatch(/undefined|null|NaN|\[object|[{}]|[^:\s] {2}| $|\b\d\d?:\d\d.*kl\./);
    }
    const everything = [letter.subject, letter.text, letter.html, letter.calendar?.content].join('\n');
    expect(everything).not.toMatch(
      new RegExp(`${canary}|vegan|jordnöt|rullstol|specialkost|kost\\b|dietary`, 'i'),
    );
    for (const path of linksIn(letter)) expect((await site.get(path).redirects(1)).status, path).toBe(200);
  }
});

/** What differs from run to run: the place of the site, secrets, codes and slugs. */
function masked(text: string): string {
  return text
    .replace(/http:\/\/localhost:\d+/g, 'https://…')
    .replace(/[0-9a-f]{24}\.[\w-]{43}/g, '{token}')
    .replace(/exempel-\d+/g, 'exempel')
    .replace(/[A-Z2-9]{3}-[A-Z2-9]{3}(?=\n)/g, 'K7M-4QX');
}
