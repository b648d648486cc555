const told = 'Personen får ett mejl om att du har avanmält den.';

/** Cancelling somebody's registration at the desk. */
export const attendeeCancelText = {
  title: (name: string) => `Avanmäl ${name}`,
  seat: {
    given: `${told} Finns det en kö går platsen direkt till den som står först.`,
    offered: `${told} Finns det en kö erbjuds platsen den som står först.`,
    'first-come': `${told} Finns det en kö får alla i den veta att platsen är ledig, och den som svarar först får den.`,
    kept: `${told} Evenemanget är uppskjutet, så platsen förblir ledig tills ett nytt datum är satt. Finns det en kö är den då till för den som står först.`,
  },
  queue: 'Personen får ett mejl om att du har tagit bort den ur kön.',
  message: 'Meddelande till personen (frivilligt)',
  hint: 'Står i mejlet. Högst 1 000 tecken.',
  act: 'Avanmäl',
  back: 'Tillbaka till anmälan',
  toQueue: {
    title: (name: string) => `Flytta ${name} till kön`,
    happens:
      'Personen ställs sist i kön och får ett mejl om det. Platsen går direkt till den som står först, som också får ett mejl.',
    happensOffers:
      'Personen ställs sist i kön och får ett mejl om det. Platsen erbjuds den som står först, som också får ett mejl.',
    act: 'Flytta till kö',
  },
};
