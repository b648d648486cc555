/** Where a question is marked as answered, by the contact person and at the desk; in Swedish only. */
export const answeredText = {
  title: 'Markera som besvarad',
  lead: (name: string) => `Har du svarat på frågan från ${name}?`,
  mark: 'Ja, markera som besvarad',
  marked: 'Frågan är markerad som besvarad',
  thanks: 'Tack! Du får ingen påminnelse om frågan.',
  page: 'Evenemangets sida',
};

export type AnsweredText = typeof answeredText;
