import { expect, test } from 'vitest';
import { onEveryEngine } from './engines.ts';
import { insertEvent } from './factories.ts';
import { openSite } from './site.ts';

onEveryEngine('a site opened for a test', (engine) => {
  test('answers in both languages from its own database', async () => {
    const site = await openSite({ engine, content: (db) => insertEvent(db) });
    const page = await site.read('/');
    expect(page.lang).toBe('sv');
    expect(page.title).toBe(`${page.heading} – Samlingspunkt`);
    expect((await site.read('/en')).lang).toBe('en');
    expect(await site.db.reader.selectFrom('events').select('id').execute()).toHaveLength(1);
  });
});

test('the clock of a test stands still until it is moved', async () => {
  const site = await openSite({ now: '2022-11-18T23:59:30' });
  expect(site.clock.now()).toBe('2022-11-18T22:59:30.000Z');
  site.clock.pass({ seconds: 31 });
  expect(site.clock.now()).toBe('2022-11-18T23:00:01.000Z');
});
