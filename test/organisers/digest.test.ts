import { expect, test } from 'vitest';
import { sendDigests } from '../../src/organisers/send-digests.ts';
import { local } from '../../src/time.ts';
import { ask } from '../questions/asking.ts';
import { onEveryEngine } from '../support/engines.ts';
import { conference, event, insertEvent } from '../support/factories.ts';
import { at, come, digests, openDigest } from './digesting.ts';

onEveryEngine('the daily summary', (engine) => {
  test('comes at 07.30 with how many, once, and never with who', async () => {
    const { desk, reader } = await openDigest({ engine });
    const seats = { capacity: 80, confirmed: 71, queue: 1, queued: 2 } as const;
    const held = await insertEvent(desk.db, conference({ title: 'Exempel: Frågad', ...seats }));
    const quiet = await insertEvent(desk.db, conference({ title: 'Exempel: Stilla' }));
    await come(desk, held, '2022-11-08T07:29');
    await come(desk, held, '2022-11-08T07:30');
    await come(desk, held, '2022-11-08T12:00', '2022-11-08T18:00');
    await come(desk, quiet, '2022-10-01T12:00');
    await ask(desk, held).expect(303);
    await come(desk, held, '2022-11-09T07:30');
    expect(await at(desk, '2022-11-09T07:29')).toBe(0);
    expect(await at(desk, '2022-11-09T07:30')).toBe(1);
    expect(await at(desk, '2022-11-09T07:31')).toBe(0);
    const [letter] = await digests(desk);
    expect(letter?.to).toEqual({ name: reader.name, address: reader.email });
    expect(letter?.subject).toBe('2 nya anmälningar, 1 avanmälan och 1 fråga – onsdag 9 november');
    const desk_ = `${desk.url}/arrangor`;
    expect(letter?.text.replaceAll('\u00a0', ' ')).toBe(`God morgon!

Det här har hänt sedan i går.

Exempel: Frågad, torsdag 24 november 2022

+2 anmälda, –1 avanmäld. Nu 71 av 80 platser. 2 i kö.
1 ny fråga.
Sista anmälningsdag om 9 dagar.

Deltagarlistan:
${desk_}/evenemang/${held.id}/deltagare

Att göra

1 fråga väntar på svar sedan i går – Exempel: Frågad. Svara:
${desk_}/evenemang/${held.id}/fragor

Du får det här mejlet på vardagar när något har hänt, för att du har
valt det.

Ändra om du vill ha det här mejlet:
${desk_}/du
`);
    expect(letter?.html).toContain(`<a href="${desk_}/du">`);
    expect(`${letter?.text}${letter?.html}`).not.toMatch(/Gästsson|Frågvis|gast|hörslinga|Exempelkommunen/);
  });

  test('is written once, however many workers there are', async () => {
    const { desk } = await openDigest({ engine });
    await come(desk, await insertEvent(desk.db, conference()), '2022-11-08T12:00');
    desk.clock.set('2022-11-09T07:30');
    const now = local('2022-11-09T07:30');
    const written = await Promise.all([1, 2, 3].map(() => sendDigests(desk.services, now)));
    expect(written.reduce((sum, one) => sum + one, 0)).toBe(1);
    expect(await digests(desk)).toHaveLength(1);
  });
});

test('Without news there is no letter, and what came at a weekend is told on Monday', async () => {
  const { desk } = await openDigest();
  const held = await insertEvent(desk.db, conference());
  expect(await at(desk, '2022-11-09T07:30')).toBe(0);
  await come(desk, held, '2022-11-11T07:30');
  await come(desk, held, '2022-11-13T23:00');
  expect(await at(desk, '2022-11-11T07:30')).toBe(0);
  expect([await at(desk, '2022-11-12T07:30'), await at(desk, '2022-11-13T12:00')]).toEqual([0, 0]);
  expect(await at(desk, '2022-11-14T07:30')).toBe(1);
  const [letter] = await digests(desk);
  expect(letter?.text.replaceAll('\u00a0', ' ')).toContain('Det här har hänt sedan fredag 11 november.');
  expect(letter?.text).toContain('+2 anmälda.');
});

test('A public holiday is no working day, and the clock of the letter is Stockholm’s in winter and summer', async () => {
  const { desk } = await openDigest({ now: '2022-10-27T09:00' });
  const held = await insertEvent(desk.db, event({ startsAt: local('2023-05-24T10:00'), endsAt: null }));
  const told = async (at: string) => sendDigests(desk.services, at);
  await come(desk, held, '2022-10-27T09:00');
  expect([await told('2022-10-28T05:29:59.000Z'), await told('2022-10-28T05:30:00.000Z')]).toEqual([0, 1]);
  await come(desk, held, '2022-10-30T02:30');
  expect([await told('2022-10-31T05:30:00.000Z'), await told('2022-10-31T06:30:00.000Z')]).toEqual([0, 1]);
  await come(desk, held, '2023-01-05T12:00');
  expect([await told('2023-01-06T06:30:00.000Z'), await told('2023-01-09T06:30:00.000Z')]).toEqual([0, 1]);
  await come(desk, held, '2023-03-26T03:30');
  expect([await told('2023-03-27T05:29:00.000Z'), await told('2023-03-27T05:30:00.000Z')]).toEqual([0, 1]);
});

test('A server that was down tells it later the same day, or the next morning with what came since', async () => {
  const { desk } = await openDigest();
  const held = await insertEvent(desk.db, conference());
  await come(desk, held, '2022-11-07T12:00');
  await come(desk, held, '2022-11-08T07:00');
  expect(await at(desk, '2022-11-08T16:59')).toBe(1);
  expect((await digests(desk))[0]?.text).toMatch(/^Hej!\n/);
  await come(desk, held, '2022-11-08T16:00');
  await come(desk, held, '2022-11-09T16:00');
  expect(await at(desk, '2022-11-09T17:00')).toBe(0);
  expect(await at(desk, '2022-11-10T07:30')).toBe(1);
  const [, second] = await digests(desk);
  expect(second?.text.replaceAll('\u00a0', ' ')).toContain('sedan tisdag 8 november.');
  expect(second?.text).toContain('+2 anmälda.');
});
