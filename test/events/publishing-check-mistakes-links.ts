import { type Mistake, material, online } from './publishing-check-drafts.ts';

const link = (markdown: string) => ({ event: { body: `Läs mer: ${markdown} Välkommen!` } });
const leadsNowhere = (links: string) =>
  `Beskrivning: länken leder ingenstans: ${links}. Skriv adressen, eller ta bort länken. Länken till anmälan har sidan redan.`;

export const linkMistakes: Mistake[] = [
  {
    code: 'placeholder-link',
    says: 'a link to the page itself',
    wrong: link('[Länk till anmälan](#)'),
    field: 'beskrivning',
    message: leadsNowhere('”[Länk till anmälan](#)”'),
    right: link('[Länk till programmet](#program)'),
  },
  {
    code: 'placeholder-link',
    says: 'links whose addresses never came, only some of them',
    wrong: link('[ett]() [två](https://) [tre](xxx) [fyra](http://)'),
    field: 'beskrivning',
    message: leadsNowhere('”[ett]()”, ”[två](https://)” och ”[tre](xxx)”'),
    right: link('[ett](/serier) [två](https://www.exempelverket.test/)'),
  },
  {
    code: 'placeholder-link',
    says: 'words in brackets where a link should be',
    wrong: link('[länk till enkäten]'),
    field: 'beskrivning',
    message: leadsNowhere('”[länk till enkäten]”'),
    right: link('[länk till enkäten](/enkat) [sic]'),
  },
  {
    code: 'placeholder-link',
    says: 'the beginning of an address',
    wrong: link('https:// .'),
    field: 'beskrivning',
    message: leadsNowhere('”https://”'),
    right: link('https://www.exempelverket.test/'),
  },
  {
    code: 'placeholder-link',
    says: 'the beginning of an address as the link to join',
    wrong: { event: { ...online, meetingUrl: 'https://' } },
    field: 'moteslank',
    message: 'Länken är inte ifylld. Skriv hela adressen, eller lämna fältet tomt.',
    right: { event: online },
  },
  {
    code: 'placeholder-link',
    says: 'one link with the beginning of an address, said once',
    wrong: link('[två](https://)'),
    field: 'beskrivning',
    message: leadsNowhere('”[två](https://)”'),
    right: link('[två](https://www.exempelverket.test/) [tre](<https://www.exempelverket.test/>)'),
  },
  {
    code: 'link-insecure',
    says: 'a link to join that can be listened in to',
    wrong: { event: { ...online, meetingUrl: 'http://mote.exempelverket.test/rum' } },
    field: 'moteslank',
    message: 'Länken måste börja med https://.',
    right: { event: { ...online, meetingUrl: 'HTTPS://mote.exempelverket.test/rum' } },
  },
  {
    code: 'example-link',
    says: 'an address kept for examples',
    wrong: link('www.example.com/program'),
    field: 'beskrivning',
    message:
      'Beskrivning: ”www.example.com” är en exempeladress som inte leder någonstans. Skriv den riktiga adressen.',
    right: link('fornamn.efternamn@example.com'),
  },
  {
    code: 'example-link',
    says: 'a file at an address kept for examples',
    wrong: { materials: [material({ url: 'https://example.com/bilder.pdf' })] },
    field: 'material[1][lank]',
    message: 'Länken är en exempeladress som inte leder någonstans. Skriv den riktiga adressen.',
    right: { materials: [material({ url: 'https://exempelverket.test/bilder.pdf' })] },
  },
  {
    code: 'material-title-missing',
    says: 'a file without a title',
    wrong: { materials: [material({}), material({ title: '' })] },
    field: 'material[2][titel]',
    message: 'Skriv en titel, så att länken säger vart den leder.',
    right: { materials: [material({}), material({})] },
  },
  {
    code: 'material-link-unusable',
    says: 'a file on somebody’s own computer',
    wrong: { materials: [material({ url: 'file:///C:/bilder.pdf' })] },
    field: 'material[1][lank]',
    message: 'Länken måste börja med https://.',
    right: { materials: [material({})] },
  },
  {
    code: 'captions-missing',
    says: 'a recording without captions',
    wrong: { materials: [material({ kind: 'recording', captioned: 0 })] },
    field: 'material[1][textad]',
    message:
      'Texta filmen, och välj sedan ”Textad inspelning”. En inspelning utan text stänger ute dem som inte hör.',
    right: { materials: [material({ kind: 'recording', captioned: 1 })] },
  },
];
