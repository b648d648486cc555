/** What the publishing check says of dates in running text. */
export const saidDateCheckText = {
  weekday: (written: string, date: string, weekday: string) =>
    `det står ”${written}”, men ${date} är en ${weekday}. Rätta veckodagen eller datumet.`,
  other: (written: string, event: string) =>
    `det står ”${written}”, men evenemanget är ${event}. Rätta datumet om det är evenemangets.`,
  deadline: (written: string, deadline: string) =>
    `det står ”${written}” som sista anmälningsdag, men i fältet står ${deadline}. Rätta någon av dem, eller ta bort datumet ur texten.`,
  notFilled: (written: string) =>
    `det står ”${written}” som sista anmälningsdag, men fältet är tomt, så anmälan stänger inte. Fyll i fältet.`,
};
