export const questionListText = {
  title: 'Frågor',
  lead: 'Svaren skrivs i kontaktpersonens mejlprogram. Den som har svarat markerar frågan här eller i mejlet.',
  nobody: 'Ingen har ställt någon fråga.',
  noContact: 'Evenemanget har ingen kontaktperson, så besökare kan inte ställa frågor.',
  columns: { question: 'Fråga', from: 'Från', came: 'Kom', state: 'Läge' },
  waiting: 'Ny',
  answered: (day: string) => `Besvarad ${day}`,
  mark: 'Markera som besvarad',
  markOf: (name: string) => `frågan från ${name}`,
  done: 'Frågan är markerad som besvarad.',
};

export type QuestionListText = typeof questionListText;
