import { describe, expect, it, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import type { Event, Material } from '../../src/events/event.ts';
import { hard } from '../format/hard-space.ts';
import { insertEvent } from '../support/factories.ts';
import type { Page } from '../support/page.ts';
import { openSite, type Site } from '../support/site.ts';
import { rows } from './state-rows.ts';
import texts from './state-texts.json' with { type: 'json' };

/** Buttons (primary first) and then links, of the fact card, as the table of states has them. */
const actions: Record<string, [sv: string[], en: string[]]> = {
  'tba, month ahead': [['Få ett mejl när anmälan öppnar'], ['Email me when registration opens']],
  'tba, month passed': [[], []],
  'tba, no month': [['Få ett mejl när anmälan öppnar'], ['Email me when registration opens']],
  'not open, time known': [
    ['Få ett mejl när anmälan öppnar', 'Lägg till i kalendern'],
    ['Email me when registration opens', 'Add to calendar'],
  ],
  'not open, no time': [
    ['Få ett mejl när anmälan öppnar', 'Lägg till i kalendern'],
    ['Email me when registration opens', 'Add to calendar'],
  ],
  open: [
    ['Anmäl dig', 'Anmäl flera personer', 'Lägg till i kalendern'],
    ['Register', 'Register a group', 'Add to calendar'],
  ],
  'full, queue on': [
    ['Ställ dig i kö', 'Lägg till i kalendern'],
    ['Join the waiting list', 'Add to calendar'],
  ],
  'full, queue off': [['Lägg till i kalendern'], ['Add to calendar']],
  closed: [
    ['Ställ en fråga', 'Redan anmäld? Hitta din anmälan', 'Lägg till i kalendern'],
    ['Ask a question', 'Already registered? Find your registration', 'Add to calendar'],
  ],
  'ongoing (w)': [
    ['Skicka länken igen', 'Lägg till i kalendern'],
    ['Send the link again', 'Add to calendar'],
  ],
  'ongoing (k)': [['Lägg till i kalendern'], ['Add to calendar']],
  'passed, material': [['Se inspelningen'], ['Watch the recording']],
  'passed, no material': [['Kommande evenemang'], ['Upcoming events']],
  cancelled: [['Ställ en fråga'], ['Ask a question']],
  postponed: [['Få ett mejl när nytt datum är klart'], ['Email me when a new date is set']],
};
const asOpen = ['open, no last day', 'closing, 2–3 days', 'closing, tomorrow', 'closing, today', 'few'];

async function openAt(held: Event, now: string, material: Material['kind'][] = []): Promise<Site> {
  return openSite({
    now,
    content: async (db) => {
      await insertEvent(db, held);
      const rowsOf = material.map((kind, index) => ({
        id: `material-${index}`,
        eventId: held.id,
        position: index,
        kind,
        captioned: 0 as const,
        title: `Exempel ${kind}`,
        url: `https://example.com/${kind}`,
      }));
      if (rowsOf.length > 0)
        await transact(db, (trx) => trx.insertInto('materials').values(rowsOf).execute());
    },
  });
}

/** The badge, the heading above the title if any, and the paragraphs of the state. */
function saidOf(page: Page): string[] {
  return page.texts('.tabs .badge, .notice h2, .notice p, .state p');
}

describe('an event’s page says its state', () => {
  const shown = rows.filter(([name]) => name !== 'draft');
  test.each(shown)('%s', async (name, held, now, material) => {
    const site = await openAt(held, now, material);
    const [svActions, enActions] = actions[named(name)] ?? [[], []];
    const sv = await site.read(`/evenemang/${held.slug}`);
    expect(saidOf(sv).toSorted()).toEqual(expected(texts[name].sv));
    expect(sv.texts('.card .btn, .card .links a')).toEqual(svActions);
    expect(sv.lang).toBe('sv');

    const en = await site.read(`/en/events/${held.slug}`);
    expect(saidOf(en).toSorted()).toEqual(expected(texts[name].en));
    expect(en.texts('.card .btn, .card .links a')).toEqual(enActions);
    expect(en.lang).toBe('en');
  });
});

it('a draft is not there for the public, in either language', async () => {
  const [, draft] = rows.find(([name]) => name === 'draft') ?? [];
  if (!draft) throw new Error('No draft');
  const site = await openAt(draft, '2022-11-01T12:00');
  for (const path of [`/evenemang/${draft.slug}`, `/en/events/${draft.slug}`]) {
    const answer = await site.get(path).expect(404);
    expect(answer.text).not.toContain(draft.title);
  }
});

it('only a cancelled or a postponed event has a notice, and it stands before the heading', async () => {
  for (const [name, held, now, material] of rows.filter(([row]) => row !== 'draft')) {
    const page = await (await openAt(held, now, material)).read(`/evenemang/${held.slug}`);
    const off = name === 'cancelled' || name === 'postponed';
    expect([name, page.texts('main :is(.notice h2, h1)').length]).toEqual([name, off ? 2 : 1]);
    expect([name, page.texts('main :is(.notice h2, h1)').at(-1)]).toEqual([name, held.title]);
  }
});

/** In the table the badge also tells its tone and icon, which the page shows by look. */
function expected(said: string[]): string[] {
  const [badge = '', ...others] = said.map((text) =>
    hard(text).replace('Christine Feuk', 'Exempel Kontaktsson'),
  );
  return [badge.split(' · ')[0] ?? '', ...others].toSorted();
}

function named(name: string): string {
  if (asOpen.includes(name) || name.startsWith('few')) return 'open';
  return name === 'closed by hand' ? 'closed' : name;
}
