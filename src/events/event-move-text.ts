/** Another date, time or place, at the desk. */
export const eventMoveText = {
  title: 'Flytta',
  lead: 'Ändra det som blir annorlunda. Programmets tider flyttas lika många dagar som evenemanget.',
  leadPostponed: 'Evenemanget är uppskjutet. Fyll i det nya datumet så blir det av igen.',
  unchanged: 'Ändra datum, tid eller plats.',
  changed: 'Någon har ändrat evenemanget sedan du öppnade sidan. Granska en gång till.',
  refused: {
    cancelled: 'Evenemanget är inställt. Det går inte att flytta.',
    over: 'Evenemanget har varit. Det går inte att flytta.',
  },
  reviewTitle: 'Granska innan du flyttar',
  changes: 'Det här ändras',
  before: 'Tidigare',
  after: 'Nu',
  empty: 'Tomt',
  act: 'Flytta',
  back: 'Till evenemanget',
};

export type EventMoveText = typeof eventMoveText;
