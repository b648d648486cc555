import type { Found } from './invitation.ts';
import { found, type Sheet, stretches } from './sheet.ts';
import { use } from './text-rows.ts';

const quoted =
  /(?:seri(?:e|en|es)|webbinarieserie(?:n)?|konferensserie(?:n)?)(?![\p{L}])[^.!?”"“]{0,80}[”"“]([^”"“]{3,120})[”"“]/iu;

/** The series: what its label says, or the quoted name in a sentence that says "serie". */
export function seriesSaid({ sections }: Sheet): Found<string> | null {
  for (const { row, from, text } of sections.filter(({ name }) => name === 'series').flatMap(stretches)) {
    if (text.length < 3 || text.length > 150) continue;
    use(row, from, from + text.length);
    return found(text.replace(/^[”"“]|[”"“]$/gu, ''), [row], 'sure');
  }
  const open = sections
    .filter(({ name }) => ['head', 'lead', 'body', 'content'].includes(name))
    .flatMap(stretches);
  for (const { row, text } of open) {
    const name = quoted.exec(text.slice(0, 3_000))?.[1];
    if (name) return found(name, [row], 'check', 'series-from-lead');
  }
  return null;
}
