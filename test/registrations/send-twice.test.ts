import { expect, test } from 'vitest';
import { onEveryRacingEngine } from '../support/engines.ts';
import { readPage } from '../support/page.ts';
import { formKey, guest, people, person, posted, register, seats, send, siteWith } from './registering.ts';

onEveryRacingEngine('the same form sent again', (engine) => {
  test('is one registration, one letter and the same receipt', async () => {
    const { site, event } = await siteWith({}, { engine });
    const form = person({ nyckel: formKey(site, event) });
    const first = await register(site, event, form);
    site.clock.pass({ hours: 1 });
    expect(await register(site, event, form)).toBe(first);
    expect(await register(site, event, { ...form, fornamn: ' exempel ', epost: 'GAST@example.com' })).toBe(
      first,
    );
    expect(await people(site)).toHaveLength(1);
    expect(await posted(site)).toEqual(['confirmed gast@example.com']);
  });
});

onEveryRacingEngine('forms sent at the same moment', (engine) => {
  test('five clicks on the button are one registration, and each shows the same receipt', async () => {
    const { site, event } = await siteWith({}, { engine });
    const form = person({ nyckel: formKey(site, event) });
    const receipts = await Promise.all([1, 2, 3, 4, 5].map(() => register(site, event, form)));
    expect(new Set(receipts).size).toBe(1);
    expect(await people(site)).toHaveLength(1);
    expect(await posted(site)).toEqual(['confirmed gast@example.com']);
  });

  test('five tabs of the same person are one registration; the letters about the rest stop at three', async () => {
    const { site, event } = await siteWith({}, { engine });
    await Promise.all([1, 2, 3, 4, 5].map(() => register(site, event, person())));
    expect(await people(site)).toHaveLength(1);
    const again = 'already-registered gast@example.com';
    expect(await posted(site)).toEqual([again, again, again, 'confirmed gast@example.com']);
  });

  test('two people and one seat: one gets it, the other is told and keeps what was typed', async () => {
    const { site, event } = await siteWith({ capacity: 1 }, { engine });
    const forms = [1, 2].map((number) => guest(number, { behov: 'Hörslinga', nyckel: formKey(site, event) }));
    const answers = await Promise.all(forms.map((form) => send(site, event, form)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303, 409]));
    const late = answers.findIndex(({ status }) => status === 409);
    const page = readPage(answers[late]?.text ?? '');
    expect(page.headings.slice(0, 2)).toEqual(['Ställ dig i kö', 'Den sista platsen hann tas']);
    expect(page.texts('[role="alert"] p')).toEqual([
      'Vill du ställa dig i kö i stället? Dina uppgifter finns kvar nedan.',
    ]);
    const { fields } = page.form('Ställ mig i kö');
    const kept = Object.entries(forms[late] ?? {}).map(([name, value]) => [name, [value]]);
    expect(fields).toMatchObject(Object.fromEntries(kept));
    await site.post(`/evenemang/${event.slug}/anmalan`, fields).expect(303);
    const one = { confirmed: 1, queued: 1 };
    expect(await seats(site, event)).toEqual({ counters: one, rows: one });
  });
});

test('who got the last seat and sends the form again sees the receipt, not that all is full', async () => {
  const { site, event } = await siteWith({ capacity: 1, queue: 0 }, { now: '2022-11-18T23:59:00' });
  const form = person({ nyckel: formKey(site, event) });
  const receipt = await register(site, event, form);
  expect(await register(site, event, form)).toBe(receipt);
  site.clock.set('2022-11-19T00:00:01');
  expect(await register(site, event, form)).toBe(receipt);
  const other = await send(site, event, { ...guest(2), nyckel: form.nyckel ?? '' });
  expect(other.status).toBe(409);
  expect(readPage(other.text).facts()).toMatchObject({ 'E-postadress': 'gast-2@example.com' });
  expect(await posted(site)).toEqual(['confirmed gast@example.com']);
});

test('a form that was accepted does not take a second person with it, but the next press does', async () => {
  const { site, event } = await siteWith();
  const nyckel = formKey(site, event);
  await register(site, event, person({ nyckel }));
  const answer = await send(site, event, guest(2, { nyckel }));
  expect(answer.status).toBe(422);
  const page = readPage(answer.text);
  expect(page.texts('[role="alert"]')).toEqual([
    'Du har redan skickat en anmälan härifrån. Skicka igen om du vill anmäla en person till.',
  ]);
  expect(await people(site)).toHaveLength(1);
  site.clock.pass({ seconds: 5 });
  await site.post(`/evenemang/${event.slug}/anmalan`, page.form('Skicka anmälan').fields).expect(303);
  expect(await posted(site)).toEqual(['confirmed gast-2@example.com', 'confirmed gast@example.com']);
});
