import { blankEvent, type EventFields } from '../events/blank-event.ts';
import { local } from '../time.ts';
import { contactsOf, organisedBy, peopleAt, type Rows } from './rows.ts';

const seriesId = 'agenda-2030';
/** Before any time the demo's clock is set to. */
const published = local('2021-08-01T09:00');

export function webinarSeries(): Rows {
  return {
    series: [
      {
        id: seriesId,
        slug: 'att-styra-med-agenda-2030',
        kind: 'many',
        title: 'Att styra med Agenda 2030',
        titleEn: 'Governing with the 2030 Agenda',
        lead: 'Webbinarier om hur kommuner och regioner kan göra de globala målen till en del av sin ordinarie styrning.',
        leadEn:
          'Webinars on how municipalities and regions can make the global goals part of how they are governed.',
        controllerId: 'skr',
        publishedAt: published,
        unpublishedAt: null,
        version: 0,
      },
    ],
    events: [humanRights, civicDialogue, goodExamples, economy],
    eventOrganisers: [humanRights, civicDialogue, goodExamples, economy].flatMap(({ id }) =>
      organisedBy(id, 'skr'),
    ),
    appearances: peopleAt(humanRights.id, [
      ['Vanja Möller Zouzouho', 'utvecklingsledare jämlikhet', 'Huddinge kommun'],
      ['Cecilia Berglin', null, 'SKR'],
      ['Anna Eklöf', null, 'SKR'],
      ['Christine Feuk', null, 'SKR'],
    ]),
    eventContacts: contactsOf(humanRights.id, [
      { role: 'content', name: 'Anna Eklöf', title: 'handläggare' },
      { role: 'content', name: 'Christine Feuk', title: 'handläggare' },
      { role: 'registration', name: 'Christine Feuk', email: 'Christine.Feuk@skr.se' },
    ]),
  };
}

const humanRights = part(1, {
  slug: 'agenda-2030-manskliga-rattigheter-som-mal-och-medel',
  title: 'Mänskliga rättigheter som mål och medel',
  titleEn: 'Human rights as an end and a means',
  seriesPrefix: 1,
  shortName: 'Agenda 2030: Mänskliga rättigheter',
  startsAt: local('2021-10-26T10:00'),
  endsAt: local('2021-10-26T11:00'),
  lead: `Det här är det första webbinariet i SKR:s serie ”Att styra med Agenda 2030”. Du får veta vad det betyder \
att arbeta rättighetsbaserat, och på vilket sätt det arbetet för kommuner och regioner närmare de globala målen.`,
  leadEn: `This is the first webinar in SKR’s series “Governing with the 2030 Agenda”. You will learn what a \
rights-based approach means, and how it brings municipalities and regions closer to the global goals.`,
  body: `Insikten växer om att hållbarhetsmålen inte går att sköta vid sidan av allt annat. De behöver byggas in i \
det sätt på vilket en kommun eller region styrs och leds.

Många är redan i gång. En del jämför de mål som de själva har beslutat om med agendans mål. Andra skriver in några \
av de globala målen i sina egna styrande dokument, till exempel i budgeten.`,
  audience: `Förtroendevalda och tjänstepersoner som arbetar med Agenda 2030 på en kommun- och regionövergripande nivå.`,
  contentHeading: 'Innehåll för webbinariet Mänskliga rättigheter som mål och medel',
  content: `Demokrati och mänskliga rättigheter är grunden för Agenda 2030, och jämlikhet ska märkas i alla mål. FN \
har i sitt arbete för de mänskliga rättigheterna formulerat principer för hur man arbetar rättighetsbaserat. De \
handlar om deltagande och inkludering, om icke-diskriminering och jämlikhet, och om transparens och ansvar. \
Principerna är också ett stöd för den som ska styra och leda arbetet med agendan.

Mål 16 ger arbetet en stadig grund: verksamheten ska gå att granska, och på varje nivå ska någon kunna ställas till \
svars. Kommuner och regioner behöver därför motverka korruption, vilken form den än har, se till att alla kommer åt \
information och värna de grundläggande friheterna. Målet handlar också om inflytande. Beslut ska fattas så att de \
som berörs kan vara med, och ingen grupp får lämnas utanför. När alla som deltar aktivt står upp för jämlikhet och \
mot diskriminering växer tilliten, och det som görs blir bättre gjort.`,
});

const civicDialogue = part(2, {
  slug: 'medborgardialog-agenda-2030',
  title: 'Medborgardialog – Agenda 2030',
  titleEn: 'Civic dialogue – the 2030 Agenda',
  shortName: 'Medborgardialog – Agenda 2030',
  day: '2021-11-29',
  lead: 'Det andra webbinariet i serien handlar om medborgardialog i arbetet med Agenda 2030.',
  leadEn: 'The second webinar in the series is about civic dialogue in the work with the 2030 Agenda.',
});

const goodExamples = part(3, {
  slug: 'agenda-2030-goda-exempel-fran-kommun-eller-region',
  title: 'goda exempel från kommun eller region',
  titleEn: 'good examples from a municipality or region',
  seriesPrefix: 1,
  shortName: 'Agenda 2030: goda exempel',
  month: '2022-01',
  registration: 'later',
  lead: 'I seriens tredje webbinarium får du ta del av exempel på hur det kan se ut i en kommun eller region.',
  leadEn: 'The third webinar in the series shows what the work can look like in a municipality or region.',
});

const economy = part(4, {
  slug: 'ekonomisk-hallbarhet',
  title: 'Ekonomisk hållbarhet',
  titleEn: 'Economic sustainability',
  month: '2022-02',
  registration: 'later',
  lead: 'Seriens fjärde webbinarium handlar om den ekonomiska sidan av hållbarhet.',
  leadEn: 'The fourth webinar in the series is about the economic side of sustainability.',
});

function part(position: number, fields: Omit<EventFields, 'controllerId' | 'createdAt'>) {
  return blankEvent(`${seriesId}-${position}`, {
    seriesId,
    position,
    controllerId: 'skr',
    createdAt: local('2021-07-01T09:00'),
    updatedAt: published,
    publishedAt: published,
    ...fields,
  });
}
