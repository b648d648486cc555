import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { eraseDue } from '../../src/privacy/erase-due.ts';
import { tellWatchers } from '../../src/watching/tell-watchers.ts';
import { onEveryEngine } from '../support/engines.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { openSite, type Site } from '../support/site.ts';
import { ask, askAndConfirm, watchers } from './watching-site.ts';

type Engine = 'sqlite' | 'pglite' | 'postgres';

async function open(engine: Engine = 'sqlite'): Promise<{ site: Site; path: string }> {
  const site = await openSite({ engine, now: '2022-10-01T09:00' });
  const { slug } = await insertEvent(site.db, conference({ registration: 'later' }));
  return { site, path: `/evenemang/${slug}/bevaka` };
}

const erase = (site: Site) => eraseDue(site.db, site.clock.now());

/** All letters have left. */
async function deliver(site: Site): Promise<void> {
  await site.db.writer.updateTable('outbox').set({ sentAt: site.clock.now(), nextAttemptAt: null }).execute();
}

onEveryEngine('an address', (engine) => {
  it('that nobody confirmed is gone within seven days, a confirmed one after twelve months', async () => {
    const { site, path } = await open(engine);
    await askAndConfirm(site, path, 'bekraftad@example.com');
    await ask(site, path, 'obekraftad@example.com');
    site.clock.set('2022-10-07T09:00');
    expect((await erase(site)).watchers).toBe(0);
    site.clock.set('2022-10-08T08:45');
    expect((await erase(site)).watchers).toBe(1);
    expect(await watchers(site)).toHaveLength(1);
    site.clock.set('2023-09-30T09:00');
    expect((await erase(site)).watchers).toBe(0);
    site.clock.set('2023-10-02T09:00');
    expect((await erase(site)).watchers).toBe(1);
    expect(await watchers(site)).toEqual([]);
  });
});

it('asking again gives an unconfirmed address seven new days', async () => {
  const { site, path } = await open();
  await ask(site, path, 'gast@example.com');
  site.clock.set('2022-10-06T09:00');
  await ask(site, path, 'gast@example.com');
  site.clock.set('2022-10-09T09:00');
  expect((await erase(site)).watchers).toBe(0);
});

it('letters hold an address no longer than we say that we do', async () => {
  const { site, path } = await open();
  await askAndConfirm(site, path, 'gast@example.com');
  await deliver(site);
  expect((await erase(site)).letters).toBe(0);
  await site.db.writer.updateTable('events').set({ registration: 'on' }).execute();
  await tellWatchers(site.services, site.clock.now());
  // Deleted, but its letter has not left yet.
  expect((await erase(site)).letters).toBe(1);
  expect((await site.letters()).map(({ kind }) => kind)).toEqual(['watch-opened']);
  await deliver(site);
  expect((await erase(site)).letters).toBe(1);
  expect(await site.letters()).toEqual([]);
});

it('a deleted address leaves the file too', async () => {
  const { site, path } = await open();
  await ask(site, path, 'gast@example.com');
  const [watcher] = await watchers(site);
  const sealed = watcher?.sealedEmail ?? '';
  const folder = site.services.config.dataDir;
  const holds = () => readdirSync(folder).some((name) => readFileSync(join(folder, name)).includes(sealed));
  expect(sealed.length).toBeGreaterThan(30);
  expect(holds()).toBe(true);
  site.clock.set('2022-10-09T09:00');
  await erase(site);
  expect(holds()).toBe(false);
});
