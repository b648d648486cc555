import { type CheerioAPI, load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { eventFeed, type FeedEntry, type FeedOptions } from '../../src/events/event-feed.ts';
import { printable } from '../../src/format/printable.ts';
import { local } from '../../src/time.ts';
import { hard } from '../format/hard-space.ts';
import { conference, event, organisation, series } from '../support/factories.ts';
import { expectWellFormed } from './strict-xml.ts';

const site = 'https://exempel.example';
const options: FeedOptions = {
  lang: 'sv',
  title: 'Evenemang – Samlingspunkt',
  feedUrl: `${site}/evenemang.atom`,
  pageUrl: `${site}/evenemang`,
  domain: 'exempel.example',
};

function entryOf(held = event(), fields: Partial<FeedEntry> = {}): FeedEntry {
  return {
    event: held,
    series: null,
    organisers: [organisation()],
    url: `${site}/evenemang/${held.slug}`,
    ...fields,
  };
}

function read(entries: FeedEntry[], how = options): CheerioAPI {
  const xml = eventFeed(entries, how);
  expectWellFormed(xml);
  return load(xml, { xml: true });
}

/** Elements and attributes of an element, in their order. */
function lines($: CheerioAPI, selector: string): string[] {
  return $(selector)
    .children()
    .toArray()
    .map((element) => `${element.tagName} ${$(element).attr('href') ?? $(element).text()}`);
}

describe('the feed of all events', () => {
  const held = conference({
    id: 'konferens',
    slug: 'konferens',
    title: 'Exempel: En konferens',
    updatedAt: local('2022-10-14T12:00'),
  });

  it('says what, when, where and who', () => {
    const organisers = [organisation({ name: 'Uppsala universitet' }), organisation({ name: 'SKR' })];
    const $ = read([entryOf(held, { organisers, series: series({ kind: 'one' }) })]);
    expect($('feed').attr('xml:lang')).toBe('sv');
    expect(lines($, 'feed').slice(0, -1)).toEqual([
      'id https://exempel.example/evenemang.atom',
      'title Evenemang – Samlingspunkt',
      'link https://exempel.example/evenemang.atom',
      'link https://exempel.example/evenemang',
      'updated 2022-10-14T10:00:00.000Z',
      'author Evenemang – Samlingspunkt',
    ]);
    expect(lines($, 'entry')).toEqual([
      'id tag:exempel.example,2022-08-01:event/konferens',
      hard('title Exempel: En konferens␣(Stockholm)'),
      'link https://exempel.example/evenemang/konferens',
      'published 2022-09-01T07:00:00.000Z',
      'updated 2022-10-14T10:00:00.000Z',
      'author Uppsala universitet',
      'author SKR',
      `summary ${hard('Torsdag␣24␣november␣2022 kl.␣10.00–16.00')}\nExempelhuset, Exempelgatan 1, Stockholm\nEtt exempel på en konferens.`,
    ]);
  });

  it('keeps an event’s id when its address, its title and its dates change', () => {
    const changed = {
      ...held,
      slug: 'nytt',
      title: 'Nytt',
      publishedAt: local('2022-10-01T09:00'),
      startsAt: local('2023-01-10T10:00'),
    };
    const id = (one: typeof held, how = options) => read([entryOf(one)], how)('entry > id').text();
    expect(id(changed)).toBe(id(held));
    expect(id(held, { ...options, lang: 'en' })).toBe(id(held));
  });

  it('holds no draft and nothing that has been taken away, the latest changed first', () => {
    const [older, newer] = ['2022-10-01T12:00', '2022-10-02T12:00'].map((time) =>
      event({ title: time, updatedAt: local(time) }),
    );
    const drafts = [event({ publishedAt: null }), event({ unpublishedAt: local('2022-10-03T12:00') })];
    const $ = read([older, newer, ...drafts].map((one) => entryOf(one)));
    expect(
      $('entry > title')
        .toArray()
        .map((title) => $(title).text()),
    ).toEqual(['2022-10-02T12:00', '2022-10-01T12:00']);
    expect($('feed > updated').text()).toBe(local('2022-10-02T12:00'));
  });

  it('is valid while there are no events', () => {
    const $ = read([]);
    expect([$('entry').length, $('feed > updated').text()]).toEqual([0, '2022-01-01T00:00:00.000Z']);
  });

  it('says that the time is to come, and tells English readers that it is Swedish time', () => {
    const day = event({ startsAt: null, endsAt: null, day: '2022-11-29' });
    expect(read([entryOf(day)])('summary').text()).toMatch(/Tid kommer senare\.\nOnline\n/);
    const english = read([entryOf(held)], { ...options, lang: 'en' });
    expect(english('summary').text()).toMatch(/^Thursday 24 November 2022, 10:00–16:00, Swedish time\n/);
    expect(english('entry > author').text()).toBe('Example Agency');
  });
});

describe('text that tries to be markup', () => {
  const expectFaithful = (text: string) => {
    const held = conference({ title: text, lead: text, venue: text, address: null, town: null });
    const $ = read([entryOf(held, { organisers: [organisation({ name: text })] })], {
      ...options,
      title: text,
    });
    // A reader of XML takes a line break as it is, so nothing is lost.
    expect($('entry > title').text()).toBe(printable(text));
    expect($('entry > author > name').text()).toBe(printable(text));
    expect($('feed > title').text()).toBe(printable(text));
    expect($('entry')).toHaveLength(1);
  };

  test.each([
    '</title></entry><entry>',
    ']]> <![CDATA[ x',
    '<!-- --> <?php ?> &amp; &#0; &unknown;',
    '\u0000\u0008\u000b\u001b\ufffe\uffff',
    '\ud800 ensam halva',
    'Åsa-Märta O’Brien "李" 👩‍👩‍👧',
  ])('%j', expectFaithful);

  test('whatever is written', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(fc.property(anything, expectFaithful), { numRuns: Number(process.env.PROPERTY_RUNS ?? 100) });
  }, 600_000);
});
