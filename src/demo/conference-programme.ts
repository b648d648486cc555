import type { ProgrammeRow } from './rows.ts';

/** The programme in Stockholm. A row ends when the next begins. */
export const conferenceProgramme: ProgrammeRow[] = [
  {
    at: '10:00',
    title: 'Inledning',
    people: [
      ['Sven-Erik Österberg', 'landshövding i Stockholms län'],
      ['Jens Sjöström', 'regionråd', 'Region Stockholm'],
    ],
  },
  {
    at: '10:15',
    title: 'Mänskliga rättigheter och den statliga värdegrunden i det lokala och regionala Sverige',
    abstract: `Sex principer utgör den statliga värdegrunden: demokrati, legalitet, objektivitet, fri åsiktsbildning \
och respekt, och till sist effektivitet och service. Tillsammans beskriver de vad god förvaltning är. Det är lätt att \
tro att de bara gäller statens myndigheter, men lokala och regionala aktörer är bundna av dem i precis samma grad.

Föreläsningen tar upp de sex principerna, var de kommer ifrån och på vilken grund de binder även kommuner och \
regioner. Den reder också ut hur värdegrunden hänger ihop med de mänskliga rättigheterna.`,
    people: [['Olof Wilske', 'lektor i konstitutionell rätt', 'Uppsala universitet']],
  },
  { at: '11:00', title: 'Paus', kind: 'break' },
  {
    at: '11:15',
    title: 'Mänskliga rättigheter i Stockholms län och vägen framåt',
    abstract: `Sedan 2016 följer Länsstyrelsen Stockholm hur det går för de mänskliga rättigheterna i länet. Passet \
utgår från FN:s granskning av förhållandena i Stockholm. Med data visar vi inom vilka områden arbetet fortfarande är \
särskilt viktigt, och var det behöver bli bättre.

Därefter följer ett panelsamtal om statistik över mänskliga rättigheter och vad den betyder för det lokala arbetet. \
Experter med kunskap och lång erfarenhet diskuterar varför rättigheterna behöver mätas och vad som kan stå i vägen \
lokalt.`,
    people: [
      ['Vladimir Guala', 'utvecklingsledare mänskliga rättigheter', 'Länsstyrelsen i Stockholms län'],
      ['Helena Rojas', 'människorättsstrateg', 'Botkyrka kommun'],
      ['Lina Ploug', 'jämställdhetsstrateg', 'Stockholms stad'],
    ],
  },
  { at: '12:00', title: 'Lunch', kind: 'meal' },
  {
    at: '13:00',
    title: 'Sveriges nya myndighet, Institutet för mänskliga rättigheter, presenterar sig',
    abstract:
      'Hur går myndigheten till väga, och vad betyder den för er som arbetar i kommuner och regioner?',
    people: [['Anna Jacobson', 'utredare', 'Institutet för mänskliga rättigheter']],
  },
  {
    at: '13:45',
    title: 'SKR:s arbete med mänskliga rättigheter samt lärande exempel från Borås och Eskilstuna',
    abstract: `Om människor får sina mänskliga rättigheter tillgodosedda avgörs till stor del lokalt och regionalt. SKR \
och regeringen har därför en överenskommelse sedan 2014: SKR ska stötta kommuner och regioner i arbetet, framför allt \
genom att mänskliga rättigheter blir en del av den vanliga styrningen och ledningen.

SKR beskriver vilken roll kommuner och regioner har när rättigheterna ska bli verklighet, och visar verktyg, resultat \
och lärdomar från MR-överenskommelsen. Borås stad berättar hur hela kommunen arbetar med mänskliga rättigheter och \
vad staden har lärt sig i SKR:s plattformsnätverk. Där ser Borås särskilt på rättigheter som krockar med varandra i \
praktiken, och på hur sådana konflikter går att hantera. Eskilstuna kommun är också med och visar hur en \
kommun kan göra MR-perspektivet till en självklar del av den lokala krishanteringen.`,
    people: [
      ['Cecilia Berglin', null, 'SKR'],
      ['Björn Kullander', null, 'SKR'],
      ['Cecilia Ramqvist', null, 'SKR'],
      // The title as the invitation has it: a person's title is not ours to correct.
      ['Emma Lingefelt', 'mänskliga rättighetstrateg', 'Borås stad'],
      ['Vanja Möller Zouzouho', 'kommunstrateg social hållbarhet', 'Eskilstuna kommun'],
    ],
  },
  { at: '14:30', title: 'Kaffepaus', kind: 'break' },
  {
    at: '15:00',
    title: 'Mänskliga rättigheter: Vägen framåt',
    format: 'workshop',
    abstract: `Sedan 2014 har länsstyrelserna, SKR och Uppsala universitet haft uppdrag från regeringen och \
överenskommelser med den. De bygger på en nationell strategi för att Sverige fullt ut ska leva upp till sina \
internationella åtaganden om mänskliga rättigheter.

I workshoppen tar vi avstamp i det som har gjorts lokalt, regionalt och i staten, och vänder sedan blicken framåt:

- Vilka utmaningar har aktörer på lokal, regional och statlig nivå kunnat bemöta och vilka utmaningar kvarstår?
- Vilka behov för samordning och kompetensinsatser finns det på kort och lång sikt?`,
  },
  { at: '15:45', title: 'Avrundning' },
  { at: '16:00', title: 'Avslut', kind: 'end' },
];
