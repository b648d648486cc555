import { type ExpressionBuilder, sql } from 'kysely';
import type { Queryable, Transaction } from '../database/database.ts';
import type { Schema } from '../database/schema.ts';
import type { Event } from '../events/event.ts';
import type { Instant } from '../time.ts';
import type { Awaits } from './watchable.ts';
import type { Watcher } from './watcher.ts';

/**
 * Stores someone who wants to know, or the wish of someone who has asked before: one statement for both, and the
 * same. Returns the row; undefined when this very form was sent before.
 */
export function upsertWatcher(trx: Transaction, watcher: Watcher): Promise<Watcher | undefined> {
  const target = watcher.eventId === null ? 'seriesId' : 'eventId';
  return trx
    .insertInto('watchers')
    .values(watcher)
    .onConflict((conflict) =>
      conflict
        .columns([target, 'recipientKey'])
        .where(target, 'is not', null)
        .doUpdateSet((eb) => ({
          awaits: eb.ref('excluded.awaits'),
          opened: eb.ref('excluded.opened'),
          language: eb.ref('excluded.language'),
          keyHash: eb.ref('excluded.keyHash'),
          createdAt: eb.ref('excluded.createdAt'),
        }))
        .whereRef('watchers.keyHash', '<>', 'excluded.keyHash'),
    )
    .returningAll()
    .executeTakeFirst();
}

export function findWatcher(db: Queryable, id: string): Promise<Watcher | undefined> {
  return db.selectFrom('watchers').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The first time counts. */
export async function confirmWatcher(trx: Transaction, id: string, now: Instant): Promise<void> {
  await trx
    .updateTable('watchers')
    .set({ confirmedAt: now })
    .where('id', '=', id)
    .where('confirmedAt', 'is', null)
    .execute();
}

export async function deleteWatcher(trx: Transaction, id: string): Promise<void> {
  await trx.deleteFrom('watchers').where('id', '=', id).execute();
}

/** Events that someone who confirmed waits for; what of them is public is for `eventState` to say. */
export function listWatchedEvents(db: Queryable): Promise<Event[]> {
  return db
    .selectFrom('events')
    .selectAll()
    .where('id', 'in', (eb) => eb.selectFrom('watchers').select('eventId').where(isConfirmed))
    .execute();
}

export async function listWatchedSlugs(db: Queryable): Promise<string[]> {
  const rows = await db
    .selectFrom('series')
    .select('slug')
    .where('id', 'in', (eb) => eb.selectFrom('watchers').select('seriesId').where(isConfirmed))
    .execute();
  return rows.map(({ slug }) => slug);
}

type Taken = { eventId: string; awaits: readonly Awaits[] } | { seriesId: string; opened: string };

/**
 * Deletes some who wait for what has come, and returns them: of an event, or of a series where the event `opened`
 * is news. Of several workers each row goes to one.
 */
export function takeWatchers(trx: Transaction, wanted: Taken, limit: number): Promise<Watcher[]> {
  const due = trx.selectFrom('watchers').select('id').where(isConfirmed).orderBy('id').limit(limit);
  const chosen =
    'eventId' in wanted
      ? due.where('eventId', '=', wanted.eventId).where('awaits', 'in', wanted.awaits)
      : due
          .where('seriesId', '=', wanted.seriesId)
          .where(sql<boolean>`' ' || opened || ' ' not like ${`% ${wanted.opened} %`}`);
  return trx.deleteFrom('watchers').where('id', 'in', chosen).returningAll().execute();
}

function isConfirmed(eb: ExpressionBuilder<Schema, 'watchers'>) {
  return eb('confirmedAt', 'is not', null);
}
