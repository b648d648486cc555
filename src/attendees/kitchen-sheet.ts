import type { SensitiveAnswers } from '../registrations/registration.ts';
import { sortKey } from '../registrations/sort-key.ts';

/** What the kitchen needs to know: numbers, and words without names. */
export type KitchenSheet = {
  eating: number;
  diets: Record<string, number>;
  /** What was written, each text once with how many wrote it. */
  others: { text: string; count: number }[];
};

type Food = Pick<SensitiveAnswers, 'diets' | 'otherDiet'>;

/**
 * Counts what was said of food. The texts stand in Swedish order, not in the order of people: their places tell
 * nothing of who wrote them, and the next sheet can be laid beside this one.
 */
export function kitchenSheet(eating: number, said: readonly Food[]): KitchenSheet {
  const diets: Record<string, number> = {};
  const others = new Map<string, { text: string; count: number }>();
  for (const { diets: chosen, otherDiet } of said) {
    for (const diet of chosen) diets[diet] = (diets[diet] ?? 0) + 1;
    if (otherDiet === '') continue;
    const key = otherDiet.toLowerCase();
    const known = others.get(key) ?? { text: otherDiet, count: 0 };
    // Of two spellings the one that is first in the alphabet: not the one of whoever came first.
    const text = known.text < otherDiet ? known.text : otherDiet;
    others.set(key, { text, count: known.count + 1 });
  }
  const inOrder = [...others.entries()].sort(([a], [b]) => (sortKey(a, '') < sortKey(b, '') ? -1 : 1));
  return { eating, diets, others: inOrder.map(([, other]) => other) };
}
