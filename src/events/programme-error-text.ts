/** What the programme editor asks to have put right. */
export const programmeErrorText = {
  untitled: (row: string) => `Skriv en rubrik för ${row}.`,
  rowAt: (clock: string) => `punkten kl.\u00a0${clock}`,
  row: (number: number) => `punkt ${number}`,
  clock: (typed: string) => `Tiden ${typed} finns inte. Skriv till exempel 10.15.`,
  skipped: (typed: string) =>
    `Tiden ${typed} finns inte den dagen: då ställs klockan fram en timme. Skriv en senare tid.`,
  noDay: 'Evenemanget har ingen dag ännu. Lämna tiden tom tills dagen är bestämd.',
  startMissing: 'Skriv när punkten börjar, eller ta bort tiden då den slutar.',
  endFirst: (start: string, end: string) =>
    `Slutet måste vara efter starten. Nu slutar punkten ${end} men börjar ${start}.`,
  title: 'Rubriken får ha högst 200 tecken.',
  format: 'Formen får ha högst 60 tecken.',
  abstract: (length: number) => `Beskrivningen får ha högst 5 000 tecken. Nu har den ${length}.`,
  speakersLong: (length: number) => `Medverkande får ha högst 5 000 tecken. Nu är de ${length}.`,
  speaker: 'Varje rad med medverkande måste börja med ett namn.',
  broken: 'Texten innehåller tecken som inte går att läsa. Skriv den igen.',
  most: (most: number, over: number) => `Ett program kan ha högst ${most} punkter. Ta bort ${over}.`,
};
