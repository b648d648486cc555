import type { Attendance } from '../events/event.ts';
import type { Found, Invitation } from './invitation.ts';
import { type PlaceParts, placeParts } from './place-parts.ts';
import { found, type Sheet, type Stretch, stretches } from './sheet.ts';
import { type Row, use } from './text-rows.ts';
import { isTown } from './towns.ts';

type Place = Pick<Invitation, 'attendance' | 'venue' | 'address' | 'town'>;
type Read = { stretch: Stretch; parts: PlaceParts };

const longest = 200;

/** Where the event is, and whether people may take part online. */
export function placeSaid(sheet: Sheet, kind: Invitation['kind']): Place {
  const labelled = sheet.sections
    .filter(({ name }) => ['place', 'venue', 'address', 'town'].includes(name))
    .flatMap((section) => stretches(section).map((one) => ({ name: section.name, one: unused(one) })))
    .filter(({ one }) => one.text.length <= longest && /[\p{L}\d]/u.test(one.text) && !isSentence(one.text));
  const read = labelled.map(
    ({ name, one }): Read => ({ stretch: one, parts: asLabelled(name, placeParts(one.text)) }),
  );
  for (const { stretch, parts } of read)
    for (const { from, to } of parts.used) use(stretch.row, stretch.from + from, stretch.from + to);
  const town = agreed(
    read.flatMap((one) => (one.parts.town ? [townFound(one)] : []))[0] ?? null,
    townOfHead(sheet),
  );
  const place = {
    venue: joined(read, 'venue', ({ address, town: own }) => address.length > 0 || own !== null),
    address: joined(read, 'address', () => true),
    town,
  };
  return { ...place, attendance: attendanceSaid(sheet, read, place, kind) };
}

/** Without what dates and times have used of it. */
function unused({ row, from, text }: Stretch): Stretch {
  let blank = text;
  for (const [start, end] of row.used) {
    const [a, b] = [Math.max(0, start - from), Math.min(text.length, end - from)];
    if (b > a) blank = blank.slice(0, a) + ','.repeat(b - a) + blank.slice(b);
  }
  return {
    row,
    from,
    text: blank.replace(/(?<=^|,)[\s,.]{0,3}(?:kl|den|i)(?=\s?,)\.?/giu, (filler) =>
      ','.repeat(filler.length),
    ),
  };
}

function isSentence(text: string): boolean {
  return /[.!]$/.test(text) && text.split(' ').length > 6;
}

/** "Ort: Exempelby" is a town whatever it is called. */
function asLabelled(name: string, parts: PlaceParts): PlaceParts {
  const [only] = parts.venue;
  if (name !== 'town' || parts.town !== null || parts.venue.length !== 1 || !only) return parts;
  return { ...parts, venue: [], town: only, isKnownTown: true };
}

/** What two places say: both lines if they agree, else the label's, to be checked. */
function agreed(one: Found<string> | null, other: Found<string> | null): Found<string> | null {
  if (!one || !other) return one ?? other;
  if (one.value !== other.value) return { ...one, certainty: 'check' };
  return { ...one, lines: [...new Set([...other.lines, ...one.lines])].sort((a, b) => a - b) };
}

function townFound({ stretch, parts }: Read): Found<string> {
  return found(
    parts.town ?? '',
    [stretch.row],
    parts.isKnownTown ? 'sure' : 'check',
    parts.isKnownTown ? null : 'town-from-address',
  );
}

function joined(
  read: readonly Read[],
  part: 'venue' | 'address',
  isPlain: (parts: PlaceParts) => boolean,
): Found<string> | null {
  const with_ = read.filter(({ parts }) => parts[part].length > 0);
  const values = with_.flatMap(({ parts }) => parts[part]);
  if (values.length === 0) return null;
  const isSure =
    (values.length === 1 || part === 'venue') &&
    read.some(({ parts }) => isPlain(parts) || saysVenue(values.join(' ')));
  return found(
    values.join(', '),
    with_.map(({ stretch }) => stretch.row),
    isSure && values.length < 3 ? 'sure' : 'check',
  );
}

function saysVenue(text: string): boolean {
  return /huset|salen|sal\s|hotell|hotel|center|centrum|konferens|lokal|rummet|aula|bibliotek|museum|museet|skola|stadshus|slott|teater|arena|campus|hall/iu.test(
    text,
  );
}

/** "Stockholm 24 november 2022" in the head. */
function townOfHead({ sections }: Sheet): Found<string> | null {
  for (const { row, from, text } of sections
    .filter(({ name }) => name === 'head')
    .flatMap(stretches)
    .slice(0, 8)) {
    if (text.length > 120 || row.used.length === 0) continue;
    for (const { 0: word, index } of text.matchAll(/\p{Lu}[\p{L}-]{2,20}/gu)) {
      const at = from + index;
      if (!isTown(word) || row.used.some(([a, b]) => at >= a && at < b)) continue;
      if (!/^[\s,–-]*$/u.test(text.slice(0, index)) && !/[,–(]\s{0,2}$|\bi $/u.test(text.slice(0, index)))
        continue;
      use(row, at, at + word.length);
      return found(word, [row], index === 0 ? 'sure' : 'check');
    }
  }
  return null;
}

const both =
  /på plats (?:eller|och|samt) (?:digitalt|online|via)|digitalt (?:eller|och) på plats|(?<!\p{L})hybrid|livesänd|strömmas|följa?s? .{0,30}(?:digitalt|online|via länk)|in person (?:or|and) online|online (?:or|and) in person/iu;
const onlineOnly =
  /(?:hålls|sker|genomförs|ges|sänds|är|äger rum|träffas|ses) (?:helt )?(?:digitalt|online|via (?:zoom|teams|microsoft teams)|på webben)|(?<!\p{L})digital(?:t|a)? (?:konferens|seminari|webbinari|träff|utbildning|workshop|frukost|lunch|event|möte)|takes place online|held online|online (?:event|webinar|seminar)/iu;

function attendanceSaid(
  sheet: Sheet,
  read: readonly Read[],
  place: Omit<Place, 'attendance'>,
  kind: Invitation['kind'],
): Found<Attendance> | null {
  const isOnline = read.filter(({ parts }) => parts.isOnline);
  const isSite = place.venue ?? place.address ?? place.town;
  const rowsOf = (all: readonly Read[]): Row[] => all.map(({ stretch }) => stretch.row);
  if (isOnline.length > 0 && isSite) return found('hybrid', rowsOf(read), read.length > 0 ? 'check' : 'sure');
  if (isOnline.length > 0) return found('online', rowsOf(isOnline), 'sure');
  const prose = sheet.sections
    .filter(({ name }) => !['programme', 'upcoming', 'signature', 'dropped'].includes(name))
    .flatMap(stretches);
  const says = (pattern: RegExp) => prose.find(({ text }) => pattern.test(text.slice(0, 2_000)))?.row;
  const hybrid = says(both);
  if (hybrid) return found('hybrid', [hybrid], 'check');
  const digital = says(onlineOnly);
  if (digital) return found(isSite ? 'hybrid' : 'online', [digital], 'check');
  if (isSite)
    return {
      value: 'site',
      lines: isSite.lines,
      certainty: kind?.value === 'webinar' ? 'check' : isSite.certainty,
      derived: 'site-from-place',
    };
  return kind?.value === 'webinar'
    ? { ...kind, value: 'online', certainty: 'check', derived: 'online-from-type' }
    : null;
}
