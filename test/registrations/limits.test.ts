import { expect, test } from 'vitest';
import { insertEvent, event as webinar } from '../support/factories.ts';
import { readPage } from '../support/page.ts';
import { formKey, guest, newest, people, person, posted, register, send, siteWith } from './registering.ts';

const colleague = (number: number, fields = {}) => person({ fornamn: `Kollega ${number}`, ...fields });
const many = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test('ten people may share an address at an event; the eleventh is told by letter alone', async () => {
  const { site, event } = await siteWith({ capacity: 20 });
  for (const number of many(10)) await register(site, event, colleague(number));
  const receipt = await site.read(await register(site, event, colleague(11)));
  expect(receipt.heading).toBe('Tack, du är anmäld');
  expect(await people(site)).toHaveLength(10);
  const letter = await newest(site);
  expect([letter.kind, letter.subject, letter.to.address]).toEqual([
    'limit-reached',
    'Anmälan togs inte emot: Exempelkonferensen, 24 november 2022',
    'gast@example.com',
  ]);
  expect(letter.text).not.toMatch(/anmalan\/[0-9a-f]{24}/);
  await register(site, event, person({ fornamn: 'Kollega 3' }));
  expect((await newest(site)).kind).toBe('already-registered');
  await register(site, event, guest(1));
  expect((await newest(site)).kind).toBe('confirmed');
});

test('an address may cause twenty rows a day over all events', async () => {
  const { site, event } = await siteWith();
  const others = [await insertEvent(site.db, webinar()), await insertEvent(site.db, webinar())];
  const [second = event, third = event] = others;
  for (const number of many(10)) await register(site, event, colleague(number));
  for (const number of many(10)) await register(site, second, colleague(number));
  await register(site, third, colleague(1));
  expect([(await people(site)).length, (await newest(site)).kind]).toEqual([20, 'limit-reached']);
  site.clock.pass({ hours: 24, seconds: 1 });
  await register(site, third, colleague(1));
  expect([(await people(site)).length, (await newest(site)).kind]).toEqual([21, 'confirmed']);
});

test('all +tags of a mailbox are one mailbox to the limit', async () => {
  const { site, event } = await siteWith();
  for (const number of many(22))
    await register(site, event, guest(number, { epost: `Offer+${number}@example.com` }));
  const kinds = (await site.letters()).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'confirmed')).toHaveLength(20);
  expect(kinds.filter((kind) => kind === 'limit-reached')).toHaveLength(2);
  expect(await people(site)).toHaveLength(20);
});

test('letters that no new registration causes are at most three a day to an address', async () => {
  const { site, event } = await siteWith();
  await register(site, event, person());
  for (const _ of many(6)) await register(site, event, person());
  const again = 'already-registered gast@example.com';
  expect(await posted(site)).toEqual([again, again, again, 'confirmed gast@example.com']);
  site.clock.pass({ hours: 24, seconds: 1 });
  await register(site, event, person({ epost: 'Gast@EXAMPLE.com' }));
  expect(await posted(site)).toHaveLength(5);
});

test('two hundred people behind one address get through, and after four hundred forms it has to wait', async () => {
  const { site, event } = await siteWith({}, { env: { TRUST_PROXY: '127.0.0.1' } });
  const path = `/evenemang/${event.slug}/anmalan`;
  const office = { 'X-Forwarded-For': '198.51.100.7' };
  for (const number of many(200))
    await site.post(path, guest(number, { nyckel: formKey(site, event) }), office).expect(303);
  expect(await people(site)).toHaveLength(200);
  // A filled trap costs little, and counts like any other form.
  const knock = (headers: Record<string, string>) => site.post(path, { webbplats: 'x' }, headers);
  for (const _ of many(200)) await knock(office).expect(303);
  const refused = await knock(office);
  expect([refused.status, refused.headers['retry-after'], refused.headers['set-cookie']]).toEqual([
    429,
    '600',
    undefined,
  ]);
  expect(readPage(refused.text).lang).toBe('sv');
  expect((await knock({ 'X-Forwarded-For': '203.0.113.1, 198.51.100.7' })).status).toBe(429);
  expect((await knock({ 'X-Forwarded-For': '198.51.100.8' })).status).toBe(303);
  await site.get(path).set(office).expect(200);
  expect((await send(site, event, person())).status).toBe(303);
}, 60_000);
