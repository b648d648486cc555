import { quoted } from './publishing-check-examples.ts';

/** What the publishing check says of the people who take part. */
export const speakerCheckText = {
  withoutOrganisation: (names: string[]) =>
    `Organisation saknas för ${quoted(names)}. Skriv ”Namn, roll, organisation”, så vet läsaren vem som talar.`,
  organisationInName: (names: string[]) =>
    `Organisationen ser ut att stå i namnet: ${quoted(names)}. Sätt ett kommatecken mellan namn, roll och organisation.`,
  twoWays: (first: string, second: string) =>
    `${quoted([first, second])} ser ut att vara samma person. Skriv namnet lika på alla ställen.`,
  fullStop: (endings: string[]) => `Ta bort punkten sist i ${quoted(endings)}. Raden är ingen mening.`,
};
