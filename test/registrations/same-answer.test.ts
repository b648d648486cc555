import { expect, test } from 'vitest';
import type { Event } from '../../src/events/event.ts';
import type { Lang } from '../../src/language.ts';
import { pathTo } from '../../src/paths.ts';
import type { Fields, Site } from '../support/site.ts';
import { formKey, guest, posted, register, send, siteWith } from './registering.ts';

/** All that a visitor can see of an answer; what must differ is blanked: the time, the receipt's id, the address. */
function visible({ status, headers, text }: Awaited<ReturnType<typeof send>>) {
  const blank = (value: string) =>
    value.replace(/gäst \d|gast-\d/gi, 'X').replace(/[0-9a-f]{24}|\w+\.[\w-]{16}\.[\w-]{43}/g, 'K');
  const { date: _, etag: __, ...rest } = headers as Record<string, string>;
  const shown = Object.entries(rest).map(([name, value]) => `${name}: ${blank(value)}`);
  return { status, headers: shown.sort(), body: blank(text) };
}

async function answers(site: Site, event: Event, fields: Fields, lang: Lang) {
  const sent = await send(site, event, fields, lang);
  const seen = [sent];
  if (sent.status !== 303) return seen.map(visible);
  const receipt = sent.headers.location ?? '';
  seen.push(await site.get(receipt), await site.get(`${receipt}&x=1`));
  const k = new URL(receipt, site.url).searchParams.get('k') ?? '';
  const path = pathTo('correctAddress', lang, { slug: event.slug });
  seen.push(await site.post(path, { k, epost: 'gast-' }));
  seen.push(await site.post(path, { k, epost: `gast-9@example.org` }));
  seen.push(await site.get(receipt));
  seen.push(await site.post(path, { k, epost: 'gast-8@example.org' }));
  return seen.map(visible);
}

type Situation = { capacity: number | null; queue: 0 | 1; ko: 'ja' | 'nej'; now: string };
const situations: [name: string, fields: Partial<Situation>, statuses: number[]][] = [
  ['there is a seat', {}, [303, 200, 200, 422, 303, 200, 200]],
  ['all is full and the queue is chosen', { capacity: 2, ko: 'ja' }, [303, 200, 200, 422, 303, 200, 200]],
  ['all is full and the queue is not chosen', { capacity: 2 }, [409]],
  ['all is full and there is no queue', { capacity: 2, queue: 0 }, [409]],
  ['the last day has gone', { now: '2022-11-19T00:00:01' }, [409]],
  ['the event is over', { now: '2022-11-24T16:00:01' }, [409]],
];

test.each(situations)(
  'when %s, nobody sees from the answer who is registered',
  async (_, situation, statuses) => {
    const { capacity = null, queue = 1, ko = 'nej', now } = situation;
    for (const lang of ['sv', 'en'] as const) {
      const { site, event } = await siteWith({ capacity, queue });
      await register(site, event, guest(1));
      await register(site, event, guest(2));
      if (now) site.clock.set(now);
      const known = await answers(site, event, { ...guest(1), ko }, lang);
      const unknown = await answers(site, event, { ...guest(3), ko }, lang);
      expect(known.map(({ status }) => status)).toEqual(statuses);
      expect(known).toEqual(unknown);
    }
  },
);

test('someone who waits is answered like someone new too; the letter alone tells, with the number in the queue', async () => {
  const { site, event } = await siteWith({ capacity: 1 });
  for (const number of [1, 2, 3]) await register(site, event, { ...guest(number), ko: 'ja' });
  const known = await answers(site, event, { ...guest(3, { nyckel: formKey(site, event) }), ko: 'ja' }, 'sv');
  const unknown = await answers(site, event, { ...guest(4), ko: 'ja' }, 'sv');
  expect(known).toEqual(unknown);
  expect(await posted(site)).toEqual([
    'already-registered gast-3@example.com',
    'confirmed gast-1@example.com',
    'queued gast-2@example.com',
    'queued gast-3@example.com',
    'queued gast-4@example.com',
    'queued gast-9@example.org',
  ]);
  const told = (await site.letters()).find(({ kind }) => kind === 'already-registered');
  expect(told?.text).toContain('Du står redan i kö, som nummer 2,');
});

test('someone whose name is new to a known address is registered, and nothing on the page tells', async () => {
  const { site, event } = await siteWith();
  await register(site, event, guest(1));
  const shared = await answers(site, event, guest(1, { fornamn: 'Annan' }), 'sv');
  const unknown = await answers(site, event, guest(2), 'sv');
  expect(shared).toEqual(unknown);
  expect(await posted(site)).toContain('confirmed gast-9@example.org');
});
