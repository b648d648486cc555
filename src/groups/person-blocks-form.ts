import { cleanLine } from '../web/fields.ts';
import { type Typed, typed } from '../web/typed.ts';

/** More is a mistake, or for the organiser. */
export const mostPeople = 20;

const parts = ['fornamn', 'efternamn', 'epost', 'titel', 'kost'] as const;

/** The fields of one person as typed; on the page `fornamn-2` and so on. */
export type Block = Record<(typeof parts)[number], string>;

/** What the form has once: who sends it, and what stands for everyone. */
const once = [
  'fornamn',
  'efternamn',
  'epost',
  'organisation',
  'orgtyp',
  'deltagande',
  'sjalv',
  'lista',
  'nyckel',
  'antal',
] as const;

/** A form is first drawn with two. */
export function blocksOf(form: Typed): Block[] {
  const asked = Number.parseInt(form.one('antal') || '2', 10);
  const length = Number.isNaN(asked) ? 2 : Math.min(mostPeople, Math.max(1, asked));
  return Array.from({ length }, (_, index) => blockIn(form, index + 1));
}

/** The fields of the person with that number. */
export function blockIn(form: Typed, number: number): Block {
  return block((part) => form.one(`${part}-${number}`));
}

/** The same form with other people in it, and other fields where `changed` has them. */
export function withBlocks(
  form: Typed,
  blocks: readonly Block[],
  changed: Record<string, string> = {},
): Typed {
  return typed({ ...fieldsOf(form, blocks), ...changed });
}

/** Everything typed, by the names of the form: what the check page carries along. */
export function fieldsOf(form: Typed, blocks: readonly Block[] = blocksOf(form)): Record<string, string> {
  const people = blocks.flatMap((one, index) =>
    parts.map((part): [string, string] => [`${part}-${index + 1}`, one[part]]),
  );
  const rest = once.map((name): [string, string] => [name, form.one(name)]);
  const fields = Object.fromEntries([...rest, ...people, ['antal', String(blocks.length)]]);
  // A box that is not ticked sends nothing.
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([name, value]) => value !== '' || !['sjalv', 'deltagande', 'orgtyp'].includes(name),
    ),
  );
}

export function emptyBlock(): Block {
  return block(() => '');
}

export function filledBlock(fornamn: string, efternamn: string, epost: string): Block {
  return { ...emptyBlock(), fornamn, efternamn, epost };
}

/** Nothing was written: the block is left out without a word. */
export function isEmpty(one: Block): boolean {
  return parts.every((part) => cleanLine(one[part]) === '');
}

function block(value: (part: keyof Block) => string): Block {
  return Object.fromEntries(parts.map((part) => [part, value(part)])) as Block;
}
