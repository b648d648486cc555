import { beforeEach, expect, test } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import { deskPath } from '../../src/desk-paths.ts';
import { deskWithQueue } from '../attendees/attendee-desk.ts';
import { ask } from '../questions/asking.ts';
import { conference, insertEvent } from '../support/factories.ts';
import { arriveAt } from './arrive-at.ts';
import { inBrowser } from './browser.ts';
import { type Clicks, countClicks } from './clicks.ts';

type Stage = Awaited<ReturnType<typeof deskWithQueue>> & { clicks: Clicks };

const title = 'Exempel: En konferens';

/** Somebody at the overview, whose next conference is full with two in the queue, and whose last one is over. */
async function stand(): Promise<Stage> {
  const stage = await deskWithQueue();
  const { desk, editor } = stage;
  await insertEvent(
    desk.db,
    conference({
      title: 'Exempel: Förra årets konferens',
      startsAt: '2021-11-24T09:00:00.000Z',
      endsAt: '2021-11-24T15:00:00.000Z',
      deadlineDay: '2021-11-18',
    }),
  );
  return { ...stage, clicks: await countClicks(desk, editor.cookie) };
}

inBrowser('from the overview, without scripts, an organiser', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await stand();
  }, 60_000);

  const stored = () =>
    stage.desk.db.reader
      .selectFrom('events')
      .selectAll()
      .where('id', '=', stage.event.id)
      .executeTakeFirstOrThrow();
  const mailed = async () => (await stage.desk.letters()).map(({ kind }) => kind).sort();

  test('sees how many are registered with no click', async () => {
    const row = stage.clicks.page.getByRole('row').filter({ hasText: title });
    expect(await row.innerText()).toContain('1 av 1');
    expect(stage.clicks.made()).toBe(0);
  });

  test('closes registration with three', async () => {
    const { clicks } = stage;
    await clicks.link(title);
    await clicks.link('Stäng anmälan');
    await clicks.button('Stäng anmälan nu');
    expect((await stored()).closedAt).not.toBeNull();
    expect(clicks.made()).toBeLessThanOrEqual(3);
  });

  test('raises the number of seats and gives them to the queue with four', async () => {
    const { clicks } = stage;
    await clicks.link(title);
    await clicks.link('Redigera');
    await clicks.page.getByLabel('Antal platser (frivilligt)').fill('3');
    await clicks.button('Spara ändringarna');
    expect(await stored()).toMatchObject({ capacity: 3, confirmed: 3, queued: 0 });
    expect(await mailed()).toEqual(['promoted', 'promoted']);
    expect(clicks.made()).toBeLessThanOrEqual(4);
  });

  test('gives a seat to a chosen person in the queue with three', async () => {
    const { clicks } = stage;
    await clicks.link(`Deltagare i ${title}`);
    await clicks.link('Ek, Exempel');
    await clicks.button('Lägg till en plats och ge den');
    expect(await stored()).toMatchObject({ capacity: 2, confirmed: 2, queued: 1 });
    expect(clicks.made()).toBeLessThanOrEqual(3);
  });

  test('raises the number at the queue with three, and offers a seat to a chosen person there with three', async () => {
    const { clicks } = stage;
    await clicks.link(title);
    await clicks.link('Kö');
    await clicks.page.getByLabel('Antal platser').fill('2');
    await clicks.button('Höj antalet platser');
    expect(await stored()).toMatchObject({ capacity: 2, confirmed: 2, queued: 1 });
    expect(clicks.made()).toBeLessThanOrEqual(3);
    await transact(stage.desk.db, (trx) =>
      trx.updateTable('events').set({ offers: 1 }).where('id', '=', stage.event.id).execute(),
    );
    await clicks.page.goto(deskPath('home'));
    const before = clicks.made();
    await clicks.link(title);
    await clicks.link('Kö');
    await clicks.button('Erbjud en ny plats till Exempel Ek');
    expect(await mailed()).toEqual(['offer', 'promoted']);
    expect(clicks.made() - before).toBeLessThanOrEqual(3);
  });

  test('adds somebody by hand with three', async () => {
    const { clicks } = stage;
    await clicks.link(`Deltagare i ${title}`);
    await clicks.link('Lägg till deltagare');
    for (const [label, answer] of [
      ['Förnamn', 'Exempel'],
      ['Efternamn', 'Handskriven'],
      ['E-postadress', 'handskriven@example.com'],
      ['Organisation', 'Exempelkommunen'],
    ] as const)
      await clicks.page.getByLabel(label, { exact: true }).fill(answer);
    await clicks.page.getByRole('radio', { name: 'Kommun', exact: true }).press('Space');
    await clicks.button('Lägg till');
    expect((await stored()).queued).toBe(3);
    expect(clicks.made()).toBeLessThanOrEqual(3);
  });

  test('sends a confirmation again with three', async () => {
    const { clicks } = stage;
    await clicks.link(`Deltagare i ${title}`);
    await clicks.link(`${stage.seated.lastName}, Exempel`);
    await clicks.button('Skicka bekräftelsen igen');
    expect(await mailed()).toEqual(['confirmed']);
    expect(clicks.made()).toBeLessThanOrEqual(3);
  });

  test('copies the conference of last year with three', async () => {
    const { clicks } = stage;
    await clicks.link('Exempel: Förra årets konferens');
    await clicks.link('Kopiera');
    await clicks.page.getByLabel('Nytt datum').fill('2023-11-23');
    await clicks.button('Skapa kopian');
    await arriveAt(clicks.visitor, 'Redigera');
    const copies = await stage.desk.db.reader
      .selectFrom('events')
      .select('day')
      .where('publishedAt', 'is', null)
      .execute();
    expect(copies).toHaveLength(1);
    expect(clicks.made()).toBeLessThanOrEqual(3);
  });

  test('changes the date and tells everyone with five', async () => {
    const { clicks } = stage;
    await clicks.link(title);
    await clicks.link('Flytta');
    await clicks.page.getByLabel('Dag', { exact: true }).fill('2022-11-25');
    await clicks.button('Granska');
    await clicks.button('Flytta');
    expect((await stored()).startsAt).toBe('2022-11-25T09:00:00.000Z');
    expect(await mailed()).toEqual(['event-changed', 'event-changed', 'event-changed']);
    expect(clicks.made()).toBeLessThanOrEqual(5);
  });

  test('cancels it and tells everyone with four', async () => {
    const { clicks } = stage;
    await clicks.link(title);
    await clicks.link('Ställ in');
    await clicks.button('Granska');
    await clicks.button('Ställ in konferensen');
    expect((await stored()).cancelledAt).not.toBeNull();
    expect(await mailed()).toEqual(['event-cancelled', 'event-cancelled', 'event-cancelled']);
    expect(clicks.made()).toBeLessThanOrEqual(4);
  });

  test('sees who changed something with two', async () => {
    const { clicks } = stage;
    await stage.editor.post(`/arrangor/evenemang/${stage.event.id}/stang-anmalan`).expect(303);
    await clicks.link(title);
    await clicks.link('Händelselogg');
    const row = clicks.page.getByRole('row').nth(1);
    expect(await row.innerText()).toContain('anmälan');
    expect(await row.innerText()).toContain(stage.editor.organiser.name);
    expect(clicks.made()).toBeLessThanOrEqual(2);
  });

  test('answers a question in the mail client: the letter goes back to whoever asked', async () => {
    const { desk, event } = stage;
    await ask(desk, event).expect(303);
    const letter = (await desk.letters()).find(({ kind }) => kind === 'question');
    expect(letter?.replyTo?.address).toBe('fragvis@example.com');
    expect(stage.clicks.made()).toBe(0);
  });
});
