/** Cancelling somebody's registration at the desk. */
export const attendeeCancelText = {
  title: (name: string) => `Avanmäl ${name}`,
  seat: 'Personen får ett mejl om att du har avanmält den. Finns det en kö går platsen direkt till den som står först.',
  queue: 'Personen får ett mejl om att du har tagit bort den ur kön.',
  message: 'Meddelande till personen (frivilligt)',
  hint: 'Står i mejlet. Högst 1 000 tecken.',
  act: 'Avanmäl',
  back: 'Tillbaka till anmälan',
};

export type AttendeeCancelText = typeof attendeeCancelText;
