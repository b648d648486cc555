/** When somebody else has saved an event while one was editing it. */
export const eventConflictText = {
  title: 'Någon annan har sparat',
  somebody: 'Någon annan',
  notice: (who: string, time: string) =>
    `${who} sparade ${time} medan du redigerade. Dina ändringar finns kvar nedan.`,
  explain: 'Välj vad som ska gälla där ni skiljer er åt. Allt annat du har skrivit följer med när du sparar.',
  mine: 'Det du har skrivit',
  theirs: 'Det som är sparat nu',
  empty: 'Tomt',
  choose: (label: string) => `Välj vad som ska gälla för ${label}.`,
  save: 'Spara det valda',
  back: 'Tillbaka till formuläret',
};

export type EventConflictText = typeof eventConflictText;
