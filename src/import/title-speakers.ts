import { peopleIn, type SaidPeople } from './people-said.ts';
import { looksLikeName } from './said-names.ts';

const opening =
  /^(?:inledning|inledningsanförande|välkommen|välkomna|invigning|öppning|samtal|panelsamtal|panel|föreläsning|avslutning|avrundning|presentation|keynote|workshop|introduktion|inledande ord|welcome|introduction|opening|closing|lecture|talk)(?![\p{L}])/iu;

/** "Inledning med Anna Exempel, landshövding": what is the title, and who is named in it. */
export function titleParts(text: string): { title: string; people: SaidPeople | null } {
  const cells = text.split('\t');
  const [cell = '', ...others] = cells;
  const inCells = others.length > 0 ? peopleIn(others.join(', ')) : null;
  if (inCells && cell.trim() !== '') return { title: cell.trim(), people: inCells };
  const title = cells.join(' ').trim();
  const [, own = '', inside = ''] = /^([^()]{3,200}) \(([^()]{5,200})\)$/u.exec(title) ?? [];
  const within = inside === '' ? null : peopleIn(inside);
  if (within) return { title: own, people: within };
  const afterComma = afterAComma(title);
  if (afterComma) return afterComma;
  const { index = -1, 0: word = '' } =
    /\s(?:med|av|by|with)\s(?=\p{L})|\s[–—-]\s|\s\/\s|:\s|(?<=[?!])\s(?=\p{Lu})/u.exec(title) ?? {};
  if (index < 3) return { title, people: null };
  const before = title.slice(0, index);
  const said = peopleIn(title.slice(index + word.length));
  if (!said || looksLikeName(before)) return { title, people: null };
  const isTold = said.people.some(({ role, organisation }) => role || organisation);
  const isPlain = /med|av|by|with/.test(word) ? isTold || opening.test(before) : isTold;
  return isPlain ? { title: before, people: said } : { title, people: null };
}

/** "Välkommen och inledning, Anna Exempel, SKR": only if all after the comma are people with something said of them. */
function afterAComma(title: string): { title: string; people: SaidPeople } | null {
  for (const { index } of title.matchAll(/, (?=\p{Lu}\p{Ll})/gu)) {
    const before = title.slice(0, index);
    const said = looksLikeName(before) ? null : peopleIn(title.slice(index + 2));
    const isTold = said?.people.every(({ role, organisation }) => role || organisation);
    if (said && isTold && index > 2 && !/\smed\s|\sav\s|\swith\s/u.test(before))
      return { title: before, people: said };
  }
  return null;
}
