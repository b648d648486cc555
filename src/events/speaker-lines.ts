import { list } from '../format/format-list.ts';
import type { Lang } from '../language.ts';
import type { Appearance } from './event.ts';

/** One or more people on a line: several only when they share an organisation and none has a role. */
export type SpeakerLine = { names: string[]; role: string | null; organisation: string | null };

/** Persons in order; those next to each other without a role from one organisation share a line. */
export function speakerLines(appearances: readonly Appearance[]): SpeakerLine[] {
  const lines: SpeakerLine[] = [];
  for (const { name, role, organisation } of appearances.toSorted((a, b) => a.position - b.position)) {
    const last = lines.at(-1);
    const shares = last && !last.role && !role && organisation && last.organisation === organisation;
    if (shares) last.names.push(name);
    else lines.push({ names: [name], role, organisation });
  }
  return lines;
}

/** "Cecilia Berglin, Björn Kullander och Cecilia Ramqvist, SKR". */
export function speakerLineText({ names, role, organisation }: SpeakerLine, lang: Lang): string {
  return [list(names, lang), role, organisation].filter(Boolean).join(', ');
}
