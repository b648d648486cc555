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
  copy: 'Kopiera ett tidigare',
  copyLead: 'Texter, program och kontaktpersoner följer med. De anmälda gör det inte.',
  nothing: 'Du har inga evenemang att kopiera ännu.',
};

export type EventNewText = typeof eventNewText;
