/** What the publishing check says of titles and leads. */
export const titleCheckText = {
  missing: 'Skriv en titel.',
  outOfBounds: (length: number, least: number, most: number) =>
    `Titeln har ${length} tecken. Skriv minst ${least} och högst ${most}.`,
  long: (length: number, most: number, better: number) =>
    `Titeln är ${length} tecken lång när den visas. SKR:s webbhandbok säger högst ${most}, helst ${better}. Korta den, och flytta resten till ingressen.`,
  shortNameMissing: 'Skriv ett kortnamn. Det står i ämnesraden i mejlen.',
  shortNameLong: (length: number, most: number) =>
    `Kortnamnet har ${length} tecken. Skriv högst ${most}, så får det plats i mejlens ämnesrad.`,
  leadMissing: 'Skriv en ingress. Den står först på sidan och i sökmotorernas träffar.',
  leadLong: (length: number, most: number) =>
    `Ingressen har ${length} tecken. Korta den till högst ${most}, och flytta resten till beskrivningen.`,
  titleEnMissing:
    'Skriv en titel på engelska. Annars blandas svenska och engelska på den engelska sidan och i listorna.',
  leadEnMissing: 'Skriv en ingress på engelska. Titeln har redan en engelsk version.',
  seriesEnMissing:
    'Ge serien en titel på engelska. Utan den visas hela titeln på svenska också på den engelska sidan.',
};
