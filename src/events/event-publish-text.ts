/** Before an event becomes public, and when it is taken away again. */
export const eventPublishText = {
  title: 'Publicera',
  ticks: 'Det som ska finnas',
  levels: { ok: 'Klart', warning: 'Se över', error: 'Måste rättas' },
  ready: 'Allt som behövs finns på plats.',
  errors: (count: number) =>
    count === 1
      ? 'En sak måste rättas innan evenemanget kan publiceras.'
      : `${count} saker måste rättas innan evenemanget kan publiceras.`,
  errorsHeading: 'Måste rättas',
  warningsHeading: 'Bra att se över',
  warnings: 'Det här hindrar inte publiceringen.',
  mend: 'Rätta',
  publish: 'Publicera',
  preview: 'Förhandsgranska',
  isPublic: 'Evenemanget är redan publicerat.',
  publicPage: 'Visa sidan',
  address: 'Sidan får adressen',
  again: 'Sidan blir synlig igen på den adress den hade.',
  saved: 'Utkastet är sparat.',
  published: 'Evenemanget är publicerat.',
  unpublishTitle: 'Avpublicera',
  unpublishLead: 'Sidan försvinner för besökare. Den som öppnar adressen får veta att sidan är borttagen.',
  registered: (count: number) =>
    count === 1
      ? 'En person är anmäld och får inget mejl. Vill du berätta att evenemanget inte blir av ska du ställa in det i stället.'
      : `${count} personer är anmälda och får inget mejl. Vill du berätta att evenemanget inte blir av ska du ställa in det i stället.`,
  unpublish: 'Avpublicera',
  back: 'Tillbaka',
};

export type EventPublishText = typeof eventPublishText;
