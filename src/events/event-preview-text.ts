/** The bar above a page that is not, or not yet, as it is public. */
export const eventPreviewText = {
  label: 'Förhandsgranskning',
  draft: 'Förhandsgranskning. Sidan är inte publicerad och syns bara för dig som är inloggad arrangör.',
  unsaved: 'Förhandsgranskning. Ändringarna är inte sparade.',
  published: 'Förhandsgranskning. Sidan är publicerad och ser ut så här.',
  links: 'Knappar och länkar till anmälan, frågor och kalender leder ingenstans härifrån.',
  back: 'Tillbaka till formuläret',
  edit: 'Redigera',
  publish: 'Publicera',
};

export type EventPreviewText = typeof eventPreviewText;
