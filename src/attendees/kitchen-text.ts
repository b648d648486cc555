import { formatNumber } from '../format/format-number.ts';

const many = (count: number, one: string, more: string) =>
  `${formatNumber(count, 'sv')} ${count === 1 ? one : more}`;

export const kitchenText = {
  title: 'Underlag till köket',
  lead: 'Bara antal. Inga namn står här, och ordningen säger inget om vem som har skrivit vad.',
  asOf: (when: string) => `Läget ${when}.`,
  /** Dishes, so many of each; in the order of the form. */
  diets: {
    vegetarian: (count: number) => many(count, 'vegetarisk', 'vegetariska'),
    vegan: (count: number) => many(count, 'vegansk', 'veganska'),
    'gluten-free': (count: number) => many(count, 'glutenfri', 'glutenfria'),
    'lactose-free': (count: number) => many(count, 'laktosfri', 'laktosfria'),
    other: (count: number) => many(count, 'annan specialkost', 'andra specialkoster'),
  },
  eating: (count: number) => many(count, 'anmäld på plats', 'anmälda på plats'),
  others: 'Annat, så som det är skrivet',
  other: (text: string, count: number) => (count === 1 ? `”${text}”` : `”${text}” (${count} personer)`),
  nothing: 'Ingen har bett om specialkost.',
  notAsked: 'Anmälan till det här evenemanget frågar inte om mat.',
  until: (day: string) => `Uppgifterna raderas senast ${day}. Skriv ut eller skicka underlaget före dess.`,
  print: 'Skriv ut underlaget',
  printHow: 'Skriv ut sidan från webbläsarens meny.',
};

export type KitchenText = typeof kitchenText;
