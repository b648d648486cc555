import { isTown } from './towns.ts';

/** What a place says: parts that are none of the others are the venue. */
export type PlaceParts = {
  isOnline: boolean;
  venue: string[];
  address: string[];
  town: string | null;
  /** Whether the town is one that we know, or stands after a postal code. */
  isKnownTown: boolean;
  /** The parts used, as they stand in the text. */
  used: { from: number; to: number }[];
};

const online =
  /^(?:(?:hålls|ges|sänds|sker|även|helt|live|på|via|i|över|link|eller|och)\s){0,3}(?:online|digitalt?(?:\s.{0,40})?|digital plattform|webben|webb|distans|zoom(?:[\s-].{0,60})?|(?:microsoft )?teams(?:[\s-].{0,60})?|webbinarium|skype|webex|youtube|livesändning|länk|internet|livestream)$/iu;
/** "(länk kommer dagen före)", "parkering finns på Stationsgatan 2": about the place, not the place. */
const aside =
  /^länk(?:en)?\s.|^(?:parkering|buss|spårvagn|tåg|hållplats)|\sfinns\s|(?:meddelas|bestäms) (?:senare|snart)|^(?:ej|inte|ännu) |^tb[ac]$/iu;
/** "Parkering på Stationsgatan": no street is called so. */
const goesOnUpper = /\s\p{Ll}{1,20}\s\p{Lu}/u;
const street =
  /^(?:\p{Lu}[\p{L}’'-]{0,20}\s){0,3}\p{L}{0,25}(?:gatan|gata|vägen|väg|torget|torg|gränd|gränden|plan|platsen|plats|allén|allé|stigen|backen|kajen|kaj|leden|esplanaden|parken|bron|hamnen|street|road|square|avenue|lane)(?:\s\d{1,4}(?:\s?[–-]\s?\d{1,4})?\s?[a-z]?)?$/iu;
const postal = /^(?:SE?-?\s?)?\d{3}\s?\d{2}\s(?=\p{Lu})/u;

/**
 * "7A Odenplan, Norrtullsgatan 6, Stockholm", "Exempelhuset (Storgatan 1) i Umeå", "Online via Zoom".
 * @param isAfterStreet a line above says the street: a name alone is the town
 */
export function placeParts(text: string, isAfterStreet = false): PlaceParts {
  const place: PlaceParts = {
    isOnline: false,
    venue: [],
    address: [],
    town: null,
    isKnownTown: false,
    used: [],
  };
  for (const { part, from } of partsOf(text)) {
    if (/^länk/iu.test(part)) place.isOnline = true;
    if (aside.test(part)) continue;
    const inTown = /\si (\p{Lu}[\p{L}-]{1,20})$/u.exec(part);
    if (inTown?.[1] && isTown(inTown[1]) && place.town === null) {
      read(place, part.slice(0, inTown.index), from, isAfterStreet);
      read(place, inTown[1], from + inTown.index + 3, isAfterStreet);
    } else read(place, part, from, isAfterStreet);
  }
  return place;
}

function read(place: PlaceParts, part: string, from: number, isAfterLine: boolean): void {
  const code = postal.exec(part)?.[0] ?? '';
  const rest = part.slice(code.length);
  const isAfterStreet =
    (isAfterLine || place.address.length > 0) &&
    /^\p{Lu}[\p{L}-]{1,20}(?: \p{Lu}[\p{L}-]{1,20})?$/u.test(rest);
  if (/^(?:sverige|sweden)$/iu.test(part)) place.used.push({ from, to: from + part.length });
  else if (online.test(part)) place.isOnline = true;
  else if (place.town === null && (code !== '' || isTown(part) || isAfterStreet)) {
    place.town = rest;
    place.isKnownTown = code !== '' || isTown(part);
  } else if (street.test(part) && !goesOnUpper.test(part) && (/\d/.test(part) || place.venue.length > 0))
    place.address.push(part);
  else place.venue.push(part);
  place.used.push({ from: from + code.length, to: from + part.length });
}

const joins =
  /[,;()|\t]|\s(?:eller|or)\s|\s(?:och|samt|and|\+|&)\s(?=(?:via\s)?(?:online|digital|webben|zoom|teams|webb|länk|live))|\s[–—-]\s/giu;

function partsOf(text: string): { part: string; from: number }[] {
  const parts: { part: string; from: number }[] = [];
  const add = (from: number, to: number) => {
    const said = text.slice(from, to);
    const part = said
      .replace(
        /^[\s.:]{0,5}(?:på plats(?: i| på| hos)? |in person at |at |i lokalen |på |hos |vid |i )?/iu,
        '',
      )
      .replace(/[\s.]{1,5}$/u, '');
    if (/[\p{L}\d]/u.test(part)) parts.push({ part, from: from + said.indexOf(part) });
  };
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(joins)) {
    add(from, index);
    from = index + mark.length;
  }
  add(from, text.length);
  return parts;
}
