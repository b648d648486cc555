import { expect, test } from 'vitest';
import { groupSite, kinds, sendGroup } from '../groups/group-site.ts';
import { guest, newest, posted, register, siteWith } from '../registrations/registering.ts';
import { onEveryRacingEngine } from '../support/engines.ts';
import { change } from './event-letters.ts';

const hybrid = { attendance: 'hybrid', capacity: 5, capacityOnline: 1, queue: 1 } as const;

async function told(site: Parameters<typeof posted>[0]) {
  return (await posted(site)).filter((one) => one.startsWith('event-changed'));
}

onEveryRacingEngine('an event that is no longer online', (engine) => {
  test('tells those who were to take part online, with a seat or waiting, and nobody else', async () => {
    const { site, event } = await siteWith(hybrid, { engine });
    await register(site, event, guest(1, { deltagande: 'site' }));
    await register(site, event, guest(2, { deltagande: 'online' }));
    await register(site, event, guest(3, { deltagande: 'online', ko: 'ja' }));
    const outcome = await change(site, event, { attendance: 'site' });
    expect(outcome).toMatchObject({ parts: ['venue'], letters: { registered: 1, queued: 1 } });
    expect(await told(site)).toEqual([
      'event-changed gast-2@example.com',
      'event-changed gast-3@example.com',
    ]);
    const letter = (await site.letters()).find(
      ({ kind, to }) => kind === 'event-changed' && to.address === 'gast-2@example.com',
    );
    expect(letter?.subject).toMatch(/^Bara på plats: /);
    expect(letter?.text).toContain('hålls bara på plats. Det går inte längre att delta online.');
    expect(letter?.text).toMatch(/Tidigare plats: .+\(även online\)\n+Ny plats: [^(]+\n/);
    expect(letter?.text).toContain('Din anmälan gäller på plats. Kan du inte komma?');
  });
});

test('everybody is told when the date or the venue is new as well, each in a sentence', async () => {
  for (const [also, words] of [
    [{ venue: 'Exempelsalen' }, 'har fått en ny plats. Det går inte längre att delta online.'],
    [{ endsAt: '2022-11-24T16:30:00.000Z' }, 'har fått en ny tid. Det går inte längre att delta online.'],
  ] as const) {
    const { site, event } = await siteWith(hybrid);
    await register(site, event, guest(1, { deltagande: 'site' }));
    await register(site, event, guest(2, { deltagande: 'online' }));
    await change(site, event, { attendance: 'site', ...also });
    expect(await told(site)).toEqual([
      'event-changed gast-1@example.com',
      'event-changed gast-2@example.com',
    ]);
    expect((await newest(site, 'event-changed')).text).toContain(words);
  }
});

test('who has registered colleagues is told when one of them was to take part online', async () => {
  for (const [way, registrars] of [
    ['Online', ['event-changed-registrar handlaggare@example.com']],
    ['På plats i Stockholm', []],
  ] as const) {
    const { site, event, form } = await groupSite({ ...hybrid, capacityOnline: 5 });
    await sendGroup(site, form, 2, { 'Hur ska personerna delta?': way });
    await change(site, event, { attendance: 'site' });
    expect((await kinds(site)).filter((one) => one.includes('-registrar'))).toEqual(registrars);
  }
});
