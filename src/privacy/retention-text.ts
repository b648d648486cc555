import { plural } from '../format/format-number.ts';
import { delayDays } from './retention.ts';

const months = (n: number) => plural(n, { one: '{n}\u00a0månad', other: '{n}\u00a0månader' }, 'sv');
const days = (n: number) => plural(n, { one: '{n}\u00a0dag', other: '{n}\u00a0dagar' }, 'sv');

/** "Gallring": how long everything is kept, and what is erased when. In Swedish only. */
export const retentionText = {
  title: 'Gallring',
  intro:
    'Personuppgifter raderas av sig själva när de inte behövs längre. Kvar blir evenemangets sida och hur många som var anmälda.',
  rules: 'Så länge sparas uppgifter',
  columns: { what: 'Uppgift', kept: 'Sparas' },
  what: {
    needs: 'Svar om kost och behov',
    registrations: 'Anmälningar',
    questions: 'Frågor till kontaktpersonen',
    postponed: 'Anmälningar och frågor till uppskjutna evenemang',
    letters: 'Innehållet i mejl',
    watching: 'Bevakningar',
    imports: 'Texten i inlästa inbjudningar',
    signIns: 'Arrangörers inloggningar',
    log: 'Händelselogg',
  },
  kept: {
    needs: (n: number) => `Högst ${days(n)} efter evenemanget. Går inte att skjuta upp.`,
    afterEvent: (n: number) => `${months(n)} efter evenemanget`,
    postponed: (n: number) =>
      `Tills evenemanget har fått ett nytt datum, och sedan som vanligt. Högst ${months(n)} efter att det sköts upp.`,
    letters: (n: number) => `${days(n)} efter att de har skickats`,
    watching: (confirmed: number, unconfirmed: number) =>
      `Tills mejlet är skickat, högst ${days(confirmed)}. Obekräftade ${days(unconfirmed)}.`,
    imports: (n: number) => days(n),
    signIns: (n: number) => days(n),
    log: (n: number) => months(n),
  },
  decision: (reference: string) => `Gallringsbeslut eller dokumenthanteringsplan: ${reference}`,
  noDecision: {
    authority:
      'Gallringsbeslut eller dokumenthanteringsplan saknas. En myndighet får inte radera allmänna handlingar utan beslut. Därför raderas inga anmälningar och frågor. Svar om kost och behov raderas ändå, för de bygger på samtycke.',
    association: 'Ingen dokumenthanteringsplan är angiven. En förening behöver ingen för att radera.',
  },
  change: (organisation: string) => `Ändra gallringen för ${organisation}`,
  coming: 'Kommande gallring',
  comingColumns: { event: 'Evenemang', what: 'Uppgifter', day: 'Raderas', act: 'Skjut upp' },
  nothing: 'Det finns inga uppgifter att radera.',
  more: (n: number) => (n === 1 ? 'Ett evenemang till har uppgifter.' : `${n} evenemang till har uppgifter.`),
  counts: {
    needs: (n: number) =>
      plural(n, { one: '{n} svar om kost och behov', other: '{n} svar om kost och behov' }, 'sv'),
    registrations: (n: number) => plural(n, { one: '{n} anmälan', other: '{n} anmälningar' }, 'sv'),
    questions: (n: number) => plural(n, { one: '{n} fråga', other: '{n} frågor' }, 'sv'),
  },
  noDay: 'Evenemanget har inget datum',
  waits: (day: string) => `Väntar på gallringsbeslut (annars ${day})`,
  unlessDated: (day: string) => `${day}, om evenemanget inte får ett nytt datum`,
  delayed: (day: string, reason: string) => `${day}. Uppskjutet: ${reason}`,
  postpone: `Skjut upp ${days(delayDays)}`,
  when: `Anmälningar och frågor kan skjutas upp när det är mindre än ${days(delayDays)} kvar.`,
  past: 'Genomfört',
  pastColumns: { at: 'Tid', event: 'Evenemang', what: 'Vad' },
  gone: 'Borttaget evenemang',
  erased: (what: string) => `Raderade ${what}`,
  postponed: (day: string, who: string) => `${who} sköt upp raderingen till ${day}`,
  noPast: 'Ingenting har raderats de senaste 24 månaderna.',
  done: 'Raderingen är uppskjuten.',
};

export type RetentionText = typeof retentionText;

/** Putting off the erasing of an event's registrations. */
export const erasureDelayText = {
  title: 'Skjut upp raderingen',
  what: (counts: string, event: string, day: string) => `${counts} till ${event} raderas ${day}.`,
  waits: (counts: string, event: string, day: string) =>
    `${counts} till ${event} skulle raderas ${day}, men raderas inte förrän gallringsbeslut eller dokumenthanteringsplan är angivet.`,
  later: (day: string) => `Du kan skjuta upp det till ${day}.`,
  law: 'Skjut bara upp när ni måste ha kvar uppgifterna: någon har begärt att få ut dem, eller de behövs i en tvist eller ett ärende som inte är avslutat. Den som anmälde sig har fått veta att de raderas tidigare.',
  needs:
    'Svar om kost och behov raderas ändå. De bygger på samtycke, och formuläret lovade vilken dag de senast tas bort.',
  reason: 'Skäl',
  hint: 'Skälet sparas i loggen. Skriv inga personuppgifter.',
  act: `Skjut upp ${days(delayDays)}`,
  back: 'Till gallringen',
  refused: {
    nothing: 'Det finns inga anmälningar eller frågor att radera.',
    undated: 'Evenemanget har inget datum, och därför raderas ingenting ännu.',
    early: (day: string) =>
      `Uppgifterna raderas ${day}. De kan skjutas upp först när det är mindre än ${days(delayDays)} kvar.`,
    earlyWaits: (day: string) =>
      `Uppgifterna skulle raderas ${day}, men raderas inte förrän gallringsbeslut eller dokumenthanteringsplan är angivet. De kan skjutas upp först när det är mindre än ${days(delayDays)} kvar.`,
  },
  errors: {
    empty: 'Skriv skälet till att uppgifterna behövs längre.',
    long: 'Skriv högst 300 tecken.',
    broken: 'Texten innehåller tecken som inte går att läsa. Skriv den igen.',
  },
};

export type ErasureDelayText = typeof erasureDelayText;
