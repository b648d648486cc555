/** What the publishing check says of recordings and files. */
export const materialCheckText = {
  titleMissing: 'Skriv en titel, så att länken säger vart den leder.',
  linkUnusable: 'Länken måste börja med https://.',
  captionsMissing:
    'Texta filmen, och kryssa sedan i ”textad film”. En inspelning utan text stänger ute dem som inte hör.',
};
