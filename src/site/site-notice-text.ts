/** "Driftmeddelanden": what stands on every page between two dates. In Swedish only. */
export const siteNoticeText = {
  title: 'Driftmeddelanden',
  intro:
    'Ett driftmeddelande visas överst på alla sidor, för alla besökare, från och med den ena dagen till och med den andra. Överlappar två visas det som började sist.',
  none: 'Det finns inga driftmeddelanden.',
  columns: { heading: 'Rubrik', days: 'Visas', state: 'Läge', change: 'Ändra' },
  states: { coming: 'Kommande', shown: 'Visas nu', past: 'Har varit' },
  change: (heading: string) => `Ändra ”${heading}”`,
  new: 'Nytt driftmeddelande',
  edit: 'Ändra driftmeddelandet',
  save: 'Spara',
  remove: 'Ta bort driftmeddelandet',
  saved: 'Driftmeddelandet är sparat.',
  removed: 'Driftmeddelandet är borttaget.',
  fields: {
    rubrik: 'Rubrik',
    text: 'Text',
    rubrik_en: 'Rubrik på engelska (frivilligt)',
    text_en: 'Text på engelska (frivilligt)',
    lanktext: 'Länkens text (frivilligt)',
    lanktext_en: 'Länkens text på engelska (frivilligt)',
    lank: 'Länk (frivilligt)',
    fran: 'Visas från och med',
    till: 'Visas till och med',
  },
  hints: { lank: 'Hela adressen, till exempel https://example.com/.' },
  errors: {
    heading: 'Skriv en rubrik.',
    text: 'Skriv en text.',
    long: 'Skriv högst 120 tecken.',
    longText: 'Skriv högst 500 tecken.',
    broken: 'Texten innehåller tecken som inte går att läsa. Skriv den igen.',
    day: 'Välj en dag som finns.',
    order: 'Sista dagen kan inte komma före den första.',
    link: 'Skriv länkens hela adress, till exempel https://example.com/.',
    linkText: 'Skriv vad länken ska heta.',
    linkMissing: 'Skriv länkens adress, eller ta bort dess text.',
  },
};

export type SiteNoticeText = typeof siteNoticeText;
