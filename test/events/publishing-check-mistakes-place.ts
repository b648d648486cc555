import { conference, series } from '../support/factories.ts';
import { type Mistake, online } from './publishing-check-drafts.ts';

const nowhere = { venue: null, address: null, town: null };
const umea = conference({ title: 'Exempel: Möte om tillit', town: 'Umeå' });
const here = { title: 'Exempel: Möte om tillit', town: 'Stockholm' };

export const placeMistakes: Mistake[] = [
  {
    code: 'place-missing',
    says: 'no place',
    wrong: { event: nowhere },
    field: 'ort',
    message: 'Fyll i ort. Är evenemanget bara på webben, välj formen Online.',
    right: { event: { ...nowhere, town: 'Umeå' } },
  },
  {
    code: 'town-missing',
    says: 'a venue without a town',
    wrong: { event: { town: ' ' } },
    field: 'ort',
    message: 'Fyll i ort. Platsen är bara ”Exempelhuset, Exempelgatan 1”, och orten ska stå i ett eget fält.',
    right: { event: online },
  },
  {
    code: 'town-in-place',
    says: 'a town in the address as well',
    wrong: { event: { address: 'Exempelgatan 1, 113 27 Stockholm' } },
    field: 'adress',
    message: 'Ta bort orten härifrån. Den står i fältet Ort och skrivs ut sist, annars står den två gånger.',
    right: { event: { address: 'Exempelgatan 1, Södra Stockholm' } },
  },
  {
    code: 'online-as-venue',
    says: 'a venue that is on the web',
    wrong: { event: { venue: 'Online', address: null } },
    field: 'lokal',
    message:
      'Platsen är på webben, men formen säger att man kan komma dit. Välj formen Online, eller skriv lokal och ort.',
    right: { event: { ...online, venue: 'Online' } },
  },
  {
    code: 'online-with-venue',
    says: 'a venue of an event that is only online',
    wrong: { event: { ...online, town: 'Stockholm' } },
    field: 'ort',
    message:
      'Formen är Online, så platsen skrivs som ”Online” och lokalen visas inte. Ta bort lokal, adress och ort, eller välj Både och.',
    right: { event: { ...online, town: 'Stockholm', attendance: 'hybrid' } },
  },
  {
    code: 'link-missing',
    says: 'no link to join',
    wrong: { event: { ...online, meetingUrl: null } },
    field: 'moteslank',
    message:
      'Länken till mötet saknas. Du kan publicera ändå, men fyll i den före påminnelsen dagen innan. Bara anmälda ser den.',
    right: { event: { meetingUrl: null } },
  },
  {
    code: 'link-unused',
    says: 'a link to join that nobody is shown',
    wrong: { event: { meetingUrl: 'https://mote.exempelverket.test/rum' } },
    field: 'moteslank',
    message: 'Formen är På plats, så länken visas inte för någon. Ta bort den, eller välj Både och.',
    right: { event: { meetingUrl: 'https://mote.exempelverket.test/rum', attendance: 'hybrid' } },
  },
  {
    code: 'town-in-title',
    says: 'a town in a title that gets it by itself',
    wrong: { event: { title: 'Exempel: Stockholm om tillit' }, series: series({ kind: 'one' }) },
    field: 'titel',
    message:
      'Ta bort Stockholm ur titeln. Serien hålls på flera orter, och då skrivs orten ut sist i titeln av sig själv.',
    right: { event: { title: 'Exempel: Stockholms län om tillit' }, series: series({ kind: 'one' }) },
  },
  {
    code: 'town-not-last',
    says: 'the title of the same event in another town',
    wrong: { event: here, context: { siblings: [umea] } },
    field: 'titel',
    message:
      'Samma evenemang hålls på flera orter. Skriv orten sist i titeln, inom parentes: ”… (Stockholm)”.',
    right: { event: { ...here, title: `${here.title} (Stockholm)` }, context: { siblings: [umea] } },
  },
  {
    code: 'town-not-last',
    says: 'the town first in the title',
    wrong: {
      event: { ...here, title: 'Exempel: Möte i Stockholm om tillit' },
      context: { siblings: [umea] },
    },
    field: 'titel',
    message:
      'Samma evenemang hålls på flera orter. Skriv orten sist i titeln, inom parentes: ”… (Stockholm)”.',
    right: { event: { ...here, title: 'Exempel: Ett annat möte om tillit' }, context: { siblings: [umea] } },
  },
];
