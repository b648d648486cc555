import { expect } from 'vitest';
import { openLetter } from '../../src/mail/outbox.ts';
import type { Registration } from '../../src/registrations/registration.ts';
import { registrationToken } from '../../src/registrations/registration-link.ts';
import { free, type Letter, phase, type Row, waiting } from './journey-model.ts';
import { address, type Journey, lastName } from './journey-site.ts';

/** The site's rows, counters and letters are those on paper, and every link opens what it should. */
export async function expectSame(journey: Journey, before: string): Promise<void> {
  const { site, paper } = journey;
  const { reader } = site.db;
  const rows = await reader.selectFrom('registrations').selectAll().orderBy('createdAt').execute();
  learnNewRows(journey, rows);
  expect(rows.map(asStored).sort(byId)).toEqual([...journey.rows].map(asOnPaper).sort(byId));
  await expectSeats(journey, rows);
  await readLetters(journey, before);
  const due = paper.letters.map((letter) => said(journey, letter));
  expect([...journey.letters.values()].sort()).toEqual(due.sort());
  const { keys } = site.services;
  const opening = new Map(rows.map((row) => [registrationToken(keys, row), row.id]));
  const opened = [...journey.links.keys()].map((token) => opening.get(token) ?? null);
  expect(opened).toEqual(
    [...journey.links].map(([token, link]) => (isLive(link) ? token.slice(0, 24) : null)),
  );
}

const isLive = ({ row, version }: { row: Row; version: number }) => version === row.version;

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);

/** A row that is new is the newest of that person on paper. */
function learnNewRows({ rows: known, paper }: Journey, rows: Registration[]): void {
  const taken = new Set(known.values());
  for (const row of rows.filter(({ id }) => !known.has(id))) {
    const list = paper.lists.find(({ event }) => event.id === row.eventId);
    const own = list?.rows.find(
      (one) =>
        !taken.has(one) && address(one.who.mailbox) === row.email && lastName(one.who.name) === row.lastName,
    );
    if (own) known.set(row.id, own);
  }
  expect(known.size).toBe(paper.lists.flatMap((list) => list.rows).length);
}

function asStored(row: Registration) {
  const place = row.cancelledAt
    ? 'out'
    : row.confirmedAt
      ? 'seat'
      : row.offerEndsAt
        ? 'held'
        : row.offeredAt
          ? 'told'
          : 'queue';
  return {
    id: row.id,
    event: row.eventId,
    who: `${row.lastName} ${row.email}`,
    place,
    ticket: row.ticket,
    version: row.tokenVersion,
    seated: row.confirmedAt,
    by: row.cancelledBy,
    ends: place === 'held' ? row.offerEndsAt : null,
  };
}

function asOnPaper([id, row]: [string, Row]) {
  const { list, who, place, ticket, version, seated, cancelled, offer } = row;
  return {
    id,
    event: list.event.id,
    who: `${lastName(who.name)} ${address(who.mailbox)}`,
    place,
    ticket,
    version,
    seated,
    by: cancelled?.by ?? null,
    ends: place === 'held' ? offer?.ends : null,
  };
}

/** Counters are the rows counted; nobody waits for nothing. That a seat was never sold twice, the rows say. */
async function expectSeats({ site, paper }: Journey, rows: Registration[]): Promise<void> {
  const counters = await site.db.reader
    .selectFrom('events')
    .select(['id', 'confirmed', 'queued', 'capacity'])
    .orderBy('position')
    .execute();
  for (const [index, { id, confirmed, queued, capacity }] of counters.entries()) {
    const own = rows.filter(({ eventId, cancelledAt }) => eventId === id && !cancelledAt);
    const seats = own.filter(({ confirmedAt, offerEndsAt }) => confirmedAt || offerEndsAt).length;
    expect({ confirmed, queued }).toEqual({ confirmed: seats, queued: own.length - seats });
    const list = paper.lists[index];
    if (!list) continue;
    expect(capacity).toBe(list.capacity);
    const knowing = waiting(list).every(({ place }) => place === 'told');
    if (!knowing) expect(free(list) === 0 || phase(list, paper.now) === 'begun').toBe(true);
  }
}

const linkPattern = /\/anmalan\/(grupp\/)?([0-9a-f]{24}\.[\w-]{43})/g;

/** Reads what was written since; learns the links in it. */
async function readLetters(journey: Journey, since: string): Promise<void> {
  const { site, letters } = journey;
  const { keys } = site.services;
  const written = await site.db.reader
    .selectFrom('outbox')
    .select(['id', 'sealed'])
    // Not by the time of writing, which has no index of its own.
    .where('nextAttemptAt', '>=', since)
    .execute();
  for (const row of written.filter(({ id }) => !letters.has(id))) {
    const message = openLetter(keys, row);
    if (!message) continue;
    const links = new Set<string>();
    for (const [, group, token = ''] of `${message.text} ${message.html}`.matchAll(linkPattern))
      links.add(group ? groupLink(journey, token) : ownLink(journey, token));
    const rank = message.kind === 'queued' ? ` ${/nummer\s+(\d+)/.exec(message.text)?.[1]}` : '';
    letters.set(row.id, `${message.kind}${rank} ${message.to.address} ${[...links].sort().join(' ')}`);
  }
}

function groupLink({ groups, groupLinks }: Journey, token: string): string {
  const number = groups.indexOf(token.slice(0, 24));
  groupLinks.set(token, number);
  return `group-${number}`;
}

function ownLink({ site, rows, links }: Journey, token: string): string {
  const id = token.slice(0, 24);
  const row = rows.get(id);
  if (!row) return token;
  const { keys } = site.services;
  const versions = Array.from({ length: row.version }, (_, index) => row.version - index);
  const version =
    versions.find((tokenVersion) => registrationToken(keys, { id, tokenVersion }) === token) ?? 0;
  links.set(token, { row, version });
  return `${id}-${version}`;
}

function said({ rows, paper }: Journey, { kind, mailbox, links, group, rank }: Letter): string {
  const ids = new Map([...rows].map(([id, row]) => [row, id]));
  const own = links.map(({ row, version }) => `${ids.get(row)}-${version}`).sort();
  const all = group ? [...own, `group-${paper.groups.indexOf(group)}`] : own;
  return `${kind}${rank === null ? '' : ` ${rank}`} ${address(mailbox)} ${all.join(' ')}`;
}
