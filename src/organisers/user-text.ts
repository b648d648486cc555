/** "Användare": who may do what for an organisation. In Swedish only. */
export const userText = {
  title: 'Användare',
  intro: (name: string) => `De här kan logga in och arbeta med evenemang för ${name}.`,
  columns: { name: 'Namn', email: 'E-postadress', role: 'Roll', last: 'Senast inloggad', change: 'Ändra' },
  roles: { administrator: 'Administratör', editor: 'Handläggare', reader: 'Läsare' },
  roleMeanings: {
    administrator: 'Administratör: användare, inställningar och gallring, och allt en handläggare gör',
    editor: 'Handläggare: skapar och ändrar evenemang och sköter anmälningar',
    reader: 'Läsare: ser siffror och deltagarlistor',
  },
  notLately: (days: number) => `Inte de senaste ${days} dagarna`,
  noApp: 'Har inte satt upp inloggning i två steg.',
  you: 'Det är du.',
  changeFor: (name: string) => `Ändra ${name}`,
  add: 'Lägg till en användare',
  fields: { namn: 'Namn', epost: 'E-postadress', roll: 'Roll' },
  submit: 'Lägg till',
  change: 'Spara rollen',
  resetTitle: 'Ny telefon',
  resetIntro:
    'Personen loggas ut överallt och sätter upp sin app för inloggning i två steg på nytt. Kontrollera först att det verkligen är personen som ber om det.',
  reset: 'Nollställ inloggning i två steg',
  removeTitle: 'Ta bort',
  removeIntro: 'Personen kan inte längre arbeta för arrangören. Loggen behåller namnet.',
  remove: 'Ta bort användaren',
  done: {
    tillagd: (name: string) => `${name} är tillagd och har fått ett mejl om hur man loggar in.`,
    roll: (name: string) => `Rollen för ${name} är ändrad.`,
    bort: 'Användaren är borttagen.',
    noll: (name: string) => `${name} är utloggad och sätter upp inloggningen på nytt.`,
  },
  errors: {
    name: 'Skriv personens namn.',
    long: 'Skriv högst 100 tecken.',
    broken: 'Texten innehåller tecken som inte går att läsa. Skriv den igen.',
    role: 'Välj en roll.',
    known: 'Personen har redan en roll här. Ändra den i listan.',
    last: 'Arrangören måste ha minst en administratör. Gör någon annan till administratör först.',
    notAlone:
      'Personen arbetar även för arrangörer som du inte administrerar. Be den som sköter webbplatsen om hjälp.',
  },
};

export type UserText = typeof userText;

/** The letter to somebody who has been added. */
export const userAddedText = {
  subject: (site: string) => `Du har fått tillgång till ${site}`,
  hello: (name: string) => `Hej ${name}!`,
  added: (by: string, role: string, organisation: string) =>
    `${by} har lagt till dig som ${role} för ${organisation}.`,
  how: 'Du loggar in med den här e-postadressen. Varje gång får du en ny länk och en kod i ett mejl.',
  signIn: 'Logga in',
  notYou: 'Har du frågor, eller är det fel person? Svara på det här mejlet.',
};
