import { addMinutes } from '../../src/time.ts';
import {
  active,
  fillSeats,
  free,
  type Paper,
  phase,
  type Receipt,
  type Row,
  seat,
  type Who,
  waiting,
  write,
} from './journey-model.ts';
import { isLimitReached, remind } from './journey-model-coming.ts';

const undoMinutes = 10;
const receiptMinutes = 30;

/** The seat goes back, and on to whoever waits. Returns the status that answers the button. */
export function cancel(paper: Paper, row: Row): number {
  if (row.place === 'out') return 303;
  if (phase(row.list, paper.now) === 'begun') return 409;
  giveBack(paper, row, 'attendee');
  write(paper, 'cancelled', row.who);
  return 303;
}

export function giveBack(paper: Paper, row: Row, by: 'attendee' | 'registrar' | 'offer'): void {
  Object.assign(row, { place: 'out', cancelled: { at: paper.now, by } });
  fillSeats(paper, row.list);
}

/** Only what the attendee did, for ten minutes: the seat if one is free and nobody waits for it, else the queue. */
export function undo(paper: Paper, row: Row): number {
  if (canUndo(paper, row)) restore(paper, row);
  return 303;
}

function canUndo(paper: Paper, { cancelled, list, who }: Row): boolean {
  if (cancelled?.by !== 'attendee' || paper.now >= addMinutes(cancelled.at, undoMinutes)) return false;
  return phase(list, paper.now) !== 'begun' && !active(list, who);
}

function restore(paper: Paper, row: Row): void {
  const { list, who, seated } = row;
  Object.assign(row, { cancelled: null, offer: null });
  if (free(list) > 0 && waiting(list).length === 0) {
    seat(paper, row, 'confirmed');
    return;
  }
  // Whoever had a seat goes first; whoever waited stands where it was.
  if (seated) row.ticket = Math.min(1, ...list.rows.map(({ ticket }) => ticket ?? 1)) - 1;
  Object.assign(row, { place: 'queue', seated: null });
  write(paper, 'queued', who, [row]);
  fillSeats(paper, list);
}

/** What is known of the person, or who it is; the place stays. A new person or mailbox has a new link. */
export function change(paper: Paper, row: Row, who: Who, reason: 'change' | 'hand-over'): number {
  if (row.place === 'out' || phase(row.list, paper.now) === 'begun') return 303;
  const before = row.who;
  const other = before.name !== who.name || before.mailbox !== who.mailbox;
  if (other) row.version += 1;
  if (other && active(row.list, who)) {
    write(paper, 'change-refused', before, [row]);
    return 303;
  }
  row.who = who;
  if (other && reason === 'hand-over') {
    write(paper, 'handed-over', who, [row]);
    write(paper, 'handed-away', before);
    return 303;
  }
  write(paper, 'changed', who, [row]);
  if (before.mailbox !== who.mailbox) write(paper, 'changed', before);
  return 303;
}

/** From the receipt, while the registration is as the form made it: the first letter's link dies in any case. */
export function correct(paper: Paper, receipt: Receipt, mailbox: number): number {
  const { row, list } = receipt;
  if (receipt.corrected || paper.now >= addMinutes(receipt.at, receiptMinutes)) return 200;
  receipt.corrected = true;
  if (!row || row.place === 'out' || row.version > 1) return 303;
  const who = { ...row.who, mailbox };
  const other = active(list, who);
  row.version += 1;
  if (other && other !== row) {
    giveBack(paper, row, 'attendee');
    remind(paper, 'already-registered', who, [other]);
  } else if (!other && isLimitReached(list, who)) {
    giveBack(paper, row, 'attendee');
    remind(paper, 'limit-reached', who);
  } else {
    row.who = who;
    write(paper, row.place === 'seat' ? 'confirmed' : row.place === 'held' ? 'offer' : 'queued', who, [row]);
  }
  return 303;
}
