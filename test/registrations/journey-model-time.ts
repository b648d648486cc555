import { offerReminderAt } from '../../src/registrations/offer-time.ts';
import { reminderDue } from '../../src/reminders/reminder-rules.ts';
import { fillSeats, free, type List, type Paper, phase, type Row, seat, write } from './journey-model.ts';
import { giveBack } from './journey-model-changing.ts';

/** Yes or no to an offered seat. Returns the status that answers the button. */
export function answer(paper: Paper, row: Row, yes: boolean): number {
  if (phase(row.list, paper.now) === 'begun') return 409;
  const held = row.place === 'held' && row.offer && paper.now < row.offer.ends;
  const firstCome = row.place === 'told' && free(row.list) > 0;
  if (!held && !firstCome) return 409;
  if (yes) seat(paper, row, 'confirmed');
  else if (held) giveBack(paper, row, 'offer');
  // The seat is gone: should another come free, the others are told again.
  if (yes && firstCome && free(row.list) === 0)
    for (const other of row.list.rows.filter(({ place }) => place === 'told')) other.place = 'queue';
  return 303;
}

/** What the site does by itself: offers that nobody answered go on, and people are reminded. */
export function timePasses(paper: Paper): void {
  for (const list of paper.lists) {
    for (const row of list.rows.filter(({ place }) => place === 'held')) settleOffer(paper, row);
    for (const rule of ['day-before', 'hour-before'] as const) remindAll(paper, list, rule);
  }
}

function settleOffer(paper: Paper, row: Row): void {
  if (!row.offer) return;
  const { from, ends, reminded } = row.offer;
  if (ends <= paper.now) {
    giveBack(paper, row, 'offer');
    write(paper, 'offer-over', row.who);
  } else if (!reminded && offerReminderAt(from, ends) <= paper.now) {
    row.offer.reminded = true;
    write(paper, 'offer-reminder', row.who, [row]);
  }
}

/** Whoever got the seat later has a letter that says the same. */
function remindAll(paper: Paper, { event, rows }: List, rule: 'day-before' | 'hour-before'): void {
  const due = reminderDue(rule, event);
  if (!due || paper.now < due.from || paper.now >= due.until) return;
  for (const row of rows) {
    if (row.place !== 'seat' || !row.seated || row.seated >= due.from || row.reminders.includes(rule))
      continue;
    row.reminders.push(rule);
    write(paper, `reminder-${rule}`, row.who, [row]);
  }
}

/** The organiser has another room. */
export function setCapacity(paper: Paper, list: List, capacity: number | null): void {
  list.capacity = capacity;
  fillSeats(paper, list);
}
