/** "Dina inloggningar": where one is signed in. In Swedish only. */
export const sessionText = {
  title: 'Dina inloggningar',
  intro: 'Här är du inloggad. Avsluta det du inte känner igen.',
  columns: { device: 'Webbläsare', since: 'Inloggad sedan', end: 'Avsluta' },
  here: 'Den här webbläsaren',
  end: (device: string) => `Avsluta ${device}`,
  endOthers: 'Avsluta alla andra',
  ended: (count: number) =>
    count === 1 ? 'En inloggning är avslutad.' : `${count} inloggningar är avslutade.`,
  endedNone: 'Det fanns ingen annan inloggning att avsluta.',
  codes: (left: number) =>
    left === 1 ? 'Du har en återställningskod kvar.' : `Du har ${left} återställningskoder kvar.`,
};

export type SessionText = typeof sessionText;
