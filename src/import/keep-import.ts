import { transact } from '../database/transact.ts';
import { type Keys, randomId } from '../keys.ts';
import type { Author } from '../organisers/organiser.ts';
import type { Services } from '../web/visit.ts';
import { insertImport } from './import-store.ts';
import type { KeptImport } from './kept-import.ts';

/** Stores the text of an invitation; nothing else happens to it before somebody has looked at what was found. */
export async function keepImport(
  { db, keys, clock }: Services,
  { text, organisationId }: { text: string; organisationId: string },
  by: Author,
): Promise<KeptImport> {
  const id = randomId();
  const kept: KeptImport = {
    id,
    organisationId,
    organiserId: by.organiserId,
    sealed: keys.seal('import', text, id),
    eventId: null,
    createdAt: clock.now(),
  };
  await transact(db, (trx) => insertImport(trx, kept));
  return kept;
}

export function keptText(keys: Keys, { sealed, id }: KeptImport): string {
  return keys.open('import', sealed, id);
}
