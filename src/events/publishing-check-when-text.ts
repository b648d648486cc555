/** What the publishing check says of dates and clock times. */
export const whenCheckText = {
  unreadable: 'Datumet eller tiden går inte att läsa. Skriv datum som 2022-11-24 och tid som 10.15.',
  missing: 'Välj ett datum. Är det inte bestämt, välj ”Bara månad” och ange den månad som är planerad.',
  monthMissing: 'Välj månad och år, eller skriv ett datum.',
  dayMissing: 'Skriv ett datum, till exempel 2022-11-24.',
  startMissing: 'Skriv datum och starttid. Är tiden inte bestämd räcker det med datumet.',
  clockUnknown: (clock: string) => `Tiden ${clock} finns inte. Skriv till exempel 10.15.`,
  clockSkipped: (clock: string, day: string) =>
    `Tiden ${clock} finns inte ${day}. Den natten ställs klockan fram från 02.00 till 03.00. Välj en tid före 02.00 eller från 03.00.`,
  clockTwice: (clock: string, day: string) =>
    `Tiden ${clock} finns två gånger ${day}, eftersom klockan ställs tillbaka den natten. Välj en tid före 02.00 eller från 03.00, så kan ingen missförstå.`,
  endBeforeStart: (definite: string, end: string, start: string) =>
    `Slutet måste vara efter starten. Nu slutar ${definite} ${end} men börjar ${start}.`,
  lastDayBeforeFirst: (last: string, first: string) =>
    `Sista dagen, ${last}, ligger före den första, ${first}. Rätta någon av dem.`,
  passed: 'Datumet har redan varit. Kontrollera året.',
  monthPassed: (month: string) =>
    `Månaden ${month} har redan varit. Kontrollera året, eller skriv ett datum.`,
  gatheringOdd: (gathering: string, start: string) =>
    `Samlingen före start är ${gathering}, men starten är ${start}. Kontrollera samlingens tid.`,
};
