/** "Din sida": what an organiser decides for themselves. In Swedish only. */
export const ownPageText = {
  title: 'Din sida',
  you: 'Dina uppgifter',
  facts: { name: 'Namn', email: 'E-postadress', works: 'Du arbetar för' },
  wrong: 'Stämmer något inte? Be den som sköter webbplatsen att rätta det.',
  worksFor: (organisation: string, role: string) => `${organisation}, ${role.toLowerCase()}`,
  digest: {
    title: 'Daglig sammanfattning',
    hint: 'Mejlet visar hur många som har anmält sig, avanmält sig och frågat, och vad som väntar på dig. Inga namn på deltagare står i det.',
    wanted: 'Mejla mig på vardagar kl.\u00a007.30 när något har hänt',
    save: 'Spara',
    on: 'Du får en sammanfattning nästa vardag som det finns något att berätta.',
    off: 'Du får ingen daglig sammanfattning.',
  },
  signIn: {
    title: 'Inloggning',
    sessions: 'Se var du är inloggad',
    app: (day: string, codes: string) => `Inloggning i två steg är på sedan ${day}. ${codes}`,
    noApp: 'Du har inte satt upp inloggning i två steg.',
    newPhone: 'Har du bytt telefon? Be en administratör att nollställa din inloggning i två steg.',
  },
};

export type OwnPageText = typeof ownPageText;
