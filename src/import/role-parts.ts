import { looksLikeRole } from './role-words.ts';
import { looksLikeOrganisation } from './said-names.ts';

export type RoleParts = { role: string | null; organisation: string | null; isGuess: boolean };

const joined = /\s(?:i|på|vid|hos|från|för|at|from|with)$/u;

/** "strateg i Exempelkommunen", "strateg jämlikhet Exempel stad", "SKR", "landshövding i Exempels län" (no organisation). */
export function partedRole(text: string): RoleParts {
  const said = text.trim();
  if (looksLikeOrganisation(said))
    return { role: null, organisation: said, isGuess: looksLikeRole(said.split(' ')[0] ?? '') };
  const words = said.split(' ');
  const startsLower = /^\p{Ll}/u.test(said);
  for (const [at, word] of words.entries()) {
    if (at === 0 || !/^\p{Lu}/u.test(word)) continue;
    const organisation = words.slice(at).join(' ');
    const before = words.slice(0, at).join(' ');
    if (!looksLikeOrganisation(organisation) || !(startsLower || looksLikeRole(before))) continue;
    const role = before.replace(joined, '');
    return { role, organisation, isGuess: !looksLikeRole(role) };
  }
  if (startsLower || looksLikeRole(said)) {
    const isPlain = looksLikeRole(said) || (words.length < 6 && said === said.toLowerCase());
    return { role: said, organisation: null, isGuess: !isPlain };
  }
  // A name of something that no word tells what it is.
  return { role: null, organisation: said, isGuess: true };
}
