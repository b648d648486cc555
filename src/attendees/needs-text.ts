export const needsText = {
  title: 'Behov av stöd',
  lead: 'Här står vad de anmälda behöver för att kunna delta, med namn. Det kan vara uppgifter om hälsa.',
  logged: 'Läs det bara när du ska ordna stödet. Varje gång namnen visas står det i loggen.',
  show: 'Visa namn',
  nobody: 'Ingen som har plats har skrivit att den behöver stöd.',
  columns: { name: 'Namn', needs: 'Behöver' },
  until: (day: string) => `Uppgifterna raderas senast ${day}.`,
};

export type NeedsText = typeof needsText;
