import { describe, expect, it, test } from 'vitest';
import { local } from '../../src/time.ts';
import { hard } from '../format/hard-space.ts';
import { conference, event, insertEvent } from '../support/factories.ts';
import { openSite } from '../support/site.ts';

describe('what is moved is told with the old and the new', () => {
  test('date', async () => {
    const moved = conference({
      movedFromStartsAt: local('2022-11-17T10:00'),
      movedFromEndsAt: local('2022-11-17T16:00'),
    });
    const site = await openSite({ content: (db) => insertEvent(db, moved) });
    const page = await site.read(`/evenemang/${moved.slug}`);
    expect(page.texts('.tabs .badge')).toEqual(['Öppet för anmälan', 'Nytt datum']);
    expect(page.texts('.state p')[0]).toBe(
      hard('Konferensen är flyttad från torsdag␣17␣november till torsdag␣24␣november␣2022.'),
    );
    const en = await site.read(`/en/events/${moved.slug}`);
    expect(en.texts('.tabs .badge')).toEqual(['Open', 'New date']);
    expect(en.texts('.state p')[0]).toBe(
      'The conference has been moved from Thursday 17 November to Thursday 24 November 2022.',
    );
  });

  test('venue', async () => {
    const moved = conference({ movedFromVenue: 'Gamla exempelhuset' });
    const site = await openSite({ content: (db) => insertEvent(db, moved) });
    const page = await site.read(`/evenemang/${moved.slug}`);
    expect(page.texts('.tabs .badge')).toEqual(['Öppet för anmälan', 'Ny plats']);
    expect(page.texts('.state p')[0]).toContain('Gamla exempelhuset');
    expect(page.texts('.state p')[0]).toContain('Exempelhuset, Exempelgatan 1, Stockholm');
  });
});

it('the participle follows the type of event: inställd konferens, inställt webbinarium', async () => {
  const off = { cancelledAt: local('2022-11-01T09:00') };
  const both = [conference(off), event(off)];
  const site = await openSite({ content: (db) => Promise.all(both.map((one) => insertEvent(db, one))) });
  const notices = await Promise.all(both.map(({ slug }) => site.read(`/evenemang/${slug}`)));
  expect(notices.map((page) => page.texts('.notice h2')[0])).toEqual([
    'Konferensen är inställd',
    'Webbinariet är inställt',
  ]);
});

it('a postponed event does not show the date that no longer holds as its date', async () => {
  const held = conference({ postponedAt: local('2022-11-01T09:00') });
  const site = await openSite({ content: (db) => insertEvent(db, held) });
  const page = await site.read(`/evenemang/${held.slug}`);
  expect(page.facts().Datum).toBe(
    hard('Nytt datum är inte bestämt Tidigare datum: torsdag␣24␣november␣2022'),
  );
  expect(page.facts().Tid).toBeUndefined();
  expect(page.$('.stamp b').text()).toBe('–');
});
