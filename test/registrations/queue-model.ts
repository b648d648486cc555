/** What an organiser would do by hand with a list on paper: the site must come to the same. */
export type Entry = { person: number; place: 'seat' | 'queue' | 'out'; ticket: number | null };
type Written = { kind: string; person: number; at: number };

export type Paper = {
  capacity: number | null;
  queue: boolean;
  /** Since the test began. */
  second: number;
  phase: 'open' | 'closed' | 'begun';
  entries: Entry[];
  letters: Written[];
};

const rowsAtMost = 10;
const remindersADay = 3;
const aDay = 24 * 3600;

/** Whether the form is accepted. */
export function registerOnPaper(paper: Paper, person: number, ko: boolean): boolean {
  if (paper.phase !== 'open') return false;
  const full = isFull(paper);
  if (full && !(paper.queue && ko)) return false;
  const own = paper.entries.filter((entry) => entry.person === person);
  if (own.some(({ place }) => place !== 'out')) remind(paper, 'already-registered', person);
  else if (own.length >= rowsAtMost) remind(paper, 'limit-reached', person);
  else {
    const tickets = paper.entries.filter(({ ticket }) => ticket !== null).length;
    paper.entries.push({ person, place: full ? 'queue' : 'seat', ticket: full ? tickets + 1 : null });
    write(paper, full ? 'queued' : 'confirmed', person);
  }
  return true;
}

/** Whether the button is answered as done. */
export function cancelOnPaper(paper: Paper, entry: Entry): boolean {
  if (entry.place === 'out') return true;
  if (paper.phase === 'begun') return false;
  entry.place = 'out';
  write(paper, 'cancelled', entry.person);
  fillSeats(paper);
  return true;
}

/** Nobody is thrown out when there are fewer seats; when there are more, those who wait get them in their order. */
export function fillSeats(paper: Paper): void {
  for (;;) {
    const first = paper.entries.find(({ place }) => place === 'queue');
    if (!first || isFull(paper) || paper.phase === 'begun') return;
    first.place = 'seat';
    write(paper, 'promoted', first.person);
  }
}

export function taken({ entries }: Paper, place: Entry['place']): number {
  return entries.filter((entry) => entry.place === place).length;
}

export function isFull(paper: Paper): boolean {
  return paper.capacity !== null && taken(paper, 'seat') >= paper.capacity;
}

function write(paper: Paper, kind: string, person: number): void {
  paper.letters.push({ kind, person, at: paper.second });
}

function remind(paper: Paper, kind: string, person: number): void {
  const kinds = ['already-registered', 'limit-reached'];
  const recent = paper.letters.filter(
    (letter) => letter.person === person && kinds.includes(letter.kind) && letter.at >= paper.second - aDay,
  );
  if (recent.length < remindersADay) write(paper, kind, person);
}
