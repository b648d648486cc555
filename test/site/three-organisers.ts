import type { Database } from '../../src/database/database.ts';
import { transact } from '../../src/database/transact.ts';
import type { Organisation } from '../../src/organisations/organisation.ts';
import { conference, event, insertEvent, organisation } from '../support/factories.ts';

const board = organisation({
  id: 'lansstyrelsen',
  name: 'Länsstyrelsen i Exempellän',
  shortName: 'Länsstyrelsen i Exempellän',
  nameEn: 'County Board of Example',
});
const association = organisation({
  id: 'forbundet',
  name: 'Exempelförbundet för kommuner',
  shortName: 'EFK',
  nameEn: null,
  legalForm: 'association',
  retentionMonths: 1,
  dataProtectionEmail: null,
});
export const collective = organisation({
  id: 'lansstyrelserna',
  name: 'Länsstyrelserna',
  shortName: 'länsstyrelserna',
  nameEn: 'The county boards',
  legalForm: 'collective',
});

/** The association and the collective help to arrange the board's conference; the association has a webinar of its own. */
export async function threeOrganisers(db: Database): Promise<void> {
  await insertOrganisations(db, [board, association, collective]);
  await insertEvent(db, conference({ id: 'konferensen', controllerId: board.id }));
  await insertEvent(db, event({ controllerId: association.id }));
  await transact(db, async (trx) => {
    const also = [collective, association].map(({ id }, index) => ({
      eventId: 'konferensen',
      organisationId: id,
      position: index + 2,
    }));
    await trx.insertInto('eventOrganisers').values(also).execute();
  });
}

export function insertOrganisations(db: Database, organisations: Organisation[]) {
  return transact(db, (trx) => trx.insertInto('organisations').values(organisations).execute());
}
