import type { Queryable, Transaction } from '../database/database.ts';
import type { Registration } from '../registrations/registration.ts';
import type { GroupMember, RegistrationGroup } from './group.ts';

export function findGroup(db: Queryable, id: string): Promise<RegistrationGroup | undefined> {
  return db.selectFrom('registrationGroups').selectAll().where('id', '=', id).executeTakeFirst();
}

export async function insertGroup(trx: Transaction, group: RegistrationGroup): Promise<void> {
  await trx.insertInto('registrationGroups').values(group).execute();
}

/** Puts the address of whoever registered others for an event right, for what is still to be told. */
export async function updateRegistrarsAddress(
  trx: Transaction,
  eventId: string,
  fromKey: string,
  to: Pick<RegistrationGroup, 'email' | 'emailKey'>,
): Promise<void> {
  await trx
    .updateTable('registrationGroups')
    .set(to)
    .where('eventId', '=', eventId)
    .where('emailKey', '=', fromKey)
    .execute();
}

/** In the order of the form. */
export function listMembers(db: Queryable, groupId: string): Promise<GroupMember[]> {
  return db
    .selectFrom('groupMembers')
    .selectAll()
    .where('groupId', '=', groupId)
    .orderBy('position')
    .execute();
}

export async function insertMembers(trx: Transaction, members: readonly GroupMember[]): Promise<void> {
  await trx.insertInto('groupMembers').values(members).execute();
}

export async function updateMember(
  trx: Transaction,
  { groupId, position }: Pick<GroupMember, 'groupId' | 'position'>,
  fields: Partial<GroupMember>,
): Promise<void> {
  await trx
    .updateTable('groupMembers')
    .set(fields)
    .where('groupId', '=', groupId)
    .where('position', '=', position)
    .execute();
}

/** The registrations that members have, by their ids. */
export async function registrationsOf(
  db: Queryable,
  members: readonly GroupMember[],
): Promise<Map<string, Registration>> {
  const ids = members.flatMap(({ registrationId }) => registrationId ?? []);
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('registrations').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Whether somebody with a later number in the queue has got a seat since. */
export async function isOvertaken(db: Queryable, eventId: string, ticket: number): Promise<boolean> {
  const row = await db
    .selectFrom('registrations')
    .select('id')
    .where('eventId', '=', eventId)
    .where('ticket', '>', ticket)
    .where('confirmedAt', 'is not', null)
    .executeTakeFirst();
  return row !== undefined;
}
