/** The question after a change that people should know of. */
export const eventTellingText = {
  title: (people: number) =>
    people === 1
      ? 'Vill du mejla den anmälda om ändringen?'
      : `Vill du mejla de ${people} anmälda om ändringen?`,
  changes: 'Det här ändras',
  before: 'Tidigare',
  after: 'Nu',
  empty: 'Tomt',
  letter: 'I mejlet står vad som ändras, att anmälan gäller som förut och hur man avanmäler sig.',
  message: 'Eget meddelande (frivilligt)',
  messageHint: 'Står i mejlet. Högst 1 000 tecken.',
  messageLong: (length: number) => `Meddelandet får ha högst 1 000 tecken. Nu har det ${length}.`,
  broken: 'Texten innehåller tecken som inte går att läsa. Skriv den igen.',
  send: 'Spara och mejla',
  silent: 'Spara utan att mejla',
  back: 'Tillbaka',
};

export type EventTellingText = typeof eventTellingText;
