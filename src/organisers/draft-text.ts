/** What was sent after the session had expired, to be sent again. In Swedish only. */
export const draftText = {
  title: 'Det du skrev finns kvar',
  intro:
    'Du blev utloggad innan det hann sparas. Skicka det igen, eller kasta det. Vi tar bort det efter ett dygn.',
  none: 'Det finns inget att skicka igen.',
  sentAt: (when: string) => `Skickat ${when}`,
  show: 'Visa det du skrev',
  again: 'Skicka igen',
  drop: 'Kasta',
  onward: 'Fortsätt utan att skicka',
};

export type DraftText = typeof draftText;
