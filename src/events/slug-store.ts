import type { Queryable, Transaction } from '../database/database.ts';
import type { Event } from './event.ts';

/** Whether another event has an address, or had it and is still found there. */
export async function isSlugTaken(db: Queryable, slug: string, eventId: string): Promise<boolean> {
  const present = await db
    .selectFrom('events')
    .select('id')
    .where('slug', '=', slug)
    .where('id', '<>', eventId)
    .executeTakeFirst();
  const former = await db
    .selectFrom('slugRedirects')
    .select('eventId')
    .where('slug', '=', slug)
    .where('eventId', '<>', eventId)
    .executeTakeFirst();
  return present !== undefined || former !== undefined;
}

/** Lets a published event be found at the address it had; a draft's nobody knows. */
export async function redirectSlug(trx: Transaction, before: Event, slug: string): Promise<void> {
  await trx.deleteFrom('slugRedirects').where('slug', '=', slug).execute();
  if (before.publishedAt)
    await trx.insertInto('slugRedirects').values({ slug: before.slug, eventId: before.id }).execute();
}
