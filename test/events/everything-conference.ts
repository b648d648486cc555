import type { Database } from '../../src/database/database.ts';
import { transact } from '../../src/database/transact.ts';
import { local } from '../../src/time.ts';
import { conference, insertEvent, organisation, series } from '../support/factories.ts';

const id = 'allt';

/** A hybrid conference, `/evenemang/allt`, with something in every block that a page can have. */
export async function everythingConference(db: Database): Promise<void> {
  const owner = series({ id: 'serien', kind: 'one' });
  await transact(db, async (trx) => {
    await trx
      .insertInto('organisations')
      .values([
        organisation({ id: 'exempelmyndigheten' }),
        organisation({
          id: 'föreningen',
          name: 'Exempelföreningen',
          shortName: 'exempelföreningen',
          nameEn: 'The example associations',
        }),
      ])
      .execute();
    await trx.insertInto('series').values(owner).execute();
  });
  await insertEvent(
    db,
    conference({
      id,
      slug: id,
      title: 'Exempel: Allt på en gång',
      attendance: 'hybrid',
      body: 'Bakgrunden.',
      audience: 'Alla.',
      contentHeading: 'Det här handlar det om',
      content: 'Innehållet, med **eftertryck** och [en länk](https://example.com/).',
      practical: 'Lokalen nås utan trappor.',
      gatheringAt: local('2022-11-24T09:00'),
      gatheringText: 'Registrering och fika',
      capacity: 80,
      confirmed: 71,
      capacityOnline: 200,
      confirmedOnline: 50,
      showSeats: 1,
      seriesId: owner.id,
      position: 1,
      updatedAt: local('2022-09-01T12:00'),
    }),
  );
  await insertEvent(db, conference({ seriesId: owner.id, position: 2, town: 'Umeå' }));
  await transact(db, async (trx) => {
    await trx
      .insertInto('eventOrganisers')
      .values({ eventId: id, organisationId: 'föreningen', position: 2 })
      .execute();
    const session = { id: 'öppning', eventId: id, position: 1, startsAt: local('2022-11-24T10:00') };
    await trx
      .insertInto('sessions')
      .values({
        ...session,
        endsAt: null,
        kind: 'session',
        format: null,
        title: 'Exempel: Öppning',
        abstract: null,
      })
      .execute();
    const speaker = { id: 'talare', eventId: id, sessionId: null, position: 1 };
    await trx
      .insertInto('appearances')
      .values({
        ...speaker,
        name: 'Exempel Exempelsson',
        role: 'utredare',
        organisation: 'Exempelmyndigheten',
      })
      .execute();
    await trx
      .insertInto('materials')
      .values({
        id: 'bild',
        eventId: id,
        position: 1,
        kind: 'file',
        captioned: 0,
        title: 'Bilder',
        url: 'https://example.com/',
      })
      .execute();
  });
}
