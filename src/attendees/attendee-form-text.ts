import { formatNumber } from '../format/format-number.ts';

/** Adding or changing somebody at the desk. */
export const attendeeFormText = {
  addTitle: 'Lägg till deltagare',
  addLead: 'Fyll i för den som ska delta. Det går även när anmälan är stängd.',
  add: 'Lägg till',
  toList: 'Till deltagarlistan',
  /** Where the public form says "du": by the name of the field. */
  labels: {
    roll: 'Roll (frivilligt)',
    behov: 'Behöver personen något för att kunna delta? (frivilligt)',
  } as Record<string, string>,
  hints: {
    titel: 'Visas på namnskylten.',
    'kost[]': 'Köket får bara veta antal, aldrig namn.',
  } as Record<string, string>,
  language: 'Språk',
  languageHint: 'Personen får sina mejl och sidor på det språket.',
  languages: { sv: 'Svenska', en: 'Engelska' },
  letter: 'Bekräftelse',
  letterOn: 'Skicka bekräftelse till personen',
  seats: 'Platser',
  over: 'Över kapacitet',
  overHint: (taken: number, seats: number, queue: boolean) =>
    taken < seats
      ? `${formatNumber(taken, 'sv')} av ${formatNumber(seats, 'sv')} platser är tagna. Behövs bara om platserna tar slut.`
      : `Platserna är slut. Med kryss höjs antalet från ${formatNumber(seats, 'sv')} till ${formatNumber(seats + 1, 'sv')} och personen får en plats. ${queue ? 'Utan kryss hamnar personen i kön.' : 'Utan kryss går det inte att lägga till personen.'}`,
  overHintHybrid: 'Är platserna slut läggs en till, så att personen får plats.',
  full: 'Det finns ingen ledig plats. Kryssa för Över kapacitet om personen ändå ska få en.',
  limit:
    'Adressen har redan så många anmälningar att en till måste vara ett misstag. Använd en annan adress.',
  tooLate: 'Det går inte att lägga till någon i evenemanget. Det är ett utkast, inställt eller över.',
  changeTitle: (name: string) => `Ändra anmälan för ${name}`,
  changeLead:
    'Personen får ett mejl om vad som är ändrat. Ändrar du adressen går mejlet till både den gamla och den nya, och den gamla länken slutar gälla.',
  changeSensitive: 'Det personen har lämnat om kost och behov ligger kvar.',
  county: 'Rätta län',
  countyHint:
    'Räknas ut av organisationens namn. Blev det fel kan du välja ett annat; det gäller tills organisationen ändras. Personen får inget mejl om länet.',
  derived: 'Räkna ut av organisationen',
  save: 'Spara ändringar',
  back: 'Tillbaka till anmälan',
  taken: 'En annan anmälan har redan det namnet och den adressen.',
};
