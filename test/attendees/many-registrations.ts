import type { Database } from '../../src/database/database.ts';
import { transact } from '../../src/database/transact.ts';
import { listKeys, registrationWords } from '../../src/registrations/list-keys.ts';
import type { Registration } from '../../src/registrations/registration.ts';
import { sortKey } from '../../src/registrations/sort-key.ts';
import { local } from '../../src/time.ts';

/** A confirmed registration with a name and a time of its own; `number` tells it from all others of the event. */
export function registration(number: number, fields: Partial<Registration> = {}): Registration {
  const lastName = fields.lastName ?? `Exempelsson ${number}`;
  const firstName = fields.firstName ?? 'Exempel';
  const email = fields.email ?? `exempel-${number}@example.com`;
  const createdAt = fields.createdAt ?? local('2022-11-03T14:12');
  return {
    id: `${fields.eventId}-${String(number).padStart(6, '0')}`,
    eventId: '',
    confirmedAt: createdAt,
    queuedAt: null,
    cancelledAt: null,
    ticket: null,
    attendance: 'site',
    firstName,
    lastName,
    email,
    emailKey: email,
    nameKey: `${lastName} ${firstName}`.toLowerCase(),
    sortKey: sortKey(lastName, firstName),
    organisation: 'Exempelkommunen',
    organisationType: 'municipality',
    county: null,
    countyByHand: 0,
    role: 'official',
    title: null,
    question: null,
    language: 'sv',
    code: `K-${number}`,
    tokenVersion: 1,
    groupId: null,
    offeredAt: null,
    offerEndsAt: null,
    offerRemindedAt: null,
    cancelledBy: null,
    sequence: 0,
    createdAt,
    updatedAt: createdAt,
    ...fields,
  };
}

export async function insertRegistrations(db: Database, rows: readonly Registration[]): Promise<void> {
  for (let from = 0; from < rows.length; from += 200)
    await transact(db, async (trx) => {
      const some = rows.slice(from, from + 200);
      await trx
        .insertInto('registrations')
        .values(some.map((row) => ({ ...row, ...listKeys(row) })))
        .execute();
      await trx.insertInto('registrationWords').values(some.flatMap(registrationWords)).execute();
    });
}
