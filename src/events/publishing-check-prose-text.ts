import { quoted } from './publishing-check-examples.ts';

/** What the publishing check says of running text. */
export const proseCheckText = {
  doubledWord: (label: string, found: string[]) =>
    `${label}: samma ord står två gånger i rad: ${quoted(found)}. Ta bort det ena.`,
  doubledPhrase: (label: string, found: string[]) =>
    `${label}: samma ord står två gånger efter varandra: ${quoted(found)}. Ta bort dem på det ena stället.`,
  repeated: (label: string, found: string[], where: string) =>
    `${label}: ${quoted(found)} står två gånger${where === label ? '' : `, också under ${where}`}. Behåll det på ett ställe.`,
  furniture: (label: string, found: string[]) =>
    `${label}: ta bort ${quoted(found)}. Det hör till en utskrift eller en annan webbplats, och sidan skriver ut sådant själv.`,
  misspelled: (label: string, found: { written: string; right: string }[]) =>
    `${label}: ${found.map(({ written, right }) => `skriv ”${right}” i stället för ”${written}”`).join(', ')}.`,
};
