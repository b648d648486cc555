import { blankEvent } from '../events/blank-event.ts';
import type { Event } from '../events/event.ts';
import { type LocalDay, local } from '../time.ts';
import { conferenceProgramme } from './conference-programme.ts';
import { organisedBy, programmeOf, type Rows } from './rows.ts';

const seriesId = 'regionala-mr-konferenser-2022';
/** Before any time the demo's clock is set to. */
const published = local('2021-08-01T09:00');

export function conferenceSeries(): Rows {
  const events = [stockholm, umea, goteborg, malmo];
  return {
    series: [
      {
        id: seriesId,
        slug: seriesId,
        kind: 'one',
        title: 'Regionala MR-konferenser 2022',
        titleEn: 'Regional human rights conferences 2022',
        lead: 'Samma konferens på fyra orter. Välj den som passar dig.',
        leadEn: 'The same conference in four towns. Choose the one that suits you.',
        controllerId: 'lansstyrelsen-stockholm',
        publishedAt: published,
        unpublishedAt: null,
        version: 0,
      },
    ],
    events,
    eventOrganisers: events.flatMap(({ id }) =>
      organisedBy(id, 'uppsala-universitet', 'skr', 'lansstyrelserna'),
    ),
    ...programmeOf(stockholm.id, '2022-11-24', conferenceProgramme),
  };
}

const stockholm = conference(1, 'Stockholm', '2022-11-24', {
  slug: 'mr-konferens-stockholm-2022',
  controllerId: 'lansstyrelsen-stockholm',
  lead: `En dag om hur offentliga verksamheter kan arbeta med mänskliga rättigheter i praktiken. Uppsala universitet, \
SKR och länsstyrelserna ordnar fyra sådana konferenser tillsammans, och det här är den i Stockholm.`,
  leadEn: `A day about how public bodies can work with human rights in practice. Uppsala University, SKR and the \
county administrative boards arrange four such conferences together, and this is the one in Stockholm.`,
  venue: '7A Odenplan',
  address: 'Norrtullsgatan 6',
  gatheringAt: local('2022-11-24T09:00'),
  gatheringText: 'Registrering och fika',
  deadlineDay: '2022-11-18',
  servesFood: 1,
});

// The other towns say what is public and nothing else: no programme, no capacity, no contact of their own.
const umea = conference(2, 'Umeå', '2022-11-30', {
  slug: 'mr-konferens-umea-2022',
  controllerId: 'lansstyrelsen-vasterbotten',
  lead: 'En av fyra regionala konferenser om mänskliga rättigheter i offentlig verksamhet. Den här hålls i Umeå.',
  leadEn: 'One of four regional conferences on human rights in the public sector. This one is held in Umeå.',
  venue: 'Scandic Plaza',
  address: 'Storgatan 40',
  deadlineDay: '2022-11-24',
});

const goteborg = conference(3, 'Göteborg', '2022-12-08', {
  slug: 'mr-konferens-goteborg-2022',
  controllerId: 'lansstyrelsen-vastra-gotaland',
  lead: 'En av fyra regionala konferenser om mänskliga rättigheter i offentlig verksamhet. Den här hålls i Göteborg.',
  leadEn:
    'One of four regional conferences on human rights in the public sector. This one is held in Gothenburg.',
});

const malmo = conference(4, 'Malmö', '2022-12-14', {
  slug: 'mr-konferens-malmo-2022',
  controllerId: 'lansstyrelsen-skane',
  lead: 'En av fyra regionala konferenser om mänskliga rättigheter i offentlig verksamhet. Den här hålls i Malmö.',
  leadEn: 'One of four regional conferences on human rights in the public sector. This one is held in Malmö.',
});

function conference(
  position: number,
  town: string,
  day: LocalDay,
  fields: Partial<Event> & Pick<Event, 'slug' | 'controllerId'>,
): Event {
  return blankEvent(`mr-konferens-${position}`, {
    type: 'conference',
    title: 'Regional konferens mänskliga rättigheter',
    titleEn: 'Regional conference on human rights',
    shortName: 'Regional MR-konferens',
    town,
    startsAt: local(`${day}T10:00`),
    endsAt: local(`${day}T16:00`),
    seriesId,
    position,
    createdAt: local('2021-07-01T09:00'),
    updatedAt: published,
    publishedAt: published,
    ...fields,
  });
}
