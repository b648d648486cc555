import { formatWhenLine } from '../format/format-when.ts';
import { printable } from '../format/printable.ts';
import type { Lang } from '../language.ts';
import type { Organisation } from '../organisations/organisation.ts';
import { organisationName } from '../organisations/organisation-name.ts';
import type { Series } from '../series/series.ts';
import { type Instant, localDay } from '../time.ts';
import type { Event } from './event.ts';
import { eventPlace } from './event-place.ts';
import { listTitle } from './event-title.ts';

export type FeedEntry = {
  event: Event;
  series: Series | null;
  organisers: readonly Organisation[];
  /** The event's page. */
  url: string;
};

export type FeedOptions = {
  lang: Lang;
  title: string;
  /** The address of the feed itself. */
  feedUrl: string;
  /** The page that lists the same events. */
  pageUrl: string;
  /** Makes the ids unique in the world; must never change. */
  domain: string;
};

/** All published events as an Atom feed (RFC 4287), the latest changed first. Its ids outlive addresses (RFC 4151). */
export function eventFeed(entries: readonly FeedEntry[], options: FeedOptions): string {
  const { lang, title, feedUrl, pageUrl } = options;
  const published = entries
    .filter(({ event }) => event.publishedAt && !event.unpublishedAt)
    .toSorted((a, b) => compare(b.event.updatedAt, a.event.updatedAt) || compare(a.event.id, b.event.id));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    element('id', feedUrl),
    element('title', title),
    `<link rel="self" type="application/atom+xml" href="${escapeXml(feedUrl)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(pageUrl)}"/>`,
    element('updated', published[0]?.event.updatedAt ?? nothingYet),
    `<author>${element('name', title)}</author>`,
    ...published.map((entry) => entryXml(entry, options)),
    '</feed>',
    '',
  ].join('\n');
}

/** An empty feed has never changed, yet must say when. */
const nothingYet: Instant = '2022-01-01T00:00:00.000Z';

function entryXml({ event, series, organisers, url }: FeedEntry, { lang, domain }: FeedOptions): string {
  const { createdAt, publishedAt, updatedAt, lead, leadEn } = event;
  const when = formatWhenLine(event, updatedAt, lang);
  const summary = [when, eventPlace(event, lang), (lang === 'en' && leadEn) || lead];
  return [
    '<entry>',
    element('id', `tag:${domain},${localDay(createdAt)}:event/${encodeURIComponent(event.id)}`),
    element('title', listTitle(event, series, lang)),
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    element('published', publishedAt ?? createdAt),
    element('updated', updatedAt),
    ...organisers.map(
      (organisation) => `<author>${element('name', organisationName(organisation, lang))}</author>`,
    ),
    element('summary', summary.filter(Boolean).join('\n')),
    '</entry>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function escapeXml(text: string): string {
  return printable(text).replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
