import type { Found } from './invitation.ts';

/** One field of the form, and what in the text says so; `found` is null for what is only the usual. */
export type DraftField = { name: string; value: string; found: Found<unknown> | null };

/** A field with what was found; `value` as the form has it. */
export function field<T>(name: string, found: Found<T> | null, value: (found: T) => string): DraftField[] {
  return found ? [{ name, value: value(found.value), found }] : [];
}

export function text(name: string, found: Found<string> | null): DraftField[] {
  return field(name, found, (value) => value);
}

/** Several values as one, as doubtful as the most doubtful of them. */
export function together<T>(all: readonly Found<T>[]): Found<T[]> | null {
  if (all.length === 0) return null;
  return {
    value: all.map(({ value }) => value),
    lines: [...new Set(all.flatMap(({ lines }) => lines))].sort((a, b) => a - b),
    certainty: all.every(({ certainty }) => certainty === 'sure') ? 'sure' : 'check',
    derived: all.find(({ derived }) => derived !== null)?.derived ?? null,
  };
}

/** `10:00` as the form writes it. */
export function clock(time: string | null): string {
  return time?.replace(':', '.') ?? '';
}

/** "Länsstyrelserna" and "länsstyrelserna" are one. */
export function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
