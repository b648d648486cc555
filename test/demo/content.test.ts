import { describe, expect, it } from 'vitest';
import { demoContent, tables } from '../../src/demo/content.ts';
import { programme } from '../../src/events/programme.ts';
import { registrationState } from '../../src/registrations/registration.ts';
import { local } from '../../src/time.ts';
import { realEvents } from './event-as-text.ts';

/** An autumn day, the middle of a day that is 23 hours long, and the hour that comes twice. */
const times = ['2022-10-04T09:00', '2027-03-28T03:30', '2026-10-25T02:30'];

describe.each(times)('the demo’s content at %s', (time) => {
  const content = demoContent(local(time));

  it('gives every row an id, and every page an address, of its own', () => {
    for (const table of tables) {
      const ids = content[table].map((row) =>
        'id' in row ? row.id : `${'eventId' in row ? row.eventId : row.organiserId} ${row.organisationId}`,
      );
      expect({ table, twice: twice(ids) }).toEqual({ table, twice: [] });
    }
    for (const rows of [content.organisations, content.series, content.events])
      expect(twice(rows.map(({ slug }) => slug))).toEqual([]);
  });

  it('writes addresses in small letters without diacritics, at most 60 characters, town and year last', () => {
    const addresses = [...content.organisations, ...content.series, ...content.events].map(
      ({ slug }) => slug,
    );
    expect(addresses.filter((slug) => slug.length > 60 || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual(
      [],
    );
    const towns: Record<string, string> = { Umeå: 'umea', Göteborg: 'goteborg', Malmö: 'malmo' };
    const held = content.events.filter(({ town }) => town !== null);
    const ends = held.map(({ slug }) =>
      slug
        .replace(/-\d{4}$/, '')
        .split('-')
        .at(-1),
    );
    expect(ends).toEqual(held.map(({ town }) => towns[town ?? ''] ?? town?.toLowerCase()));
  });

  it('names one controller for each event that can be one, whom questions can reach', () => {
    const byId = new Map(content.organisations.map((one) => [one.id, one]));
    const controllers = [...content.events, ...content.series].map(({ controllerId }) =>
      byId.get(controllerId),
    );
    expect(controllers.filter((one) => !one || one.legalForm === 'collective' || !one.contactEmail)).toEqual(
      [],
    );
    const organised = new Set(content.eventOrganisers.map(({ eventId }) => eventId));
    expect(content.events.filter(({ id }) => !organised.has(id))).toEqual([]);
  });

  it('counts seats and places in the queue as there are rows', () => {
    const counters = content.events.map(({ id, confirmed, queued, lastTicket }) => ({
      id,
      confirmed,
      queued,
      lastTicket,
    }));
    const rows = content.events.map(({ id }) => {
      const own = content.registrations.filter(({ eventId }) => eventId === id);
      const confirmed = own.filter((one) => registrationState(one) === 'confirmed').length;
      const queued = own.filter((one) => registrationState(one) === 'queued').length;
      return { id, confirmed, queued, lastTicket: Math.max(0, ...own.map(({ ticket }) => ticket ?? 0)) };
    });
    expect(counters).toEqual(rows);
    expect(content.registrations.length).toBeGreaterThan(100);
  });

  it('registers nobody twice, with one code for each', () => {
    const people = content.registrations.map((one) => `${one.eventId} ${one.emailKey} ${one.nameKey}`);
    expect(twice(people)).toEqual([]);
    expect(twice(content.registrations.map((one) => `${one.eventId} ${one.code}`))).toEqual([]);
    expect(
      content.registrations.filter(({ code }) => !/^[A-HJ-NP-Z2-9]{3}-[A-HJ-NP-Z2-9]{3}$/.test(code)),
    ).toEqual([]);
  });

  it('has nothing that happens before it was made, or was made in the future', () => {
    const now = local(time);
    const made = [...content.events, ...content.registrations];
    const wrong = made.filter(({ createdAt, updatedAt }) => createdAt > updatedAt || updatedAt > now);
    expect(wrong.map(({ id }) => id)).toEqual([]);
    const published = new Map(content.events.map((event) => [event.id, event.publishedAt ?? '9']));
    expect(
      content.registrations.filter((one) => one.createdAt < (published.get(one.eventId) ?? '9')),
    ).toEqual([]);
  });

  it('lets a programme begin and end with its event, without a gap', () => {
    const withProgramme = content.events.filter(({ id }) =>
      content.sessions.some(({ eventId }) => eventId === id),
    );
    expect(withProgramme).toHaveLength(2);
    for (const event of withProgramme) {
      const sessions = content.sessions.filter(({ eventId }) => eventId === event.id);
      const rows = programme(event, sessions, content.appearances).flatMap((day) => day.rows);
      expect(rows.map(({ end }) => end)).toEqual([...rows.slice(1).map(({ start }) => start), event.endsAt]);
      expect(rows[0]?.start).toBe(event.startsAt);
      const lengths = rows.map(({ start, end }) => Date.parse(end ?? '') - Date.parse(start ?? ''));
      expect(lengths.filter((length) => length <= 0)).toEqual([0]);
      expect(sessions.at(-1)?.kind).toBe('end');
    }
  });

  it('shows no invented person without saying so: fictional events, people and addresses carry it in their names', () => {
    const real = new Set(realEvents(content).map(({ id }) => id));
    const fictional = content.events.filter(({ id }) => !real.has(id));
    const titles = fictional.map(
      (event) => content.series.find(({ id }) => id === event.seriesId)?.title ?? event.title,
    );
    expect(titles.filter((title) => !title.startsWith('Exempel: '))).toEqual([]);
    const people = [
      ...content.appearances.filter(({ eventId }) => !real.has(eventId)).map(({ name }) => name),
      ...content.eventContacts.filter(({ eventId }) => !real.has(eventId)).map(({ name }) => name ?? ''),
      ...content.registrations.map(({ firstName }) => firstName),
    ];
    expect(people.filter((name) => !name.startsWith('Exempel'))).toEqual([]);
    const addresses = JSON.stringify(content).match(/[\w.-]+@[\w.-]+/g) ?? [];
    expect([...new Set(addresses)].filter((address) => !address.endsWith('@example.com')).sort()).toEqual([
      'Christine.Feuk@skr.se',
    ]);
  });

  it('is written by the rules: dashes, round quotes, no exclamation marks, no clock times with a colon', () => {
    const swedish = [
      ...content.series.flatMap(({ title, lead }) => [title, lead]),
      ...content.events.flatMap((event) => [
        event.title,
        event.lead,
        event.body,
        event.content,
        event.practical,
      ]),
      ...content.events.map(({ cancelReason }) => cancelReason),
      ...content.sessions.flatMap(({ title, abstract }) => [title, abstract]),
      ...content.siteNotices.flatMap(({ heading, text }) => [heading, text]),
    ].filter((text) => text !== null);
    expect(swedish.filter((text) => /["!]|\d:\d\d| - |\d-\d| {2}|OBS|vänligen/.test(text))).toEqual([]);
    expect(
      content.events.filter(({ lead, shortName }) => lead.length > 300 || shortName.length > 40),
    ).toEqual([]);
  });

  it('has an English title and lead for every event and series', () => {
    const all = [...content.events, ...content.series];
    expect(all.filter(({ titleEn, leadEn }) => !titleEn || !leadEn).map(({ slug }) => slug)).toEqual([]);
  });
});

function twice(list: string[]): string[] {
  return list.filter((one, index) => list.indexOf(one) !== index);
}
