import type { Queryable } from '../database/database.ts';
import { type Registration, registrationState } from '../registrations/registration.ts';
import { rankInQueue } from '../registrations/registration-store.ts';
import type { GroupMember, MemberState } from './group.ts';
import { isOvertaken, registrationsOf } from './group-store.ts';

/** How a member of a group stands, as whoever sent the form is told. */
export type Standing = {
  member: GroupMember;
  state: MemberState;
  /** Number in the queue. */
  rank: number | null;
  /** Null when the group made none: the member is shown as if it had. */
  registration: Registration | null;
};

/**
 * A colleague who was registered already stands as someone new would: in the queue behind those before, and
 * with a seat when somebody behind has got one.
 */
export async function findStandings(db: Queryable, members: readonly GroupMember[]): Promise<Standing[]> {
  const registrations = await registrationsOf(db, members);
  const standings: Standing[] = [];
  for (const member of members) {
    const registration = registrations.get(member.registrationId ?? '') ?? null;
    standings.push({ member, registration, state: await stateOf(db, member, registration), rank: null });
  }
  const waiting = standings.filter(({ state }) => state === 'queued');
  for (const one of waiting) {
    const ticket = one.member.ticket ?? 0;
    const unseen = waiting.filter((other) => !other.registration && (other.member.ticket ?? 0) < ticket);
    one.rank = (await rankInQueue(db, one.member.eventId, ticket)) + unseen.length;
  }
  return standings;
}

async function stateOf(
  db: Queryable,
  member: GroupMember,
  registration: Registration | null,
): Promise<MemberState> {
  if (member.cancelledAt) return 'cancelled';
  if (registration && registration.tokenVersion !== member.tokenVersion) return 'changed';
  if (registration) return registrationState(registration);
  if (member.seat === 'confirmed' || member.ticket === null) return 'confirmed';
  return (await isOvertaken(db, member.eventId, member.ticket)) ? 'confirmed' : 'queued';
}
