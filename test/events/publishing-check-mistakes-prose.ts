import { type Mistake, row } from './publishing-check-drafts.ts';

const body = (text: string) => ({ event: { body: text } });
const twice = (found: string) =>
  `Beskrivning: samma ord står två gånger efter varandra: ”${found}”. Ta bort dem på det ena stället.`;
const sentence = 'Vi berättar hur arbetet går till i praktiken.';

export const proseMistakes: Mistake[] = [
  {
    code: 'doubled-word',
    says: 'a word twice, over a line break',
    wrong: body('Lunch och\noch kaffe.'),
    field: 'beskrivning',
    message: 'Beskrivning: samma ord står två gånger i rad: ”och och”. Ta bort det ena.',
    right: body('Det parti hon är med i i dag. Vi ses. Ses vi? Ja, ja!'),
  },
  {
    code: 'doubled-phrase',
    says: 'words that come again at once',
    wrong: body('Datum meddelas längre fram längre fram.'),
    field: 'beskrivning',
    message: twice('längre fram'),
    right: body('Datum meddelas längre fram, långt längre fram.'),
  },
  {
    code: 'doubled-phrase',
    says: 'words that come again at once, without the space between',
    wrong: body('Anmälan meddelas i höstmeddelas i höst.'),
    field: 'beskrivning',
    message: twice('meddelas i höst'),
    right: body('Anmälan meddelas i höst, och programmet meddelas i höst.'),
  },
  {
    code: 'doubled-phrase',
    says: 'words that come again at once, first in the text',
    wrong: body('Hela dagen hela dagen.'),
    field: 'beskrivning',
    message: twice('Hela dagen'),
    right: body('Välj rum nr ett/rum nr ettor.'),
  },
  {
    code: 'repeated-sentence',
    says: 'the same sentence in two fields',
    wrong: { event: { lead: sentence, body: `Välkommen! ${sentence} Vi bjuder på kaffe.` } },
    field: 'beskrivning',
    message: `Beskrivning: ”${sentence}” står två gånger, också under Ingress. Behåll det på ett ställe.`,
    right: { event: { lead: sentence, body: 'Välkommen! Vi berättar hur arbetet går till.' } },
  },
  {
    code: 'repeated-sentence',
    says: 'the same sentence twice in one field',
    wrong: body(`${sentence} Vi bjuder på kaffe. ${sentence}`),
    field: 'beskrivning',
    message: `Beskrivning: ”${sentence}” står två gånger. Behåll det på ett ställe.`,
    right: body('Välkommen hit! Vi bjuder på kaffe. Välkommen hit!'),
  },
  {
    code: 'page-furniture',
    says: 'the edges of a printed page, in a row of the programme',
    wrong: {
      sessions: [
        row('10:00', 'Inledning', {
          abstract:
            'Punkten fortsätter på nästa sida.\n\nExempel: En konferens\n\nForts. program\n\nVälkomna.',
        }),
      ],
    },
    field: 'pass[1][beskrivning]',
    message:
      'Punkten kl.␣10.00, beskrivning: ta bort ”Forts. program”, ”fortsätter på nästa sida” och ”Exempel: En konferens”. Det hör till en utskrift eller en annan webbplats, och sidan skriver ut sådant själv.',
    right: {
      sessions: [
        row('10:00', 'Inledning', {
          abstract: 'Arbetet fortsätter nästa år.\n\nVi går igenom forskningsprogrammet.',
        }),
      ],
    },
  },
  {
    code: 'page-furniture',
    says: 'a button that was copied as a word',
    wrong: body('Välkommen!\n\nAnmäl dig\n\nLunch ingår.'),
    field: 'beskrivning',
    message:
      'Beskrivning: ta bort ”Anmäl dig”. Det hör till en utskrift eller en annan webbplats, och sidan skriver ut sådant själv.',
    right: body('Välkommen!\n\nAnmäl dig och en kollega.\n\nLunch ingår.'),
  },
  {
    code: 'misspelling',
    says: 'a common slip inside a word',
    wrong: body('Kommunövergripnade frågor. Konferensen är kostnadfri.'),
    field: 'beskrivning',
    message:
      'Beskrivning: skriv ”Kommunövergripande” i stället för ”Kommunövergripnade”, skriv ”kostnadsfri” i stället för ”kostnadfri”.',
    right: body('Kommunövergripande frågor. Konferensen är kostnadsfri.'),
  },
];
