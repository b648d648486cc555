import type { Database } from '../../src/database/database.ts';
import { transact } from '../../src/database/transact.ts';
import { local } from '../../src/time.ts';
import { conference, event, insertEvent, organisation, series } from '../support/factories.ts';

/** Four webinars: two with a date, one with a month, one of which nothing is known but the month. */
export async function webinarSeries(db: Database): Promise<void> {
  await insert(
    db,
    series({
      id: 'webbinarier',
      title: 'Exempel: Styrning',
      titleEn: 'Example: Governing',
      leadEn: 'An example.',
    }),
  );
  const part = { seriesId: 'webbinarier', seriesPrefix: 1 } as const;
  const undated = { startsAt: null, endsAt: null };
  for (const fields of [
    { slug: 'fyra', position: 4, title: 'Uppföljning', ...undated, month: '2022-02', registration: 'later' },
    {
      slug: 'ett',
      position: 1,
      title: 'Mål',
      titleEn: 'Goals',
      startsAt: local('2021-10-26T10:00'),
      endsAt: local('2021-10-26T11:00'),
    },
    { slug: 'tva', position: 2, title: 'Medel', ...undated, day: '2021-11-29' },
    { slug: 'tre', position: 3, title: 'goda exempel', ...undated, month: '2022-01', registration: 'later' },
    { slug: 'utkast', position: 5, title: 'Utkast', publishedAt: null },
  ] as const)
    await insertEvent(
      db,
      event({ id: fields.slug, ...part, publishedAt: local('2021-08-01T09:00'), ...fields }),
    );
  await transact(db, (trx) =>
    trx
      .insertInto('materials')
      .values({
        id: 'film',
        eventId: 'ett',
        position: 1,
        kind: 'recording',
        captioned: 0,
        title: 'Film',
        url: 'https://example.com/film',
      })
      .execute(),
  );
}

/** One conference in three towns, with two organisers; the venue in Umeå is not known. */
export async function conferenceSeries(db: Database): Promise<void> {
  await insert(db, series({ id: 'konferenser', kind: 'one', title: 'Exempel: Konferenser 2022' }));
  await transact(db, (trx) =>
    trx
      .insertInto('organisations')
      .values(organisation({ id: 'universitetet', name: 'Universitetet', shortName: 'universitetet' }))
      .execute(),
  );
  for (const [position, town, day] of [
    [1, 'Stockholm', '2022-11-24'],
    [2, 'Umeå', '2022-11-30'],
    [3, 'Malmö', '2022-12-14'],
  ] as const) {
    const id = `konferens-${position}`;
    const times = { startsAt: local(`${day}T10:00`), endsAt: local(`${day}T16:00`) };
    const place = town === 'Umeå' ? { venue: null, address: null } : {};
    const queue = town === 'Malmö' ? ({ capacity: 1, confirmed: 1, queue: 1 } as const) : {};
    await insertEvent(
      db,
      conference({ id, slug: id, seriesId: 'konferenser', position, town, ...times, ...place, ...queue }),
    );
    await transact(db, (trx) =>
      trx
        .insertInto('eventOrganisers')
        .values({ eventId: id, organisationId: 'universitetet', position: 2 })
        .execute(),
    );
  }
}

function insert(db: Database, stored: ReturnType<typeof series>) {
  return transact(db, async (trx) => {
    await trx
      .insertInto('organisations')
      .values(organisation({ id: stored.controllerId }))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await trx.insertInto('series').values(stored).execute();
  });
}
