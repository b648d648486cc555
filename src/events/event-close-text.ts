/** Closing registration by hand. */
export const eventCloseText = {
  title: 'Stäng anmälan',
  lead: 'Ingen kan anmäla sig eller ställa sig i kö förrän du öppnar anmälan igen. De som är anmälda påverkas inte.',
  act: 'Stäng anmälan nu',
  back: 'Till evenemanget',
};

export type EventCloseText = typeof eventCloseText;
