/** "Inställningar": what an administrator decides for an organisation. In Swedish only. */
export const settingsText = {
  title: 'Inställningar',
  intro: 'Här bestämmer du som är administratör hur arrangören presenterar sig och hanterar personuppgifter.',
  of: (name: string) => `Inställningar för ${name}`,
  about: 'Namn, kontakt och gallring',
  privacy: 'Text om personuppgifter',
  users: 'Användare',
  notices: 'Driftmeddelanden',
  noticesIntro: 'Ett driftmeddelande visas överst på alla sidor mellan två datum.',
  organisation: 'Arrangör',
  links: 'Ändra',
  save: 'Spara',
  saved: 'Inställningarna är sparade.',
  savedLapsed: 'Inställningarna är sparade. De ändrar texten om personuppgifter: läs och godkänn den igen.',
  legalForm: 'Organisationsform',
  legalForms: {
    authority:
      'Myndighet. Anmälningar är allmänna handlingar. Texten om personuppgifter säger det, och gallring kräver ett beslut.',
    association:
      'Förening. Anmälningar är inte allmänna handlingar. Texten om personuppgifter bygger på berättigat intresse.',
    collective:
      'Flera organisationer tillsammans. De kan stå som arrangör men inte vara personuppgiftsansvariga.',
  },
  legalFormFixed: 'Organisationsformen ändras av den som sköter webbplatsen.',
  fields: {
    namn: 'Namn',
    kortnamn: 'Namn i löpande text',
    namn_en: 'Namn på engelska (frivilligt)',
    kontakt_namn: 'Kontaktperson (frivilligt)',
    kontakt_epost: 'E-postadress för frågor (frivilligt)',
    dataskydd_epost: 'E-postadress till dataskyddsombudet (frivilligt)',
    webbplats: 'Webbplats (frivilligt)',
    manader: 'Antal månader som anmälningar sparas efter evenemanget',
    gallringsbeslut: 'Gallringsbeslut eller dokumenthanteringsplan',
  },
  hints: {
    kortnamn: 'Till exempel SKR.',
    kontakt_epost: 'Används för evenemang som inte har en egen adress.',
    webbplats: 'Hela adressen, till exempel https://example.com/.',
    manader: 'Mellan 1 och 60. Specialkost och behov tas alltid bort 14 dagar efter evenemanget.',
    gallringsbeslut: {
      authority: 'Till exempel diarienummer. Utan den tas inga anmälningar bort automatiskt.',
      association: 'Frivilligt för en förening.',
    },
  },
  errors: {
    name: 'Skriv arrangörens namn.',
    shortName: 'Skriv namnet som det ska stå i löpande text.',
    long: 'Skriv högst 120 tecken.',
    longReference: 'Skriv högst 200 tecken.',
    website: 'Skriv webbplatsens hela adress, till exempel https://example.com/.',
    months: 'Skriv ett antal månader mellan 1 och 60.',
    broken: 'Texten innehåller tecken som inte går att läsa. Skriv den igen.',
  },
};

export type SettingsText = typeof settingsText;

/** The text that people read about their data, before it is approved. */
export const approvalText = {
  title: 'Text om personuppgifter',
  intro: (name: string) =>
    `Det här läser den som anmäler sig till evenemang som ${name} ansvarar för. Evenemangen kan publiceras först när texten är godkänd.`,
  approved: (when: string) => `Texten godkändes ${when}.`,
  notApproved: 'Texten är inte godkänd.',
  approve: 'Godkänn texten',
  now: 'Texten är godkänd.',
  needsDecision:
    'Texten lovar att anmälningar tas bort. En myndighet behöver ett beslut för det. Fyll i gallringsbeslut eller dokumenthanteringsplan först.',
  toSettings: 'Fyll i gallringsbeslutet',
  changeIt: 'Ändra kontakt och gallring',
  read: 'Så står det',
  english: 'På engelska',
};

export type ApprovalText = typeof approvalText;
