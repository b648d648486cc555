import { transact } from '../../src/database/transact.ts';
import type { Event } from '../../src/events/event.ts';
import type { Registration, SensitiveAnswers } from '../../src/registrations/registration.ts';
import { replaceSensitiveAnswers } from '../../src/registrations/sensitive-store.ts';
import type { Site } from '../support/site.ts';
import { insertRegistrations, registration } from './many-registrations.ts';

export type Person = Partial<Registration> & { said?: Partial<SensitiveAnswers> };

/** People at an event with what they have said of food and needs, stored as their form does. */
export async function insertPeople(site: Site, { id: eventId }: Pick<Event, 'id'>, people: Person[]) {
  const rows = people.map((person, index) => {
    const fields: Person = { ...person };
    delete fields.said;
    return registration(index, { eventId, ...fields });
  });
  await insertRegistrations(site.db, rows);
  for (const [index, { said }] of people.entries()) {
    const row = rows[index];
    if (row && said) await say(site, row, { diets: [], otherDiet: '', needs: '', ...said });
  }
  return rows;
}

/** From now on the person has said this. */
export function say(site: Site, person: Pick<Registration, 'id' | 'eventId'>, said: SensitiveAnswers) {
  const mail = { keys: site.services.keys, now: site.clock.now() };
  return transact(site.db, (trx) => replaceSensitiveAnswers(trx, person, said, mail));
}
