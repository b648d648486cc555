import { expect, test } from 'vitest';
import { stored } from '../events/editing.ts';
import { eventsOf, openReview } from './open-review.ts';
import { wholeInvitation } from './whole-invitation.ts';

test('a made-up invitation with every fact becomes a draft that can be published as it is', async () => {
  const opened = await openReview(wholeInvitation);
  const { desk, editor, path, page } = opened;
  const { headers } = await editor.post(path, page.form('Spara utkast').fields).expect(303);
  const [event] = await eventsOf(desk);
  const details = await stored(desk, { id: event?.id ?? '' });
  expect(details.event).toMatchObject({
    type: 'conference',
    startsAt: '2022-11-24T09:00:00.000Z',
    endsAt: '2022-11-24T14:00:00.000Z',
    gatheringAt: '2022-11-24T08:30:00.000Z',
    deadlineDay: '2022-11-18',
    venue: 'Exempelhuset',
    address: 'Exempelgatan 1',
    town: 'Exempelstad',
    price: null,
  });
  expect(details.sessions.map(({ title, kind }) => [title, kind])).toEqual([
    ['Inledning', 'session'],
    ['Att arbeta tillsammans', 'session'],
    ['Lunch', 'meal'],
    ['Samtal i grupper', 'session'],
    ['Avslut', 'end'],
  ]);
  expect((await editor.read(headers.location ?? '')).texts('button')).toContain('Publicera');
});

test('suggestions are made only where they were ticked', async () => {
  const opened = await openReview(wholeInvitation);
  const { desk, editor, path, page } = opened;
  const boxes = page.$('input[name="sprak[]"]');
  expect(boxes.filter('[checked]')).toHaveLength(0);
  const dash = [...boxes].find((box) => page.$(box).next('label').text().includes('exempel – och'));
  const wanted = { ...page.form('Spara utkast').fields, 'sprak[]': [page.$(dash).attr('value') ?? ''] };
  await editor.post(path, wanted).expect(303);
  const rows = await desk.db.reader.selectFrom('sessions').select('abstract').execute();
  expect(rows.flatMap(({ abstract }) => abstract ?? [])).toContain(
    'Vi går igenom tre exempel – och vad man kan lära av dem.',
  );
});
