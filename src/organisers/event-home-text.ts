export const eventHomeText = {
  figures: { registered: 'Anmälda', left: 'Lediga platser', queued: 'I kö', cancelled: 'Avanmälda' },
  lastDay: 'Dagar till sista anmälningsdag',
  noLimit: 'Ingen gräns',
  publicPage: 'Visa den publika sidan',
  notPublished: 'Evenemanget är inte publicerat.',
  unpublished: 'Evenemanget är avpublicerat.',
  published: (when: string) => `Publicerat ${when}.`,
};

export type EventHomeText = typeof eventHomeText;
