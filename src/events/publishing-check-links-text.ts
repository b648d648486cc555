import { quoted } from './publishing-check-examples.ts';

/** What the publishing check says of links. */
export const linkCheckText = {
  placeholder: (label: string, links: string[]) =>
    `${label}: länken leder ingenstans: ${quoted(links)}. Skriv adressen, eller ta bort länken. Länken till anmälan har sidan redan.`,
  placeholderAddress: 'Länken är inte ifylld. Skriv hela adressen, eller lämna fältet tomt.',
  insecure: 'Länken måste börja med https://.',
  example: (label: string, links: string[]) =>
    `${label}: ${quoted(links)} är en exempeladress som inte leder någonstans. Skriv den riktiga adressen.`,
  exampleAddress: 'Länken är en exempeladress som inte leder någonstans. Skriv den riktiga adressen.',
};
