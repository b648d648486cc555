import { expressionBuilder } from 'kysely';
import type { Queryable } from '../database/database.ts';
import type { Schema } from '../database/schema.ts';
import { foldedWords } from '../registrations/list-keys.ts';

/** Who is searched for: every word must begin one of the person's words. */
export type Search = {
  words: readonly string[];
  /** The word with which to begin, when it leaves few people; null: read the list in its order until the page is full. */
  rarest: string | null;
};

/** Above so many, reading on in the list finds a page sooner than gathering everyone. */
const few = 10_000;
/** More words than these only make the search slower. */
const mostWords = 10;
/** In nobody's words: what has neither letters nor digits is found nowhere. */
const nowhere = '-';

export async function searchFor(db: Queryable, eventId: string, q: string): Promise<Search> {
  const words = foldedWords(q).slice(0, mostWords);
  if (words.length === 0) return { words: q === '' ? [] : [nowhere], rarest: null };
  let [rarest, fewest]: [string | null, number] = [null, few + 1];
  for (const word of words) {
    const found = await countBeginning(db, eventId, word, fewest);
    if (found < fewest) [rarest, fewest] = [word, found];
  }
  return { words, rarest };
}

/** The ids of those with a word that begins so. */
export function beginning(eventId: string, start: string) {
  return (
    expressionBuilder<Schema>()
      .selectFrom('registrationWords')
      .select('registrationId')
      .where('registrationWords.eventId', '=', eventId)
      .where('word', '>=', start)
      // The last of all characters: whatever begins so comes before it.
      .where('word', '<', `${start}\u{10FFFF}`)
  );
}

async function countBeginning(db: Queryable, eventId: string, start: string, most: number): Promise<number> {
  const { count } = await db
    .selectFrom(beginning(eventId, start).limit(most).as('found'))
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}
