import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Event } from '../../src/events/event.ts';
import { undoEventCancel } from '../../src/events/undo-off.ts';
import type { Lang } from '../../src/language.ts';
import type { Message } from '../../src/mail/message.ts';
import { guest, linksIn, newest, register, siteWith } from '../registrations/registering.ts';
import { conference, insertEvent, series } from '../support/factories.ts';
import { readPage } from '../support/page.ts';
import type { Site } from '../support/site.ts';
import { cancel, everyChange } from './event-letters.ts';

const kinds: Record<string, Partial<Event>> = {
  conference: {
    title: 'Exempel: Regional konferens om gemensamma frågor',
    titleEn: 'Example: Regional conference on common matters',
  },
  webinar: {
    type: 'webinar',
    attendance: 'online',
    title: 'Exempel: Ett webbinarium',
    titleEn: 'Example: A webinar',
    venue: null,
    address: null,
    town: null,
    meetingUrl: 'https://mote.example.com/hemlig',
  },
};

async function lettersOf(type: string, lang: Lang): Promise<{ site: Site; letters: Message[] }> {
  const fields = { capacity: 1, capacityOnline: 1, shortName: 'Exempel 2022', ...kinds[type] };
  const { site, event } = await siteWith(fields);
  await register(site, event, guest(1), lang);
  await register(site, event, guest(2, { ko: 'ja' }), lang);
  const before = (await site.letters()).length;
  await everyChange(site, event);
  const order = (letter: Message) => `${letter.date} ${letter.to.address}`;
  const letters = (await site.letters()).slice(before).sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return { site, letters };
}

const cases = ['conference', 'webinar'].flatMap((type) => [[type, 'sv'] as const, [type, 'en'] as const]);

// The texts as agreed lie beside this file, to be read as letters are. Change them there when the wording changes.
test.each(cases)(
  'the letters about a changed %s in %s read as agreed, and are complete',
  async (type, lang) => {
    const { site, letters } = await lettersOf(type, lang);
    const written = letters.map((letter) => `${letter.subject}\n\n${masked(letter.text)}`).join('\n----\n\n');
    expect(written).toBe(
      readFileSync(join(import.meta.dirname, `event-letters-${type}-${lang}.txt`), 'utf8'),
    );
    for (const letter of letters) {
      expect(letter.replyTo).toEqual({ name: 'Exempel Kontaktsson', address: 'kontakt@example.com' });
      expect(letter.headers).toEqual({
        'Content-Language': lang,
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'All',
      });
      expect(letter.subject.length).toBeLessThanOrEqual(70);
      const page = readPage(letter.html);
      expect(page.lang).toBe(lang);
      expect(page.$('img, script, link, iframe')).toHaveLength(0);
      const folded = (text: string) => text.replace(/[\s>:]+/g, ' ').trim();
      expect(folded(letter.text)).toBe(folded(page.texts('body')[0] ?? ''));
      for (const line of letter.text.split('\n')) {
        expect(line.length <= 72 || /^http\S+$/.test(line), line).toBe(true);
        expect(line).not.toMatch(/undefined|null|NaN|\[object|[{}]|[^:\s] {2}| $|\b\d\d?:\d\d.*kl\./);
      }
      const everything = [letter.subject, letter.text, letter.html, letter.calendar?.content].join('\n');
      expect(everything).not.toContain('mote.example.com');
      for (const path of linksIn(letter)) expect((await site.get(path).redirects(1)).status, path).toBe(200);
    }
  },
);

test('a letter about a cancelled part of a series leads to the others that are still to come', async () => {
  const { site, event } = await siteWith();
  const shared = { seriesId: 'exempelserien', venue: 'Exempelsalen' };
  await site.db.writer
    .insertInto('series')
    .values(series({ id: shared.seriesId }))
    .execute();
  await site.db.writer.updateTable('events').set(shared).where('id', '=', event.id).execute();
  await register(site, event, guest(1));
  await cancel(site, event);
  expect((await newest(site)).text).toContain(
    'Du behöver inte göra något. Har du bokat resa eller hotell behöver du\navbeställa det själv.',
  );
  expect(linksIn(await newest(site))).toEqual(['/personuppgifter/exempelmyndigheten']);
  await undoEventCancel(site.services, event.id, null);
  await insertEvent(site.db, conference({ ...shared, slug: 'nasta' }));
  await cancel(site, event);
  expect((await newest(site)).text).toContain('Andra tillfällen i serien:\nhttp');
  expect(linksIn(await newest(site))).toContain('/serie/exempelserien');
});

/** What differs from run to run: the place of the site, secrets, codes and slugs. */
function masked(text: string): string {
  return text
    .replace(/http:\/\/localhost:\d+/g, 'https://…')
    .replace(/[0-9a-f]{24}\.[\w-]{43}/g, '{token}')
    .replace(/exempel-\d+/g, 'exempel')
    .replace(/[A-Z2-9]{3}-[A-Z2-9]{3}(?=\n)/g, 'K7M-4QX');
}
