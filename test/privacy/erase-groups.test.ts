import { expect, it } from 'vitest';
import { eraseDue } from '../../src/privacy/erase-due.ts';
import { local } from '../../src/time.ts';
import { groupSite, press, sendGroup } from '../groups/group-site.ts';
import { goals, means, toCheck, webinarSite } from '../groups/series-site.ts';
import { onEveryEngine } from '../support/engines.ts';
import { conference, insertEvent } from '../support/factories.ts';
import type { Site } from '../support/site.ts';

const members = async (site: Site) =>
  (await site.db.reader.selectFrom('groupMembers').select('eventId').orderBy('eventId').execute()).map(
    ({ eventId }) => eventId,
  );
const groups = async (site: Site) =>
  (await site.db.reader.selectFrom('registrationGroups').select('id').execute()).length;

onEveryEngine('what somebody wrote of others', (engine) => {
  it('is erased event by event, and the sender with the last of them', async () => {
    const { site, path } = await webinarSite({}, engine);
    await press(site, await toCheck(site, path, [goals, means]), 'Skicka anmälan').expect(303);
    expect(await members(site)).toEqual(['mal', 'medel']);
    await eraseDue(site.db, local('2023-05-24T00:00'));
    expect([await members(site), await groups(site)]).toEqual([['medel'], 1]);
    await eraseDue(site.db, local('2023-06-01T00:00'));
    expect([await members(site), await groups(site)]).toEqual([[], 0]);
  });
});

it('A group of people who were registered already is kept as long as every group', async () => {
  const { site, form } = await groupSite();
  await sendGroup(site, form, 2);
  await sendGroup(site, form, 2);
  const earlier = await insertEvent(
    site.db,
    conference({ startsAt: local('2022-05-02T10:00'), endsAt: local('2022-05-02T16:00'), deadlineDay: null }),
  );
  const question = { name: 'Exempel', email: 'fraga@example.com', text: 'Hej?', language: 'sv' as const };
  await site.db.writer
    .insertInto('questions')
    .values({
      id: 'fraga',
      eventId: earlier.id,
      keyHash: 'x',
      createdAt: local('2022-05-01T09:00'),
      ...question,
    })
    .execute();
  await eraseDue(site.db, local('2022-11-12T09:00'));
  expect(await site.db.reader.selectFrom('questions').select('id').execute()).toEqual([]);
  expect([(await members(site)).length, await groups(site)]).toEqual([4, 2]);
});
