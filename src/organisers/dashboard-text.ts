export const dashboardText = {
  title: 'Översikt',
  newEvent: 'Nytt evenemang',
  todo: {
    title: 'Att göra',
    questions: (count: number, days: number, title: string) =>
      `${count === 1 ? '1 fråga' : `${count} frågor`} väntar på svar sedan ${
        days === 1 ? 'i går' : `${days} dagar`
      } – ${title}`,
    answer: 'Svara',
    monthPassed: (title: string) => `${title}: månaden har passerat utan datum`,
    setDate: 'Sätt datum',
    failed: (title: string, letters: number) => `${title}: ${letters} mejl kom inte fram`,
    erased: (title: string, days: number) =>
      `${title}: svaren om kost och behov raderas ${
        days === 0 ? 'i dag' : days === 1 ? 'i morgon' : `om ${days} dagar`
      }`,
    full: (title: string, waiting: number) => `${title}: fullbokat och ${waiting} i kö`,
    show: 'Visa',
  },
  upcoming: 'Kommande',
  drafts: 'Utkast',
  held: 'Senast genomförda',
  columns: {
    event: 'Evenemang',
    date: 'Datum',
    state: 'Läge',
    registered: 'Anmälda',
    queued: 'I kö',
    lastDay: 'Sista anmälningsdag',
    list: 'Lista',
  },
  list: 'Deltagare',
  listOf: (event: string) => `i ${event}`,
  noUpcoming: 'Inga kommande evenemang är publicerade.',
  noMembership: 'Du hör inte till någon arrangör. Be den som driver webbplatsen att lägga till dig.',
  ofSeats: (confirmed: number, capacity: number | null) =>
    capacity === null ? String(confirmed) : `${confirmed} av ${capacity}`,
  none: '–',
};

export type DashboardText = typeof dashboardText;
