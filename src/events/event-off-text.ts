/** Cancelling or postponing an event at the desk. */
export const eventOffText = {
  title: 'Ställ in eller skjut upp',
  what: 'Vad händer?',
  whatMissing: 'Välj om du vill ställa in eller skjuta upp.',
  options: { 'stall-in': 'Ställ in', 'skjut-upp': 'Skjut upp utan nytt datum' },
  reason: 'Orsak (frivilligt)',
  reasonHint: 'Visas på sidan och står i mejlet. Högst 500 tecken.',
  reasonLong: (length: number) => `Orsaken får ha högst 500 tecken. Nu har den ${length}.`,
  reviewTitle: { 'stall-in': 'Granska innan du ställer in', 'skjut-upp': 'Granska innan du skjuter upp' },
  happens: {
    'stall-in': (the: string, cancelled: string) =>
      `Sidan visar att ${the} är ${cancelled}. Ingen kan anmäla eller avanmäla sig.`,
    'skjut-upp': (the: string, postponed: string) =>
      `Sidan visar att ${the} är ${postponed} och att nytt datum inte är bestämt. Alla anmälningar ligger kvar.`,
  },
  shown: 'Orsak på sidan',
  undo: 'Du kan ångra dig i 15 minuter.',
  act: {
    'stall-in': (the: string) => `Ställ in ${the}`,
    'skjut-upp': (the: string) => `Skjut upp ${the}`,
  },
  refused: {
    draft: 'Utkastet är inte publicerat. Det finns inget att ställa in.',
    over: 'Evenemanget har varit. Det går inte att ställa in.',
    already: 'Evenemanget är redan inställt.',
    postponed: 'Evenemanget är redan uppskjutet. Välj Ställ in, eller flytta det till ett nytt datum.',
  },
  back: 'Till evenemanget',
};

export type EventOffText = typeof eventOffText;
