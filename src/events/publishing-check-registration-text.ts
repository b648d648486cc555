/** What the publishing check says of when registration opens and closes. */
export const registrationCheckText = {
  afterStart: (deadline: string, start: string | null) =>
    `Sista anmälningsdag måste vara före evenemanget. Nu är den ${deadline}${start ? `, men evenemanget börjar ${start}` : ', efter den månad som är planerad'}.`,
  onTheDay:
    'Sista anmälningsdag är samma dag som evenemanget, men anmälan stänger redan när det börjar. Välj dagen före, eller ta emot sena anmälningar.',
  passed: (deadline: string) =>
    `Sista anmälningsdag, ${deadline}, har redan varit, så ingen kan anmäla sig. Välj en senare dag eller lämna fältet tomt.`,
  opensAfterStart: (opens: string) =>
    `Anmälan öppnar ${opens}, när evenemanget redan har börjat. Välj en tidigare tid.`,
  opensAfterDeadline: (opens: string, deadline: string) =>
    `Anmälan öppnar ${opens}, efter sista anmälningsdag ${deadline}. Rätta någon av dem.`,
};
