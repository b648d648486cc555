import { saidDates } from './dates-said.ts';
import { type PlaceParts, placeParts } from './place-parts.ts';
import { type Sheet, type Stretch, stretches } from './sheet.ts';
import type { Row } from './text-rows.ts';
import type { Section } from './text-sections.ts';
import { sentencesOf } from './text-sentences.ts';

/** What a stretch says of where the event is. */
export type PlaceRow = { stretch: Stretch; parts: PlaceParts; isLabelled: boolean };

const longest = 200;
const labels = new Set<string>(['place', 'venue', 'address', 'town']);
const headRows = 12;

/** The values of labels, and the lines of the head that stand with the date. */
export function placeRows({ sections }: Sheet, whenRows: ReadonlySet<Row>): PlaceRow[] {
  const labelled = sections.filter(({ name }) => labels.has(name)).flatMap(labelledRows);
  const head = sections
    .filter(({ name, heading }) => name === 'head' || (name === 'body' && !heading))
    .flatMap(stretches)
    .slice(0, headRows);
  const beside = head.flatMap((one, index): PlaceRow[] => {
    const previous = head[index - 1];
    const isNear = whenRows.has(one.row) || (previous !== undefined && whenRows.has(previous.row));
    const [stretch] = ofOccasion(one);
    const parts = stretch && isNear && one.text.length <= 120 ? placeParts(stretch.text) : null;
    return stretch && parts && saysPlace(parts) ? [{ stretch, parts, isLabelled: false }] : [];
  });
  const own = [...labelled, ...beside];
  return own.length > 0 ? own : head.flatMap((one) => (whenRows.has(one.row) ? placeInSentence(one) : []));
}

const inSentence = /(?:på|i|hos|at) (\p{Lu}[\p{L}\d -]{2,40}?) (?:i|in) (\p{Lu}[\p{L}-]{2,20})/gu;

/** "äger rum på Exempelgården i Borlänge": only with a town that we know. */
function placeInSentence({ row, from, text }: Stretch): PlaceRow[] {
  for (const { 0: said, index } of text.slice(0, 2_000).matchAll(inSentence)) {
    const words = said.slice(said.indexOf(' ') + 1).replace(/ in (?=\p{Lu}[\p{L}-]{0,20}$)/u, ' i ');
    const parts = placeParts(words);
    const stretch = { row, from: from + index, text: words };
    if (parts.isKnownTown && parts.venue.length === 1)
      return [{ stretch, parts: { ...parts, used: [] }, isLabelled: false }];
  }
  return [];
}

function labelledRows(section: Section): PlaceRow[] {
  const said = stretches(section)
    .flatMap(sentences)
    .flatMap(ofOccasion)
    .filter(({ text }) => text.length <= longest && /[\p{L}\d]/u.test(text))
    .filter(({ text }) => !isSentence(text) || saysPlace(placeParts(text)));
  let isAfterStreet = false;
  return said.map((stretch): PlaceRow => {
    const parts = asLabelled(section.name, placeParts(stretch.text, isAfterStreet));
    isAfterStreet ||= parts.address.length > 0;
    return { stretch, parts, isLabelled: true };
  });
}

/** Without a label only a street, a town that we know or "Online" make a place of a line. */
function saysPlace({ isOnline, isKnownTown, address, venue }: PlaceParts): boolean {
  if (venue.some((part) => /[:|]/.test(part) || saidDates(part).next().value)) return false;
  const isShort =
    venue.length < 3 &&
    venue.every((part) => part.length <= 50 && /^[\p{Lu}\d]/u.test(part) && !/[.!?:]$/u.test(part));
  return isShort && (isKnownTown || address.length > 0 || (isOnline && venue.length === 0));
}

function sentences({ row, from, text }: Stretch): Stretch[] {
  const [first, ...others] = sentencesOf(text.slice(0, 1_000));
  // "Länken kommer i mejlet.": more than the first is about the place, not the place.
  const own = first ? [first, ...others.filter((one) => saysPlace(placeParts(one.text)))] : [];
  return own.map((one) => ({ row, from: from + one.from, text: one.text }));
}

/** Without what follows on a date that is not the event's: "Göteborg 12 oktober, Hamngatan 3" is another occasion. */
function ofOccasion(one: Stretch): Stretch[] {
  const stretch = unused(one);
  const date = saidDates(stretch.text).next().value;
  if (!date) return [stretch];
  if (one.row.used.length === 0) return [];
  const text = /^.*[,;.(\t]/u.exec(stretch.text.slice(0, date.from))?.[0] ?? '';
  return /[\p{L}\d]/u.test(text) ? [{ ...stretch, text }] : [];
}

/** Without what dates and times have used of it. */
function unused({ row, from, text }: Stretch): Stretch {
  let blank = text;
  for (const [start, end] of row.used) {
    const [a, b] = [Math.max(0, start - from), Math.min(text.length, end - from)];
    if (b > a) blank = blank.slice(0, a) + ','.repeat(b - a) + blank.slice(b);
  }
  const filler = /(?<=^|,)[\s,.]{0,3}(?:kl|den|i)(?=\s?,)\.?/giu;
  return { row, from, text: blank.replace(filler, (one) => ','.repeat(one.length)) };
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
