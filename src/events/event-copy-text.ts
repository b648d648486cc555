/** Making an event like one that was. */
export const eventCopyText = {
  title: 'Kopiera',
  lead: (title: string) => `Kopian blir ett utkast med texter, program och kontaktpersoner från ${title}.`,
  left: 'De anmälda, materialet och länken till mötet följer inte med.',
  titleField: 'Titel',
  day: { label: 'Nytt datum', hint: 'Programmets tider och sista anmälningsdag flyttas lika många dagar.' },
  dayOptional: { label: 'Nytt datum (frivilligt)', hint: 'Du kan fylla i det senare.' },
  dayMissing: 'Fyll i det nya datumet, så flyttas programmets tider dit.',
  town: {
    label: 'Ort',
    hint: 'Byter du ort kopieras allt utom lokalen och adressen, som du fyller i sedan.',
  },
  series: { label: 'Serie', on: (title: string) => `Lägg kopian i serien ${title}` },
  create: 'Skapa kopian',
  done: 'Kopian är skapad som utkast. Läs igenom texterna: de kan nämna den gamla dagen eller platsen.',
};

export type EventCopyText = typeof eventCopyText;
