/** Where a new event begins. */
export const eventNewText = {
  title: 'Nytt evenemang',
  empty: 'Börja från början',
  controller: {
    label: 'Arrangör',
    hint: 'Blir också personuppgiftsansvarig. Du kan lägga till fler arrangörer sedan.',
  },
  controllerMissing: 'Välj arrangör.',
  typeMissing: 'Välj typ av evenemang.',
  create: 'Skapa utkast',
  paste: 'Klistra in en inbjudan',
  pasteLead: 'Har du inbjudan som text? Klistra in den, så fyller vi i ett utkast som du granskar.',
  copy: 'Kopiera ett tidigare',
  copyLead: 'Texter, program och kontaktpersoner följer med. De anmälda gör det inte.',
  nothing: 'Du har inga evenemang att kopiera ännu.',
};

export type EventNewText = typeof eventNewText;
