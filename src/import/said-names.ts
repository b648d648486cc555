import { hasOrganisationWord } from './organisation-words.ts';
import { looksLikeRole } from './role-words.ts';

/** "SKR", "MSB", "Botkyrka kommun", "Länsstyrelsen i Stockholms län", "Exempelmyndigheten"; not "Stockholms län" alone. */
export function looksLikeOrganisation(text: string): boolean {
  const name = text.trim();
  if (name.length > 120 || !/^[\p{Lu}\d]|^länsstyrelserna$|^kommunerna$|^regionerna$/u.test(name))
    return false;
  return isInitialism(name) || hasOrganisationWord(name);
}

export function isInitialism(text: string): boolean {
  return /^\p{Lu}{2,7}$/u.test(text);
}

const particles = new Set([
  'av',
  'af',
  'von',
  'van',
  'de',
  'der',
  'den',
  'la',
  'le',
  'al',
  'el',
  'bin',
  'da',
  'di',
  'dos',
  'du',
  'ter',
  'zu',
]);
/** Words that begin titles and sentences, and never a name. */
const noNames = new Set(
  'contact|kontakta|fråga|ring|mejla|anmäl|questions|register|mänskliga|europeiska|förenta|södra|norra|västra|östra|agenda|forum|dag|program|paus|lunch|kaffe|välkommen|välkomna|inledning|avslutning|frågor|kontakt|plats|datum|tid|svenska|nya|stora|lilla|stockholms|göteborgs|malmö|sveriges|nordiska|kungliga|allmänna|human|rights|european|united|new|the|coffee|break|welcome|opening|closing|keynote|panel|session|workshop|konferens|webbinarium|seminarium|sal|lokal|hotell|hotel|scandic|clarion|folkets|kulturhuset|konserthuset|röda|rädda|gröna|blå|hela|alla|microsoft|teams|zoom|google|meet|covid|social|social-|goda|exempel på|digital|hållbar|hållbara'.split(
    '|',
  ),
);

/** Two to four words as the name of a person has: "Vanja Möller Zouzouho", "Sven-Erik Österberg", "Carl von Exempel". */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(' ');
  if (
    words.length < 2 ||
    words.length > 4 ||
    text.length > 60 ||
    looksLikeOrganisation(text) ||
    looksLikeRole(text)
  )
    return false;
  const [first = '', ...others] = words;
  if (noNames.has(first.toLowerCase()) || !isNameWord(first) || isInitialism(first)) return false;
  const last = others.at(-1) ?? '';
  return (
    isNameWord(last) &&
    last.length > 1 &&
    !isInitialism(last) &&
    others.every((word) => isNameWord(word) || particles.has(word))
  );
}

function isNameWord(word: string): boolean {
  return (
    /^(?:\p{Lu}[\p{Ll}’']{1,20}(?:\p{Lu}\p{Ll}{1,20})?(?:-\p{Lu}\p{Ll}{1,20})?|\p{Lu}['’]\p{Lu}\p{Ll}{1,20}|\p{Lu}\.?)$/u.test(
      word,
    ) && !/^(?:län|läns)$/iu.test(word)
  );
}
