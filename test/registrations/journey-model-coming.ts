import { addMinutes } from '../../src/time.ts';
import {
  active,
  fillSeats,
  free,
  type Group,
  type List,
  type Member,
  type Paper,
  type Row,
  takes,
  type Who,
  write,
} from './journey-model.ts';

const most = { rowsOfAMailbox: 10, remindersADay: 3, summariesADay: 10 };
const aDay = 24 * 60;

/** One person with one form. Returns the status that answers it. */
export function register(paper: Paper, list: List, who: Who, ko: boolean): number {
  const seat = takes(list, paper.now);
  if (seat === 'no' || (seat === 'queue' && !ko)) return 409;
  const { kind, row } = admit(paper, list, who, seat);
  paper.receipts.push({ list, row: kind === 'new' ? row : null, at: paper.now, corrected: false });
  return 303;
}

export type Choice = { seats: number; rest: 'queue' | 'nobody' };

/** Seats are dealt in the order of the form as to people new; what those registered before leave goes to the queue. */
export function registerGroup(
  paper: Paper,
  list: List,
  registrar: Who,
  people: Who[],
  chosen: Choice,
): number {
  const { seats, rest } = chosen;
  const left = free(list);
  if (takes(list, paper.now) === 'no' || left < seats) return 409;
  if (rest === 'nobody' && seats === 0) return 409;
  if (rest === 'queue' && left < people.length && !list.queue) return 409;
  const group: Group = { list, registrar, members: [] };
  for (const [index, who] of people.slice(0, rest === 'nobody' ? seats : undefined).entries())
    group.members.push(member(paper, list, who, index < left ? 'seat' : 'queue'));
  paper.groups.push(group);
  if (recent(paper, registrar, ['group-summary']) < most.summariesADay)
    write(paper, 'group-summary', registrar, [], group);
  fillSeats(paper, list);
  return 303;
}

/** Somebody registered before gets a number, too, which nobody else has. */
export function member(paper: Paper, list: List, who: Who, seat: 'seat' | 'queue'): Member {
  const { kind, row } = admit(paper, list, who, seat);
  const own = kind === 'new' ? row : null;
  const ticket = own ? own.ticket : seat === 'queue' ? ++list.tickets : null;
  return { name: who.name, row: own, seat, ticket, version: 1, out: false };
}

/** One person for several events: all or nothing, and one letter. */
export function registerSeries(paper: Paper, lists: List[], who: Who, ko: boolean): number {
  const seats = lists.map((list) => takes(list, paper.now));
  if (paper.lists.every((list) => takes(list, paper.now) === 'no')) return 409;
  if (seats.includes('no')) return 422;
  if (seats.includes('queue') && !ko) return 409;
  const all = lists.map((list) => admitQuietly(paper, list, who, takes(list, paper.now) as 'seat' | 'queue'));
  const rows = all.filter(({ kind }) => kind !== 'limit').map(({ row }) => row);
  const made = all.filter(({ kind }) => kind === 'new').map(({ row }) => row);
  if (made.length === 0) remind(paper, rows.length > 0 ? 'already-registered' : 'limit-reached', who, rows);
  else
    write(
      paper,
      made.some(({ place }) => place === 'seat') ? 'series-confirmed' : 'series-queued',
      who,
      rows,
    );
  return 303;
}

type Admitted = { kind: 'new' | 'known' | 'limit'; row: Row };

/** Somebody new gets a line and a letter; somebody known a letter, but not too many. */
function admit(paper: Paper, list: List, who: Who, seat: 'seat' | 'queue'): Admitted {
  const admitted = admitQuietly(paper, list, who, seat);
  if (admitted.kind === 'new') write(paper, seat === 'seat' ? 'confirmed' : 'queued', who, [admitted.row]);
  if (admitted.kind === 'known') remind(paper, 'already-registered', admitted.row.who, [admitted.row]);
  if (admitted.kind === 'limit') remind(paper, 'limit-reached', who);
  return admitted;
}

function admitQuietly(paper: Paper, list: List, who: Who, place: 'seat' | 'queue'): Admitted {
  const known = active(list, who);
  if (known) return { kind: 'known', row: known };
  const row: Row = {
    list,
    who,
    place,
    ticket: null,
    version: 1,
    seated: place === 'seat' ? paper.now : null,
    offer: null,
    cancelled: null,
    reminders: [],
  };
  if (isLimitReached(list, who)) return { kind: 'limit', row };
  if (place === 'queue') row.ticket = ++list.tickets;
  list.rows.push(row);
  return { kind: 'new', row };
}

export function isLimitReached({ rows }: List, { mailbox }: Who): boolean {
  return rows.filter(({ who }) => who.mailbox === mailbox).length >= most.rowsOfAMailbox;
}

/** A letter that no new line causes. */
export function remind(paper: Paper, kind: string, who: Who, rows: readonly Row[] = []): void {
  const kinds = ['already-registered', 'limit-reached'];
  if (recent(paper, who, kinds) < most.remindersADay) write(paper, kind, who, rows);
}

function recent({ letters, now }: Paper, { mailbox }: Who, kinds: readonly string[]): number {
  const since = addMinutes(now, -aDay);
  return letters.filter((one) => one.mailbox === mailbox && kinds.includes(one.kind) && one.at >= since)
    .length;
}

/** Number in the queue of a member who was registered before, as somebody new would have it. */
export function isOvertaken({ rows }: List, ticket: number): boolean {
  return rows.some((row) => (row.ticket ?? Number.NEGATIVE_INFINITY) > ticket && row.seated !== null);
}
