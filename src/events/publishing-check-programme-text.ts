/** What the publishing check says of the rows of the programme. */
export const programmeCheckText = {
  untitled: (row: string) => `Skriv en rubrik för punkten ${row}.`,
  outOfOrder: (start: string, before: string) =>
    `Punkten ${start} står efter punkten ${before}. Flytta upp den, eller rätta tiden.`,
  endsFirst: (start: string, end: string) =>
    `Slutet måste vara efter starten. Nu slutar punkten ${end} men börjar ${start}.`,
  overlap: (start: string, end: string, next: string) =>
    `Punkten ${start} slutar ${end}, men nästa punkt börjar redan ${next}. Rätta någon av tiderna.`,
  beforeEvent: (row: string, genitive: string, start: string) =>
    `Punkten ${row} ligger före ${genitive} start ${start}. Rätta någon av tiderna.`,
  afterEvent: (row: string, genitive: string, end: string) =>
    `Punkten ${row} ligger efter ${genitive} slut ${end}. Rätta någon av tiderna.`,
  otherDay: (row: string, definite: string, days: string) =>
    `Punkten ${row} ligger på en annan dag än ${definite}, ${days}. Rätta datumet.`,
  gap: (from: string, to: string) =>
    `Programmet är tomt mellan ${from} och ${to}. Lägg till en punkt, till exempel en paus, eller rätta tiderna.`,
  end: (programme: string, definite: string, event: string) =>
    `Programmet slutar ${programme}, men ${definite} slutar ${event}. Rätta någon av tiderna.`,
};
