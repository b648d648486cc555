import facts from './seed-facts.json' with { type: 'json' };

/** Every fact of the two invitations, as a page says it. */
export const seedFacts = facts;

/** The facts of one event that a text does not say; case and the width of spaces do not count. */
export function missingFacts(text: string, event: 'webinar' | 'conference'): string[] {
  const said = plain(text);
  return factsOf(event).filter((fact) => !said.includes(plain(fact)));
}

export function factsOf(event: 'webinar' | 'conference'): string[] {
  return [...new Set(leaves(facts[event]))];
}

/** What the code calls things is no fact. */
const ours = ['slug', 'kind'];

function leaves(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ours.includes(key) || isContactRole(key, value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, name));
}

function isContactRole(key: string, value: string): boolean {
  return key === 'role' && (value === 'content' || value === 'registration');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
