import type { Appearance } from './event.ts';

/** A person as a line of a form has it. */
export type WrittenSpeaker = Pick<Appearance, 'name' | 'role' | 'organisation'>;

/** "Helena Rojas, människorättsstrateg, Botkyrka kommun"; a role without an organisation ends in a comma. */
export function speakerLine({ name, role, organisation }: WrittenSpeaker): string {
  if (role && !organisation) return `${name}, ${role},`;
  return [name, role, organisation].filter(Boolean).join(', ');
}

/** Name first, organisation last, and what stands between them is the role. Null: no name. */
export function readSpeaker(line: string): WrittenSpeaker | null {
  const [name = '', ...rest] = line.split(',').map((part) => part.trim());
  if (name === '') return null;
  const organisation = rest.pop() || null;
  return { name, role: rest.filter(Boolean).join(', ') || null, organisation };
}
