import { counties } from '../organisations/counties.ts';

/** The municipalities of Sweden, whose names are those of their towns, but for these. */
const more = [
  'visby',
  'göteborg',
  'gothenburg',
  'ängelholm',
  'åkersberga',
  'märsta',
  'arlanda',
  'marstrand',
  'hjo',
  'särö',
];

const towns = new Set([
  ...counties.flatMap(({ municipalities }) =>
    municipalities.split(/,\s/).map((one) =>
      one
        .replace(/^\d{4} /, '')
        .replace(/\s+/g, ' ')
        .toLowerCase(),
    ),
  ),
  ...more,
]);

export function isTown(text: string): boolean {
  return towns.has(text.trim().toLowerCase()) && /^\p{Lu}/u.test(text.trim());
}
