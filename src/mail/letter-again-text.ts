/** A letter that did not arrive, once more. */
export const letterAgainText = {
  title: 'Skicka mejlet igen',
  facts: { kind: 'Mejl', to: 'Till', at: 'När', answer: 'Servern svarade' },
  toContact: (name: string, address: string) =>
    `Mejlet går till kontaktpersonen för frågor, ${name}, ${address}. Adressen ändras under Redigera.`,
  noContact: 'Evenemanget har ingen kontaktperson för frågor. Lägg till en under Redigera först.',
  corrects: {
    asker:
      'Ändrar du adressen får kontaktpersonen frågan igen, så att svaret går rätt. Frågor som redan är besvarade skickas inte.',
    registrar: 'Ändrar du adressen går också kommande mejl till gruppens avsändare dit.',
  },
  address: 'E-postadress',
  empty: 'Fyll i en e-postadress.',
  act: 'Skicka igen',
  back: 'Tillbaka till mejlen',
  done: 'Mejlet är på väg.',
};

export type LetterAgainText = typeof letterAgainText;
