import { describe, expect, it } from 'vitest';
import { startPeriodic } from '../../src/periodic.ts';
import { local } from '../../src/time.ts';
import { tellWatchers } from '../../src/watching/tell-watchers.ts';
import { onEveryEngine, onEveryRacingEngine } from '../support/engines.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { openSite, type Site } from '../support/site.ts';
import { ask, askAndConfirm, kinds, lastLetter, watchers } from './watching-site.ts';

const fields = { id: 'mr-dagen', shortName: 'MR-dagen', opensAt: local('2022-10-04T09:00') };
type Engine = 'sqlite' | 'pglite' | 'postgres';

async function open(changes = {}, engine: Engine = 'sqlite'): Promise<{ site: Site; path: string }> {
  const site = await openSite({ engine, now: '2022-10-01T09:00' });
  const { slug } = await insertEvent(site.db, conference({ ...fields, ...changes }));
  return { site, path: `/evenemang/${slug}/bevaka` };
}

const tell = (site: Site) => tellWatchers(site.services, site.clock.now());

async function change(site: Site, event: Partial<ReturnType<typeof conference>>): Promise<void> {
  await site.db.writer.updateTable('events').set(event).execute();
}

onEveryEngine('when registration opens', (engine) => {
  it('those who confirmed get one letter each and are forgotten; others are not told', async () => {
    const { site, path } = await open({}, engine);
    await askAndConfirm(site, path, 'ett@example.com');
    await askAndConfirm(site, path, 'TVA@example.com');
    await ask(site, path, 'obekraftad@example.com');
    const before = (await site.letters()).length;
    site.clock.set('2022-10-04T08:59:59');
    expect(await tell(site)).toBe(0);
    site.clock.set('2022-10-04T09:00');
    expect(await tell(site)).toBe(2);
    expect((await kinds(site)).slice(before).sort()).toEqual([
      'watch-opened TVA@example.com',
      'watch-opened ett@example.com',
    ]);
    expect(await watchers(site)).toMatchObject([{ confirmedAt: null }]);
    expect(await tell(site)).toBe(0);
  });
});

onEveryRacingEngine('several workers', (engine) => {
  it('write every letter exactly once', async () => {
    const { site, path } = await open({}, engine);
    await askAndConfirm(site, path, 'gast@example.com');
    const [row] = await watchers(site);
    if (!row) throw new Error('nobody watches');
    const copies = Array.from({ length: 90 }, (_, index) => {
      const id = index.toString(16).padStart(24, '0');
      const sealedEmail = site.services.keys.seal('watcher', `gast-${index}@example.com`, id);
      return { ...row, id, recipientKey: `nummer ${index}`, sealedEmail };
    });
    await site.db.writer.insertInto('watchers').values(copies).execute();
    site.clock.set('2022-10-04T09:00');
    const told = await Promise.all([tell(site), tell(site), tell(site)]);
    expect(told.reduce((sum, count) => sum + count)).toBe(91);
    const to = (await kinds(site)).filter((one) => one.startsWith('watch-opened'));
    expect(new Set(to).size).toBe(91);
    expect(to).toHaveLength(91);
    expect(await watchers(site)).toEqual([]);
  });
});

describe('the one letter', () => {
  it('says what opened, until when, and that the address is deleted', async () => {
    const { site, path } = await open();
    await askAndConfirm(site, path, 'gast@example.com');
    site.clock.set('2022-10-05T09:00');
    await tell(site);
    const { subject, text, headers } = await lastLetter(site);
    expect(subject).toBe('Nu kan du anmäla dig: MR-dagen, 24 november 2022');
    expect(text).toContain('Anmälan till Exempel: En konferens är öppen.');
    expect(text).toMatch(/Anmäl dig senast fredag\s18\snovember\s2022\. Anmäl dig:\s/);
    expect(text).toContain(`${site.url}${path.replace('bevaka', 'anmalan')}`);
    expect(text).toContain('Det här är enda mejlet. Vi har tagit bort din adress.');
    expect(headers['List-Unsubscribe']).toContain('/bevakning/');
  });

  it('offers the queue when all seats are taken already, and speaks the language that was asked in', async () => {
    const { site, path } = await open({ capacity: 1, queue: 1 });
    const english = path.replace('/evenemang', '/en/events').replace('bevaka', 'notify-me');
    await askAndConfirm(site, english, 'guest@example.com');
    await change(site, { confirmed: 1 });
    site.clock.set('2022-10-05T09:00');
    await tell(site);
    const { subject, text } = await lastLetter(site);
    expect(subject).toBe('You can join the waiting list: MR-dagen, 24 November 2022');
    expect(text).toContain('Join the waiting list:\n');
    expect(text).toContain('We have deleted your address.');
  });

  it.each([
    ['is closed again', { closedAt: local('2022-10-03T09:00') }],
    ['is called off', { cancelledAt: local('2022-10-03T09:00') }],
    ['is postponed', { postponedAt: local('2022-10-03T09:00') }],
    ['is taken away', { unpublishedAt: local('2022-10-03T09:00') }],
    ['is full without a queue', { capacity: 1, confirmed: 1 }],
  ])('is not written while the event %s', async (_, event) => {
    const { site, path } = await open();
    await askAndConfirm(site, path, 'gast@example.com');
    await change(site, event);
    site.clock.set('2022-10-05T09:00');
    expect(await tell(site)).toBe(0);
    expect(await watchers(site)).toHaveLength(1);
  });

  it('about a postponed event comes with the new date, also while registration is not open', async () => {
    const { site, path } = await open({ opensAt: null, postponedAt: local('2022-09-20T09:00') });
    await askAndConfirm(site, path, 'gast@example.com');
    await change(site, {
      postponedAt: null,
      precision: 'month',
      month: '2023-02',
      startsAt: null,
      day: null,
    });
    expect(await tell(site)).toBe(0);
    await change(site, {
      precision: 'time',
      day: '2023-02-09',
      startsAt: local('2023-02-09T10:00'),
      endsAt: local('2023-02-09T16:00'),
      deadlineDay: null,
      opensAt: local('2023-01-09T09:00'),
    });
    site.clock.pass({ minutes: 1 });
    expect(await tell(site)).toBe(1);
    const { kind, subject, text } = await lastLetter(site);
    expect([kind, subject]).toEqual(['watch-date', 'Nytt datum: MR-dagen, 9 februari 2023']);
    expect(text.replace(/\s+/g, ' ')).toContain(
      'Exempel: En konferens har fått ett nytt datum: torsdag 9 februari 2023 kl. 10.00–16.00.',
    );
    expect(text).not.toContain('/anmalan');
  });

  it('is not lost when a worker breaks off: nothing of it is stored, and the next one writes it', async () => {
    const { site, path } = await open();
    await askAndConfirm(site, path, 'gast@example.com');
    site.clock.set('2022-10-05T09:00');
    const broken = { ...site.services, mail: { ...site.services.mail, baseUrl: 'no address' } };
    await expect(tellWatchers(broken, site.clock.now())).rejects.toThrow();
    expect(await watchers(site)).toHaveLength(1);
    expect(await tell(site)).toBe(1);
  });

  it('is written by the site itself', async () => {
    const { site, path } = await open();
    await askAndConfirm(site, path, 'gast@example.com');
    site.clock.set('2022-10-04T09:00');
    await startPeriodic(site.services).stop();
    expect((await lastLetter(site)).kind).toBe('watch-opened');
  });
});
