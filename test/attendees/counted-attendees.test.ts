import { expect, test } from 'vitest';
import { mostCounted } from '../../src/attendees/find-attendees.ts';
import { local } from '../../src/time.ts';
import { openDesk } from '../support/desk.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { insertRegistrations, registration } from './many-registrations.ts';

test('beyond the number that is counted, the list says more than that, also of those who have cancelled', async () => {
  const desk = await openDesk();
  const { id } = await insertEvent(desk.db, conference());
  const cancelledAt = local('2022-11-05T09:00');
  const people = Array.from({ length: mostCounted + 2 }, (_, number) =>
    registration(number, { eventId: id, cancelledAt }),
  );
  await insertRegistrations(desk.db, people);
  const page = await (await desk.signIn('reader')).read(`/arrangor/evenemang/${id}/deltagare`);
  expect(page.text).toContain('Visar 25 av fler än 3\u00a0000 personer.');
  expect(page.texts('.stats dd')).toEqual(['0', '0', 'fler än 3\u00a0000']);
});
