import type { Queryable } from '../database/database.ts';
import { transact } from '../database/transact.ts';
import { type Keys, randomId } from '../keys.ts';
import { addMinutes, type Instant } from '../time.ts';
import type { Services } from '../web/visit.ts';
import type { DeskDraft } from './credentials.ts';
import { deleteDraft, insertDraft, listDrafts } from './draft-store.ts';

/** For so long what was typed is kept, to be sent again. */
export const draftHours = 24;
/** The field that says which draft a form was. */
export const draftField = 'utkast-id';
const most = 5;

export type Draft = Pick<DeskDraft, 'id' | 'path' | 'createdAt'> & {
  fields: [name: string, value: string][];
};

/** Keeps a form that came after its session had expired, sealed, for whom the session was. */
export function keepDraft(
  { db, keys, clock }: Services,
  { organiserId, path, body }: { organiserId: string; path: string; body: unknown },
): Promise<void> {
  const id = randomId();
  const sealed = keys.seal('desk-draft', JSON.stringify(fieldsOf(body)), id);
  return transact(db, (trx) =>
    insertDraft(trx, { id, organiserId, path, sealed, createdAt: clock.now() }, most),
  );
}

/** What is kept for an organiser, newest first. */
export async function findDrafts(
  db: Queryable,
  keys: Keys,
  organiserId: string,
  now: Instant,
): Promise<Draft[]> {
  const rows = await listDrafts(db, organiserId, addMinutes(now, -draftHours * 60));
  return rows.map(({ id, path, createdAt, sealed }) => ({
    id,
    path,
    createdAt,
    fields: JSON.parse(keys.open('desk-draft', sealed, id)) as Draft['fields'],
  }));
}

/** It was sent again, or is not wanted any more. */
export function dropDraft({ db }: Services, organiserId: string, id: string): Promise<void> {
  return transact(db, (trx) => deleteDraft(trx, organiserId, id));
}

function fieldsOf(body: unknown): Draft['fields'] {
  return Object.entries(body ?? {}).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, String(one)]),
  );
}
