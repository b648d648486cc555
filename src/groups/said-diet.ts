import type { SensitiveAnswers } from '../registrations/registration.ts';

/** What somebody wrote of a colleague's food: the kitchen counts plain words, and reads the rest as it stands. */
export function dietOf(text: string): SensitiveAnswers | null {
  if (text === '') return null;
  const said = text
    .toLowerCase()
    .replace(/\.$/, '')
    .split(/[,;+&/]|\boch\b|\band\b/)
    .map((word) => word.trim());
  const diets = said.map((word) => words.find(([pattern]) => pattern.test(word))?.[1]);
  if (diets.every((diet) => diet !== undefined))
    return { diets: [...new Set(diets)], otherDiet: '', needs: '' };
  return { diets: ['other'], otherDiet: text, needs: '' };
}

const words: [RegExp, string][] = [
  [/^vegetari(sk|skt|an)( kost| mat)?$/, 'vegetarian'],
  [/^vegan(sk|skt)?( kost| mat)?$/, 'vegan'],
  [/^gluten-?(fri|fritt|free)( kost| mat)?$/, 'gluten-free'],
  [/^(laktos-?(fri|fritt)|lactose-?free)( kost| mat)?$/, 'lactose-free'],
];
