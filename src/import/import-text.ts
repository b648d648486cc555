import type { Derivation } from './invitation.ts';

/** Where an invitation is pasted, and where what was found in it is looked at. */
export const importText = {
  title: 'Klistra in en inbjudan',
  lead: 'Vi läser texten och fyller i ett utkast. Du granskar allt innan det sparas, och inget publiceras härifrån.',
  text: {
    label: 'Inbjudan eller program som text',
    hint: 'Kopiera från Word, pdf, mejl eller webbsida.',
  },
  read: 'Läs in',
  empty: 'Klistra in texten först.',
  long: (most: string, length: string) => `Texten får ha högst ${most} tecken. Nu har den ${length}.`,
  kept: 'Texten sparas i 30 dagar och raderas sedan.',

  review: 'Granska inbjudan',
  found: (count: number) => (count === 1 ? 'Vi hittade 1 uppgift.' : `Vi hittade ${count} uppgifter.`),
  foundNothing: 'Vi hittade inga uppgifter i texten. Fyll i dem själv, eller klistra in på nytt.',
  check: (count: number) => (count === 1 ? '1 behöver du titta på.' : `${count} behöver du titta på.`),
  badges: { sure: 'Säker', check: 'Kontrollera', missing: 'Saknas' },
  onLine: (line: string, words: string) => `Hittat på rad ${line}: ”${words}”.`,
  lines: (first: number, last: number) => `${first}–${last}`,
  derived: {
    'year-from-weekday': 'Året är uträknat av veckodagen.',
    'year-from-event': 'Året är evenemangets.',
    'year-from-heading': 'Året är taget från en rubrik.',
    'year-from-today': 'Året står inte i texten. Det är nästa gång dagen infaller.',
    'end-from-programme': 'Tiden är tagen från programmets sista punkt.',
    'start-from-programme': 'Tiden är tagen från programmets första punkt.',
    'online-from-type': 'Texten nämner ingen plats, och ett webbinarium hålls online.',
    'site-from-place': 'Texten nämner en plats.',
    'town-from-address': 'Orten är tagen från adressen.',
    'series-from-lead': 'Seriens namn är taget från ingressen.',
    'speakers-from-title': 'De medverkande är tagna från rubriken.',
    'written-as-usual': 'Skrivet som vi brukar skriva det.',
    'dash-in-title': 'Bindestrecket är utbytt mot ett tankstreck.',
    'title-without-greeting': 'Hälsningen före titeln är borttagen.',
    'contact-from-signature': 'Namnet är taget från mejlets underskrift.',
  } as Readonly<Record<Derivation, string>>,
  weekday: (said: string, is: string) =>
    `Texten säger ${said}, men datumet är en ${is}. Kontrollera vilket som stämmer.`,
  free: 'Det kostar inget att delta, så fältet är tomt.',
  unknownSeries: (title: string) => `Det finns ingen serie som heter ”${title}”.`,
  unknownOrganiser: (name: string, line: string) =>
    `”${name}” (rad ${line}) finns inte bland arrangörerna, så den är inte vald.`,
  called: {
    cancelled: 'Texten säger att evenemanget är inställt. Utkastet är ett vanligt utkast.',
    postponed: 'Texten säger att evenemanget är framflyttat. Utkastet är ett vanligt utkast.',
  },
  mend: 'Måste rättas:',
  controller: (name: string) => `Personuppgiftsansvarig blir ${name}.`,
  programme: 'Program',
  programmeHint:
    'Töm en punkt om den inte ska vara med. När utkastet är sparat kan du flytta och lägga till punkter.',
  row: (number: number) => `Punkt ${number}`,
  unused: 'Text som inte användes',
  lineCount: (count: number) => (count === 1 ? '1 rad' : `${count} rader`),
  unusedHint: 'Välj var en rad ska läggas till. Annars kommer den inte med i utkastet.',
  addTo: (line: number) => `Lägg till rad ${line} i`,
  nowhere: 'Lägg inte till',
  moreUnused: (count: number) => `Och ${count} rader till:`,
  furniture: 'Sidhuvuden och liknande som togs bort',
  siblings: 'Fler evenemang i texten',
  siblingsHint:
    'De skapas inte nu. Läs in deras egna inbjudningar, eller kopiera utkastet när det är sparat.',
  suggestions: 'Språkförslag',
  suggestionsHint: 'Kryssa i de ändringar du vill göra. Inget ändras annars.',
  suggestion: (from: string, to: string) => `”${from}” → ”${to}”`,
  otherSuggestions: 'Förslag som inte rör utkastet',
  line: (number: number) => `rad ${number}`,
  save: 'Spara utkast',
  again: 'Klistra in på nytt',
  dayForTimes: 'Programmet har klockslag. Fyll i vilken dag det gäller, eller ta bort klockslagen.',
};

export type ImportText = typeof importText;
