import { expect, it } from 'vitest';
import type { Message } from '../../src/mail/message.ts';
import { readPage } from '../support/page.ts';
import { groupSite, letterTo, press } from './group-site.ts';

const registrar = {
  'First name': 'Exempel',
  'Last name': 'Handläggare',
  'Email address': 'handlaggare@example.com',
  Organisation: 'Exempelkommunen',
  'Type of organisation': 'Municipality',
  'First name for person 1': 'Exempla',
  'Last name for person 1': 'Gästsson',
  'Email address for person 1': 'exempla@example.com',
  'First name for person 2': 'Li',
  'Last name for person 2': '-',
  'Email address for person 2': 'li@example.com',
};

/** Whole sentences only: nothing missing, nothing of the templates, no Swedish. */
function expectWhole({ subject, text, html }: Message): void {
  for (const part of [subject, text]) {
    expect(part).not.toMatch(/undefined|null|[{}]|\[object|NaN/);
    // Facts stand in a column.
    expect(part.replace(/^ +|^\w+: +/gm, '')).not.toContain('  ');
    expect(part).not.toMatch(/\b(har|anmäld|kön|eller|till)\b/);
  }
  expect(html).toContain('<html lang="en"');
  expect(subject.length).toBeLessThanOrEqual(90);
  for (const line of text.split('\n'))
    if (!line.includes('http')) expect(line.length).toBeLessThanOrEqual(72);
}

it('Every letter about a group is whole in English, with an address to answer to', async () => {
  const { site, event } = await groupSite({ titleEn: 'Example: A conference', capacity: 1, queue: 1 });
  const form = await site.read(`/en/events/${event.slug}/register/group`);
  site.clock.pass({ minutes: 1 });
  const check = readPage((await press(site, form, 'Continue', registrar).expect(200)).text);
  const asked = 'There is 1 place left but you are registering 2 people.';
  const answers = { [asked]: 'Register the first person and put 1 on the waiting list' };
  const { headers } = await press(site, check, 'Register 2 people', answers).expect(303);
  const receipt = await site.read(headers.location ?? '');
  expect(receipt.heading).toBe('Thank you, 1 person is registered and 1 on the waiting list');

  const summary = await letterTo(site, 'group-summary', 'handlaggare@example.com');
  expect(summary.subject).toMatch(/^You have registered 2 people: /);
  const link = new URL(/http:\/\/\S+\/group\/\S+/.exec(summary.text)?.[0] ?? '').pathname;
  expect(link).toMatch(/^\/en\/registration\/group\//);
  const replacement = {
    byt: '1',
    'fornamn-1': 'Exempel',
    'efternamn-1': 'Other',
    'epost-1': 'other@example.com',
  };
  await site.post(link, replacement).expect(303);
  await site.post(link, { avanmal: '2' }).expect(303);

  const letters = await site.letters();
  expect(letters.map(({ kind }) => kind).sort()).toEqual([
    'cancelled',
    'confirmed',
    'group-summary',
    'handed-away',
    'handed-over',
    'queued',
  ]);
  for (const letter of letters) {
    expectWhole(letter);
    expect(letter.replyTo).toMatchObject({ address: 'kontakt@example.com' });
    expect(letter.headers['Auto-Submitted']).toBe('auto-generated');
  }
});
