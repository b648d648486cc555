/** What the list of ticks before publishing has, in its order. */
export const tickLabels = {
  title: 'Titel',
  date: 'Datum eller månad',
  place: 'Plats eller online',
  contact: 'E-postadress för frågor om anmälan',
  controller: 'Personuppgiftsansvarig',
  privacy: 'Godkänd personuppgiftstext',
  deadline: 'Sista anmälningsdag före start',
  programme: 'Programmets tider i ordning',
  link: 'Länk till mötet',
  captions: 'Textade inspelningar',
};
