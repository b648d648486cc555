import { describe, expect, it, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import type { EventFields } from '../../src/events/blank-event.ts';
import type { Event } from '../../src/events/event.ts';
import { local } from '../../src/time.ts';
import { hard } from '../format/hard-space.ts';
import { conference, event, insertEvent, series } from '../support/factories.ts';
import { openSite, type Site } from '../support/site.ts';

const undated = { startsAt: null, endsAt: null };

async function siteWith(events: Event[], now = '2022-11-10T09:00'): Promise<Site> {
  return openSite({
    now,
    content: async (db) => {
      for (const one of events) await insertEvent(db, one);
    },
  });
}

/** `day` at 10, with the title as its sign. */
function on(day: string, title: string, fields: Partial<EventFields> = {}): Event {
  return event({ title, startsAt: local(`${day}T10:00`), endsAt: local(`${day}T11:00`), ...fields });
}

describe('coming events', () => {
  it('stand by month, soonest first, and those without a date last', async () => {
    const site = await siteWith([
      event({ ...undated, title: 'Utan datum' }),
      event({ ...undated, title: 'I mars', month: '2023-03' }),
      on('2022-11-01', 'Uppskjuten', { postponedAt: local('2022-10-25T09:00') }),
      event({ ...undated, title: 'Bara en dag', day: '2022-11-24' }),
      on('2023-01-10', 'Januari'),
      on('2022-11-24', 'Öster'),
      on('2022-11-24', 'Ärlig'),
      on('2022-11-09', 'I går'),
      on('2022-12-31', 'Nyår'),
      event({ ...undated, title: 'Månaden har gått', month: '2022-10' }),
      on('2022-11-20', 'Utkast', { publishedAt: null }),
      on('2022-11-20', 'Borttaget', { unpublishedAt: local('2022-11-01T09:00') }),
    ]);
    const page = await site.read('/evenemang');
    expect(page.headings).toEqual(
      [
        'Evenemang',
        'November 2022',
        'Bara en dag',
        'Ärlig',
        'Öster',
        'December 2022',
        'Nyår',
        'Januari 2023',
        'Januari',
        'Datum kommer',
        'I mars',
        'Uppskjuten',
        'Utan datum',
        'Följ nya evenemang',
      ].map((heading) => (/^\p{L}+ \d{4}$/u.test(heading) ? heading.replace(' ', '\u00a0') : heading)),
    );
    expect(page.texts('[role=status]')).toEqual(['Visar 8 evenemang.']);
  });

  it('keep one that is cancelled until the day it would have been', async () => {
    const cancelled = on('2022-11-24', 'Inställd', { cancelledAt: local('2022-11-01T09:00') });
    const site = await siteWith([cancelled]);
    expect((await site.read('/evenemang')).texts('.cards h3')).toEqual(['Inställd']);
    site.clock.set('2022-11-24T11:00');
    expect((await site.read('/evenemang')).texts('.cards h3')).toEqual([]);
    expect((await site.read('/evenemang?visa=tidigare')).texts('.cards h3')).toEqual(['Inställd']);
  });

  it('say so when there are none', async () => {
    const page = await (await siteWith([])).read('/evenemang');
    expect(page.texts('[role=status]')).toEqual([
      'Just nu finns inga kommande evenemang. Titta gärna på det som är inspelat.',
    ]);
    expect(page.hasLink('Rensa alla filter')).toBe(false);
  });
});

it('past events stand by year, newest first', async () => {
  const site = await siteWith([
    on('2021-03-01', 'Mars'),
    on('2022-02-01', 'Februari'),
    on('2022-11-09', 'I går'),
    event({ ...undated, title: 'Aldrig av', month: '2021-12' }),
    on('2022-11-24', 'Kommer'),
  ]);
  const page = await site.read('/evenemang?visa=tidigare');
  expect(page.headings.slice(0, -1)).toEqual([
    'Evenemang',
    '2022',
    'I går',
    'Februari',
    '2021',
    'Aldrig av',
    'Mars',
  ]);
  expect(page.title).toBe('Evenemang – Tidigare – Samlingspunkt');
  expect(page.texts('[aria-current=page]')).toEqual(['Tidigare']);
  expect(page.texts('.cards .btn')).toEqual([]);
});

describe('a card', () => {
  test('tells state, day, type, place, time and organiser, and what to do', async () => {
    const owner = series({ kind: 'one' });
    const held = conference({ seriesId: owner.id, position: 1 });
    const site = await openSite({
      content: async (db) => {
        await insertEvent(db);
        await transact(db, (trx) => trx.insertInto('series').values(owner).execute());
        await insertEvent(db, held);
      },
    });
    const sv = await site.read('/evenemang');
    const card = sv.texts('.cards > li').find((text) => text.includes('konferens'));
    const title = 'Exempel: En konferens␣(Stockholm)';
    expect(card).toBe(
      hard(
        `Öppet för anmälan ${title} Torsdag␣24␣november␣2022 · Konferens · Exempelhuset, Stockholm · kl.␣10.00–16.00 Exempelmyndigheten Anmäl dig till ${title}`,
      ),
    );
    expect(sv.link(hard(`Anmäl dig till ${title}`))).toBe(`/evenemang/${held.slug}/anmalan`);
    expect(sv.link(hard(title))).toBe(`/evenemang/${held.slug}`);
    expect(sv.$('.cards .stamp[aria-hidden=true]')).toHaveLength(2);
    const en = await site.read('/en/events');
    expect(en.texts('.cards > li').find((text) => text.includes('konferens'))).toBe(
      hard(
        `Open ${title} Thursday 24 November 2022 · Conference · Exempelhuset, Stockholm · 10:00–16:00, Swedish time Example Agency Register for ${title}`,
      ),
    );
    expect(en.$(`.cards h3 a[href="/en/events/${held.slug}"]`).attr('lang')).toBe('sv');
  });

  test.each<[string, Partial<EventFields>, string | null]>([
    ['Öppet för anmälan', {}, 'Anmäl dig till X'],
    ['Fullbokat', { capacity: 1, confirmed: 1, queue: 1 }, 'Ställ dig i kö till X'],
    ['Fullbokat', { capacity: 1, confirmed: 1 }, null],
    ['Anmälan är stängd', { deadlineDay: '2022-11-01' }, null],
    ['Inställt', { cancelledAt: local('2022-11-01T09:00') }, 'Läs vad som gäller för X'],
    ['Uppskjutet', { postponedAt: local('2022-11-01T09:00') }, 'Läs vad som gäller för X'],
    ['Öppnar 20␣november', { opensAt: local('2022-11-20T09:00') }, 'Få ett mejl när anmälan öppnar till X'],
  ])('%s: %j', async (badge, fields, action) => {
    const page = await (await siteWith([event({ title: 'X', ...fields })])).read('/evenemang');
    expect(page.texts('.cards .badge')).toEqual([hard(badge)]);
    expect(page.texts('.card-action a')).toEqual(action ? [action] : []);
  });
});
