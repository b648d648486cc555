import { type Group, type Member, type Paper, phase, takes, type Who, write } from './journey-model.ts';
import { change, giveBack } from './journey-model-changing.ts';
import { isOvertaken, member } from './journey-model-coming.ts';

/** What whoever sent the form is told of a member; somebody registered before stands as somebody new would. */
export function standing({ list }: Group, { row, out, version, seat, ticket }: Member): string {
  if (out) return 'cancelled';
  if (row && row.version !== version) return 'changed';
  if (row?.place === 'out') return 'cancelled';
  if (row) return row.place === 'seat' ? 'confirmed' : 'queued';
  return seat === 'seat' || ticket === null || isOvertaken(list, ticket) ? 'confirmed' : 'queued';
}

/** Those who wait first, then those for whom a seat is held: nobody gets a seat to lose it at once. */
export function cancelMembers(paper: Paper, group: Group, members: Member[]): void {
  const chosen = members.filter((one) => canAct(paper, group, one));
  const order = ['queue', 'told', 'held', 'seat'];
  const last = chosen.toSorted(
    (one, other) => order.indexOf(one.row?.place ?? 'queue') - order.indexOf(other.row?.place ?? 'queue'),
  );
  for (const one of last) {
    one.out = true;
    if (!one.row) continue;
    giveBack(paper, one.row, 'registrar');
    write(paper, 'cancelled', one.row.who);
  }
}

/** Somebody else comes instead: takes over the registration, or, where the group has none, is registered. */
export function replaceMember(paper: Paper, group: Group, one: Member, who: Who): void {
  if (!canAct(paper, group, one)) return;
  if (one.row) {
    change(paper, one.row, who, 'hand-over');
    Object.assign(one, { name: who.name, version: one.row.version });
    return;
  }
  const seat = takes(group.list, paper.now);
  if (seat !== 'no') Object.assign(one, member(paper, group.list, who, seat));
}

function canAct({ now }: Paper, group: Group, one: Member): boolean {
  return phase(group.list, now) !== 'begun' && ['confirmed', 'queued'].includes(standing(group, one));
}
