import { type ExpressionBuilder, sql } from 'kysely';
import type { Queryable } from '../database/database.ts';
import type { Schema } from '../database/schema.ts';
import type { RegistrationGroup } from '../groups/group.ts';
import type { Registration } from '../registrations/registration.ts';
import type { Instant } from '../time.ts';
import { endsOnline, eventChanges, hasNewVenue } from './event-changes.ts';
import type { EventNotice, Readers } from './event-notice.ts';

/** As much of a notice as says who is told. */
export type Audience = Pick<EventNotice, 'id' | 'kind' | 'before' | 'after' | 'undoneId' | 'createdAt'>;

/** People with a seat or in the queue since before the change, in the order of their ids. */
export function listReaders(
  db: Queryable,
  audience: Audience,
  after: string,
  limit: number,
): Promise<Registration[]> {
  return readers(db, audience).selectAll().where('id', '>', after).orderBy('id').limit(limit).execute();
}

/**
 * Who registered others that are still registered, one for each address, not told yet; whoever is registered with the
 * same address reads the own letter. A colleague who was registered already counts as one of the group.
 */
export function listRegistrars(
  db: Queryable,
  audience: Audience,
  limit: number,
): Promise<RegistrationGroup[]> {
  return db
    .selectFrom('registrationGroups')
    .selectAll()
    .where('id', 'in', registrars(db, audience))
    .orderBy('id')
    .limit(limit)
    .execute();
}

export async function countReaders(db: Queryable, audience: Audience): Promise<Readers> {
  const people = await readers(db, audience)
    .select((eb) => [
      eb.fn.countAll<number>().as('all'),
      sql<number>`coalesce(sum(case when confirmed_at is null then 1 else 0 end), 0)`.as('queued'),
    ])
    .executeTakeFirstOrThrow();
  const { count } = await db
    .selectFrom(registrars(db, audience).as('chosen'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  const queued = Number(people.queued);
  return { registered: Number(people.all) - queued, queued, registrars: Number(count) };
}

function readers(db: Queryable, audience: Audience) {
  const { after, createdAt, undoneId } = audience;
  const all = db
    .selectFrom('registrations')
    .where('eventId', '=', after.id)
    .where('cancelledAt', 'is', null)
    .where('createdAt', '<=', createdAt);
  const told = undoneId
    ? all.where((row) =>
        row.or([
          row('id', 'in', toldBy(db, undoneId).select('registrationId')),
          ...sinceUndone(db, audience).map((since) => row('createdAt', '>', since)),
        ]),
      )
    : all;
  switch (concerned(audience)) {
    case 'everyone':
      return told;
    case 'on-site':
      return told.where('attendance', '=', 'site');
    case 'online':
      // Nobody in the queue has a link to the meeting.
      return told.where('confirmedAt', 'is not', null).where('attendance', '=', 'online');
    case 'online-until-now':
      return told.where(wasOnline(createdAt));
  }
}

function registrars(db: Queryable, audience: Audience) {
  const { id, after, createdAt, undoneId } = audience;
  const all = db
    .selectFrom('registrationGroups')
    .select((eb) => eb.fn.min('id').as('id'))
    .where('eventId', '=', after.id)
    .where('kind', '=', 'colleagues')
    .where('createdAt', '<=', createdAt)
    .where(hasMembers)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('registrations')
            .select('registrations.id')
            .whereRef('registrations.emailKey', '=', 'registrationGroups.emailKey')
            .where('registrations.eventId', '=', after.id)
            .where('registrations.cancelledAt', 'is', null),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('eventNoticeLetters')
            .innerJoin('registrationGroups as told', 'told.id', 'eventNoticeLetters.groupId')
            .select('told.id')
            .where('eventNoticeLetters.noticeId', '=', id)
            .whereRef('told.emailKey', '=', 'registrationGroups.emailKey'),
        ),
      ),
    )
    .groupBy('emailKey');
  if (concerned(audience) === 'online') return all.where(sql<boolean>`1 = 0`);
  if (concerned(audience) === 'online-until-now')
    return all.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('registrations')
          .select('registrations.id')
          .whereRef('registrations.groupId', '=', 'registrationGroups.id')
          .where('registrations.cancelledAt', 'is', null)
          .where(wasOnline(createdAt)),
      ),
    );
  if (!undoneId) return all;
  return all.where((row) =>
    row.or([
      row('id', 'in', toldBy(db, undoneId).select('groupId')),
      ...sinceUndone(db, audience).map((since) => row('createdAt', '>', since)),
    ]),
  );
}

/** Whoever has registered since a move knows nothing but where it was moved to. Nobody registers while it is off. */
function sinceUndone(db: Queryable, { kind, undoneId }: Audience) {
  if (kind !== 'changed' || !undoneId) return [];
  return [db.selectFrom('eventNotices').select('createdAt').where('id', '=', undoneId)];
}

function toldBy(db: Queryable, noticeId: string) {
  return db.selectFrom('eventNoticeLetters').where('noticeId', '=', noticeId);
}

/** Where both ways to take part are possible, another venue is nothing to those online. */
function concerned(audience: Audience): 'everyone' | 'on-site' | 'online' | 'online-until-now' {
  const { kind, before, after } = audience;
  if (kind !== 'changed') return 'everyone';
  const parts = eventChanges(before, after).join();
  if (parts === 'link') return 'online';
  if (parts === 'venue' && endsOnline(before, after) && !hasNewVenue(before, after))
    return 'online-until-now';
  return parts === 'venue' && after.attendance === 'hybrid' ? 'on-site' : 'everyone';
}

/** Before the change, or moved to a seat on site by it: `updateAttendance` gives those its moment. */
function wasOnline(changedAt: Instant) {
  return ({ or, eb }: ExpressionBuilder<Schema, 'registrations'>) =>
    or([eb('registrations.attendance', '=', 'online'), eb('registrations.updatedAt', '>=', changedAt)]);
}

/** Somebody that the registrar has registered and who has neither cancelled nor changed hands. */
function hasMembers({ exists, selectFrom }: ExpressionBuilder<Schema, 'registrationGroups'>) {
  return exists(
    selectFrom('groupMembers')
      .leftJoin('registrations', 'registrations.id', 'groupMembers.registrationId')
      .select('groupMembers.position')
      .whereRef('groupMembers.groupId', '=', 'registrationGroups.id')
      .where('groupMembers.cancelledAt', 'is', null)
      .where(({ or, and, eb }) =>
        or([
          eb('groupMembers.registrationId', 'is', null),
          and([
            eb('registrations.cancelledAt', 'is', null),
            eb('registrations.tokenVersion', '=', eb.ref('groupMembers.tokenVersion')),
          ]),
        ]),
      ),
  );
}
