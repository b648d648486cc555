/** What the publishing check says of recordings and files. */
export const materialCheckText = {
  titleMissing: 'Skriv en titel, så att länken säger vart den leder.',
  linkUnusable: 'Länken måste börja med https://.',
  captionsMissing:
    'Texta filmen, och välj sedan ”Textad inspelning”. En inspelning utan text stänger ute dem som inte hör.',
};
