export const dashboardText = {
  title: 'Översikt',
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
