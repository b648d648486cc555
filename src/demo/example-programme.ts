import type { ProgrammeRow } from './rows.ts';

/** A fictional day with a meal, a workshop and a panel. */
export const exampleProgramme: ProgrammeRow[] = [
  {
    at: '10:00',
    title: 'Välkommen',
    people: [['Exempel Generaldirektörsson', 'generaldirektör', 'Exempelmyndigheten']],
  },
  {
    at: '10:15',
    title: 'Vad lagen kräver och vad användarna behöver',
    abstract: `En genomgång av kraven på webbplatser och e-tjänster i offentlig sektor.

Vi visar också vad som händer när användarna själva får prova.`,
    people: [['Exempel Granskarsson', 'utredare', 'Exempelmyndigheten']],
  },
  { at: '11:15', title: 'Paus', kind: 'break' },
  {
    at: '11:30',
    title: 'Panel: Hur kommer man i gång?',
    abstract: 'Tre påhittade organisationer berättar var de började.',
    people: [
      ['Exempel Ekdahl', 'webbansvarig', 'Exempelkommunen'],
      ['Exempel Nyman', 'digital strateg', 'Region Exempel'],
      ['Exempel Öberg', 'verksamhetsutvecklare', 'Exempelhögskolan'],
    ],
  },
  { at: '12:15', title: 'Lunch', kind: 'meal' },
  {
    at: '13:15',
    title: 'Prova din egen e-tjänst',
    format: 'workshop',
    abstract: `Ta med en dator. I grupper letar vi efter svar på två frågor:

- Vad hindrar någon från att använda tjänsten?
- Vad kan ni rätta till redan i morgon?`,
    people: [['Exempel Provarsson', 'användbarhetsexpert', 'Exempelverket']],
  },
  { at: '14:30', title: 'Kaffepaus', kind: 'break' },
  { at: '15:00', title: 'Vi samlar ihop dagen' },
  { at: '16:00', title: 'Avslut', kind: 'end' },
];
