import type { Certainty, Person } from './invitation.ts';
import { partedRole } from './role-parts.ts';
import { looksLikeRole } from './role-words.ts';
import { isInitialism, looksLikeName, looksLikeOrganisation } from './said-names.ts';

/** The people of a line, and whether all of it could be read in one way only. */
export type SaidPeople = { people: Person[]; certainty: Certainty };

const longestLine = 800;

/**
 * "Vladimir Exempel, utredare Länsstyrelsen i Exempellän, Helena Exempel, strateg i Exempelkommunen och Lina Exempel".
 * Null where the line is anything else than people with their roles and organisations.
 */
export function peopleIn(text: string): SaidPeople | null {
  const line = text.trim().replaceAll('\t', ', ');
  if (line.length > longestLine || /[?!…]$|\d[.:]\d\d/.test(line)) return null;
  const parts = partsOf(line.replace(/(?<=\p{L}{3}\)?)\.$/u, ''));
  const reading: Reading = { people: [], open: [], certainty: 'sure' };
  for (const [index, part] of parts.entries()) if (!read(reading, part, parts[index + 1])) return null;
  const { people, certainty } = reading;
  return people.length > 0 ? { people, certainty } : null;
}

/** `open` are the people who may share what follows. */
type Reading = { people: Person[]; open: Person[]; certainty: Certainty };
type Part = { text: string; afterWord: boolean };

/** At commas, semicolons and the words that join people; "och" inside a role joins nothing. */
function partsOf(line: string): Part[] {
  const parts: Part[] = [];
  let rest = line;
  let afterWord = false;
  for (;;) {
    const [mark = ''] =
      /[,;]\s{0,3}(?:(?:och|samt|and|&)\s(?=\p{Lu}))?|\s(?:och|samt|and|&)\s(?=\p{Lu}\p{Ll}{1,20}[\p{L}’'-]{0,20}\s\p{L})|\s[–—-]\s/u.exec(
        rest,
      ) ?? [];
    const at = mark === '' ? rest.length : rest.indexOf(mark);
    const text = rest.slice(0, at).trim();
    if (text !== '') parts.push({ text, afterWord });
    if (mark === '') return parts;
    afterWord = /\p{L}|&/u.test(mark);
    rest = rest.slice(at + mark.length);
  }
}

function read(reading: Reading, part: Part, next: Part | undefined): boolean {
  const isMore = reading.open.length > 0 && !part.afterWord && !isPerson(reading, part, next);
  return isMore ? describe(reading, part.text) : begin(reading, part.text);
}

/** Whether a part that could be a name is one, and not an organisation of two words. */
function isPerson({ open }: Reading, { text }: Part, next: Part | undefined): boolean {
  if (namePart(text) === '') return false;
  const current = open.at(-1);
  if (!current || current.organisation !== null || current.role === null) return true;
  return next !== undefined && namePart(next.text) === '';
}

function begin(reading: Reading, text: string): boolean {
  const said = personIn(text);
  if (!said) return false;
  if (said.isGuess) reading.certainty = 'check';
  const last = reading.open.at(-1);
  if (last && (last.role !== null || last.organisation !== null)) reading.open = [];
  reading.people.push(said.person);
  reading.open.push(said.person);
  return true;
}

function describe(reading: Reading, text: string): boolean {
  if (text.length > 120 || text.split(' ').length > 14 || /[.:]\s/.test(text)) return false;
  const { role, organisation, isGuess } = partedRole(text);
  const last = reading.open.at(-1);
  if (!last || (role !== null && last.organisation !== null)) return false;
  // Several before one role: whether it is said of all is for people to see.
  if (isGuess || (role !== null && reading.open.length > 1)) reading.certainty = 'check';
  const sharing = reading.open.filter((person) => person.role === last.role);
  if (role !== null)
    for (const person of sharing) person.role = person.role ? `${person.role}, ${role}` : role;
  if (organisation === null) return true;
  if (last.organisation !== null || sharing.length < reading.open.length) reading.certainty = 'check';
  const joined = last.organisation === null ? organisation : `${last.organisation}, ${organisation}`;
  for (const person of sharing) person.organisation = joined;
  return true;
}

/** What of a part may be a name: without what stands in parentheses, and without an organisation after it. */
function namePart(text: string): string {
  return personIn(text)?.person.name ?? '';
}

/** "Anna Exempel", "Anna Exempel SKR", "Anna Exempel (SKR)", "professor Anna Exempel", "Anna Exempel från SKR". */
function personIn(text: string): { person: Person; isGuess: boolean } | null {
  const words = text.trim().split(' ');
  if (words.length > 16 || text.length > 160) return null;
  const bare = (
    name: string,
    organisation: string | null = null,
    role: string | null = null,
    isGuess = false,
  ) => (looksLikeName(name) ? { person: { name, role, organisation }, isGuess } : null);
  const [, before, inside] = /^([^()]{3,60}) \(([^()]{2,60})\)$/u.exec(text) ?? [];
  if (before && inside) return bare(before, inside, null, !looksLikeOrganisation(inside));
  if (looksLikeName(text) && !isInitialism(words.at(-1) ?? '')) return bare(text);
  for (let at = 2; at < words.length; at++) {
    const name = words.slice(0, at).join(' ');
    const rest = words
      .slice(at)
      .join(' ')
      .replace(/^(?:från|vid|på|from|at)\s/u, '');
    if (
      looksLikeName(name) &&
      looksLikeOrganisation(rest) &&
      (isInitialism(rest) || rest.includes(' ') || /\p{L}{9}/u.test(rest))
    )
      return bare(name, rest, null, true);
  }
  for (let at = 1; at < Math.min(words.length - 1, 6); at++) {
    const title = words.slice(0, at).join(' ');
    const name = words.slice(at).join(' ');
    if ((looksLikeRole(title) || /^(?:Dr|Prof)\.?$/.test(title)) && looksLikeName(name))
      return bare(name, null, title, true);
  }
  return null;
}
