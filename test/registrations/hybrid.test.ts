import { expect, it } from 'vitest';
import { conference, insertEvent } from '../support/factories.ts';
import { openSite } from '../support/site.ts';

const guest = (number: number) => ({
  Förnamn: `Gäst${number}`,
  Efternamn: 'Exempelsson',
  'E-postadress': `gast${number}@example.com`,
  Organisation: 'Exempelkommunen',
  'Typ av organisation': 'Kommun',
});

const onSite = 'På plats i Stockholm';
const waitOnSite = `${onSite} – fullbokat, du ställs i kö`;

async function hybrid(fields = {}) {
  const site = await openSite();
  const event = await insertEvent(
    site.db,
    conference({ attendance: 'hybrid', capacity: 1, capacityOnline: 1, queue: 1, ...fields }),
  );
  const path = `/evenemang/${event.slug}/anmalan`;
  const send = async (number: number, way: string, button = 'Skicka anmälan') => {
    const form = (await site.read(path)).form(button);
    site.clock.pass({ minutes: 1 });
    return site.post(path, form.fillIn({ ...guest(number), 'Hur vill du delta?': way }));
  };
  const seats = () =>
    site.db.reader
      .selectFrom('events')
      .select(['confirmed', 'queued', 'confirmedOnline', 'queuedOnline'])
      .executeTakeFirstOrThrow();
  return { site, path, send, seats };
}

it('Seats on site and online are counted apart, and a full way can be chosen for its queue', async () => {
  const { site, path, send, seats } = await hybrid();
  await send(1, onSite).then((answer) => expect(answer.status).toBe(303));
  expect((await site.read(path)).text).toContain(waitOnSite);
  await send(2, waitOnSite).then((answer) => expect(answer.status).toBe(303));
  await send(3, 'Online').then((answer) => expect(answer.status).toBe(303));
  expect(await seats()).toEqual({ confirmed: 1, queued: 1, confirmedOnline: 1, queuedOnline: 0 });
  expect((await site.letters()).map(({ kind }) => kind)).toEqual(['confirmed', 'queued', 'confirmed']);
});

it('Who must choose and has not is told so', async () => {
  const { site, path } = await hybrid();
  const form = (await site.read(path)).form('Skicka anmälan');
  site.clock.pass({ minutes: 1 });
  const answer = await site.post(path, form.fillIn(guest(1))).expect(422);
  expect(answer.text).toContain('Välj hur du vill delta.');
});

it('Whose last seat on site went meanwhile chooses again; nobody is queued without choosing it', async () => {
  const { site, path, send, seats } = await hybrid();
  const early = (await site.read(path)).form('Skicka anmälan');
  await send(1, onSite);
  const answer = await site
    .post(path, early.fillIn({ ...guest(2), 'Hur vill du delta?': onSite }))
    .expect(409);
  expect(answer.text).toContain('Den sista platsen hann tas');
  expect(answer.text).toContain(waitOnSite);
  expect(await seats()).toMatchObject({ confirmed: 1, queued: 0 });
});

it('Without a queue a full way is a field to correct', async () => {
  const { send, seats } = await hybrid({ queue: 0 });
  await send(1, onSite);
  const answer = await send(2, `${onSite} – fullbokat`);
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('Platserna är slut. Välj ett annat sätt att delta.');
  expect(await seats()).toMatchObject({ confirmed: 1, confirmedOnline: 0 });
});

it('A seat that is given back goes to the first who waits for that kind', async () => {
  const { site, send, seats } = await hybrid();
  await send(1, onSite);
  await send(2, 'Online');
  await send(3, onSite, 'Ställ mig i kö').catch(() => send(3, waitOnSite, 'Ställ mig i kö'));
  const first = (await site.letters())[0]?.text ?? '';
  const cancel = new URL(/http:\S+\/avanmal/.exec(first)?.[0] ?? '').pathname;
  await site.post(cancel).expect(303);
  expect(await seats()).toEqual({ confirmed: 1, queued: 0, confirmedOnline: 1, queuedOnline: 0 });
});
