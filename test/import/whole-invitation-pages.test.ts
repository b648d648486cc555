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

test('the other webinars of the text become drafts where they were ticked, and only there', async () => {
  const text = `Webbinarium: Exempel på styrning, del ett

26 oktober 2022 kl. 10.00–11.00

I detta webbinarium får du höra om exempel på styrning i kommuner och regioner.

Kommande webbinarier 2022–2023

Exempel på dialog 29 november 2022

Exempel på hållbarhet

Januari 2023 – datum och möjlighet till anmälan presenteras längre fram.
`;
  const { desk, editor, path, page } = await openReview(text);
  const boxes = page.$('input[name="syskon[]"]');
  expect(boxes.filter('[checked]')).toHaveLength(0);
  expect(page.texts('#fler ~ .field label')).toEqual([
    'Exempel på dialog, tisdag\u00a029\u00a0november\u00a02022 (rad 9)',
    'Exempel på hållbarhet, januari\u00a02023 (rad 11)',
  ]);
  const chosen = { ...page.form('Spara utkast').fields, 'syskon[]': ['1', '7', 'x'] };
  await editor.post(path, chosen).expect(303);
  const events = await eventsOf(desk);
  expect(events.map(({ title, month, day, attendance }) => ({ title, month, day, attendance }))).toEqual(
    expect.arrayContaining([
      { title: page.$('#titel').attr('value'), month: null, day: '2022-10-26', attendance: 'online' },
      { title: 'Exempel på hållbarhet', month: '2023-01', day: null, attendance: 'online' },
    ]),
  );
  expect(events).toHaveLength(2);
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
