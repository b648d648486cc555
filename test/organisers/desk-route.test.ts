import express from 'express';
import request from 'supertest';
import { describe, expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { recordEntry } from '../../src/history/log-store.ts';
import {
  deskEvent,
  deskImport,
  deskOrganisation,
  desk as deskPage,
  deskSeries,
} from '../../src/organisers/desk-route.ts';
import type { DeskVisit } from '../../src/organisers/desk-visit.ts';
import { authorOf } from '../../src/organisers/organiser.ts';
import { type Route, routerOf } from '../../src/web/route.ts';
import { openDesk } from '../support/desk.ts';
import {
  everyoneAt,
  mayOpen,
  type mayOpenOwn,
  newObjects,
  type Objects,
  type Person,
  people,
} from './authority.ts';

type Grant = keyof typeof mayOpenOwn;

/** Says who came, and writes it down. */
async function write({ services, signedIn, now, res }: DeskVisit): Promise<void> {
  const by = authorOf(signedIn);
  await transact(services.db, (trx) => recordEntry(trx, { now, by, action: 'probe-pressed' }));
  res.send('written');
}

/** A page of each kind there is, though no feature may use it yet. */
const kinds: Record<Grant, Route> = {
  organiser: deskPage('post', 'home', 'organiser', write),
  'editor-somewhere': deskPage('post', 'home', 'editor-somewhere', write),
  administrator: deskPage('post', 'home', 'administrator', write),
  'event:reader': deskEvent('post', 'event', 'reader', write),
  'event:editor': deskEvent('post', 'event', 'editor', write),
  'event:sensitive': deskEvent('post', 'event', 'sensitive', write),
  'event:administrator': deskEvent('post', 'event', 'administrator', write),
  'series:reader': deskSeries('post', 'event', 'reader', write),
  'series:editor': deskSeries('post', 'event', 'editor', write),
  'organisation:reader': deskOrganisation('post', 'event', 'reader', write),
  'organisation:editor': deskOrganisation('post', 'event', 'editor', write),
  'organisation:administrator': deskOrganisation('post', 'event', 'administrator', write),
  'import:editor': deskImport('post', 'event', write),
};

function addressOf(grant: Grant, { eventId, seriesId, slug, importId }: Objects): string {
  if (grant.startsWith('event:')) return `/prov/${eventId}`;
  if (grant.startsWith('series:')) return `/prov/${seriesId}`;
  if (grant.startsWith('import:')) return `/prov/${importId}`;
  return `/prov/${slug}`;
}

describe.each(Object.keys(kinds) as Grant[])('a page that asks for %s', (grant) => {
  test('is opened by exactly those who may, of what is ours and what is not', async () => {
    const desk = await openDesk();
    const app = express();
    const part = /^(organisation|import):/.exec(grant)?.[1] ?? 'id';
    const route = { ...kinds[grant], paths: [`/prov/:${part}`] };
    expect(route.access).toBe(grant);
    app.use(express.urlencoded({ extended: false }), routerOf(desk.services, [route]));
    const browsers = await everyoneAt(desk);
    for (const whose of ['own', 'foreign'] as const) {
      const path = addressOf(grant, await newObjects(desk, whose));
      const came: Person[] = [];
      for (const person of Object.keys(people) as Person[]) {
        const { status } = await request(app)
          .post(path)
          .set({ Cookie: browsers[person].cookie, 'Sec-Fetch-Site': 'same-origin' });
        if (status === 200) came.push(person);
        else expect({ person, status }).toEqual({ person, status: 404 });
      }
      expect({ whose, came }).toEqual({ whose, came: mayOpen(grant, whose).toSorted(asListed) });
      const log = await desk.db.reader.selectFrom('logEntries').select('who').execute();
      expect(log.map(({ who }) => who).sort()).toEqual(
        came.map((person) => browsers[person].organiser.name).sort(),
      );
      await desk.db.writer.deleteFrom('logEntries').execute();
    }
  });
});

function asListed(a: Person, b: Person): number {
  const order = Object.keys(people);
  return order.indexOf(a) - order.indexOf(b);
}
