/** What the publishing check says of those who are responsible, and of the text about personal data. */
export const contactCheckText = {
  nobodyResponsible:
    'Skriv vem som är ansvarig för innehållet, med namn. SKR:s webbhandbok kräver det, och läsaren ser vem som står bakom.',
  contactMissing: 'Fyll i en e-postadress för frågor om anmälan.',
  contactUnusable: (address: string) =>
    `E-postadressen ”${address}” för frågor om anmälan går inte att använda. Skriv den som namn@organisation.se.`,
  controllerMissing: 'Välj vem som är personuppgiftsansvarig.',
  controllerCollective: (name: string) =>
    `${name} är flera organisationer och kan inte vara personuppgiftsansvarig. Välj en av dem.`,
  privacyNotApproved: (name: string | null) =>
    `Personuppgiftstexten${name ? ` för ${name}` : ''} är inte godkänd. Be en administratör att läsa och godkänna den under Inställningar.`,
};
