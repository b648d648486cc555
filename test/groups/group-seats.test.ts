import { describe, expect, it } from 'vitest';
import { transact } from '../../src/database/transact.ts';
import type { EventFields } from '../../src/events/blank-event.ts';
import { onEveryEngine } from '../support/engines.ts';
import type { Page } from '../support/page.ts';
import type { Site } from '../support/site.ts';
import {
  checkPage,
  groupSite,
  guests,
  kinds,
  letterTo,
  press,
  pressAndRead,
  rows,
  seats,
  sendGroup,
} from './group-site.ts';

const asked = 'Det finns 3 platser kvar men du anmäler 5 personer.';
const firstAndQueue = 'Anmäl de 3 första och ställ 2 i kö';
const firstOnly = 'Anmäl bara de 3 första';
const goBack = 'Gå tillbaka och ändra';
const send = 'Skicka anmälan för 5 personer';

async function change(site: Site, fields: Partial<EventFields>): Promise<void> {
  await transact(site.db, (trx) => trx.updateTable('events').set(fields).execute());
}

async function receiptOf(site: Site, page: Page, answers = {}): Promise<Page> {
  const { headers } = await press(site, page, send, answers).expect(303);
  return site.read(headers.location ?? '');
}

onEveryEngine('five people and three seats', (engine) => {
  it('get a choice, and those first on the form their seats', async () => {
    const { site, form } = await groupSite({ capacity: 3, queue: 1 }, engine);
    const check = await checkPage(site, form, 5);
    expect(check.texts('fieldset legend')).toEqual([asked]);
    expect(check.texts('.choice label')).toEqual([firstAndQueue, firstOnly, goBack]);
    const receipt = await receiptOf(site, check, { [asked]: firstAndQueue });
    expect(receipt.heading).toBe('Tack, 3 personer är anmälda och 2 står i kö');
    expect(Object.values(receipt.facts())).toEqual(['Anmäld', 'Anmäld', 'Anmäld', 'I kö', 'I kö']);
    expect(await seats(site)).toEqual({ confirmed: 3, queued: 2 });
    expect(await kinds(site)).toEqual([
      ...[1, 2, 3].map((number) => `confirmed gast${number}@example.com`),
      'group-summary handlaggare@example.com',
      ...[4, 5].map((number) => `queued gast${number}@example.com`),
    ]);
    const summary = await letterTo(site, 'group-summary', 'handlaggare@example.com');
    expect(summary.text).toContain('Gäst4 Exempelsson (nummer 1)');
    expect(summary.text).toContain('Gäst5 Exempelsson (nummer 2)');
  });
});

describe('Fewer seats than people', () => {
  it('may go to the first alone: the others are not registered', async () => {
    const { site, form } = await groupSite({ capacity: 3, queue: 1 });
    const receipt = await receiptOf(site, await checkPage(site, form, 5), { [asked]: firstOnly });
    expect(receipt.heading).toBe('Tack, 3 personer är anmälda');
    expect(await seats(site)).toEqual({ confirmed: 3, queued: 0 });
  });

  it('may be a reason to go back, with everything still there', async () => {
    const { site, form } = await groupSite({ capacity: 3, queue: 1 });
    const page = await pressAndRead(site, await checkPage(site, form, 5), send, { [asked]: goBack });
    expect(page.form('Fortsätt').fields).toMatchObject({
      antal: ['5'],
      'fornamn-5': ['Gäst5'],
      epost: ['handlaggare@example.com'],
    });
    expect(await rows(site)).toEqual([]);
  });

  it('are not dealt out before something is chosen', async () => {
    const { site, form } = await groupSite({ capacity: 3, queue: 1 });
    const page = await pressAndRead(site, await checkPage(site, form, 5), send, {}, 422);
    expect(page.errors()).toEqual(['Välj hur du vill göra.']);
    expect(await rows(site)).toEqual([]);
  });

  it('leave no queue to choose where there is none', async () => {
    const { site, form } = await groupSite({ capacity: 3, queue: 0 });
    const check = await checkPage(site, form, 5);
    expect(check.texts('.choice label')).toEqual([firstOnly, goBack]);
    const forged = { ...check.form(send).fields, op: 'skicka', val: 'ko-3' };
    expect((await site.post(check.form(send).action, forged)).status).toBe(409);
    expect(await rows(site)).toEqual([]);
  });

  it('ask anew when somebody else was first, and take more when there are more', async () => {
    const { site, form } = await groupSite({ capacity: 3, queue: 1 });
    const check = await checkPage(site, form, 5);
    await change(site, { capacity: 2 });
    const again = await pressAndRead(site, check, send, { [asked]: firstAndQueue }, 409);
    expect(again.headings).toContain('Det hann bli färre platser');
    const nowAsked = 'Det finns 2 platser kvar men du anmäler 5 personer.';
    expect(again.texts('fieldset legend')).toEqual([nowAsked]);
    expect(await rows(site)).toEqual([]);
    await change(site, { capacity: 4 });
    await press(site, again, send, { [nowAsked]: 'Anmäl de 2 första och ställ 3 i kö' }).expect(303);
    expect(await seats(site)).toEqual({ confirmed: 4, queued: 1 });
  });

  it('that went between the pages, when there was room for all, lead to the choice', async () => {
    const { site, form } = await groupSite({ capacity: 5, queue: 1 });
    const check = await checkPage(site, form, 5);
    await change(site, { capacity: 3 });
    const page = await pressAndRead(site, check, send, {}, 409);
    expect(page.texts('fieldset legend')).toEqual([asked]);
    expect(await rows(site)).toEqual([]);
  });
});

describe('A full event', () => {
  it('with a queue takes all into it, and says so before', async () => {
    const { site, form } = await groupSite({ capacity: 0, queue: 1 });
    expect((await site.read(form)).heading).toBe('Ställ flera personer i kö');
    const check = await checkPage(site, form, 2);
    expect(check.text).toContain('Alla platser är bokade. Alla ställs i kö, i formulärets ordning.');
    const { headers } = await press(site, check, 'Ställ 2 personer i kö').expect(303);
    expect((await site.read(headers.location ?? '')).heading).toBe('Tack, 2 personer står i kö');
    expect(await seats(site)).toEqual({ confirmed: 0, queued: 2 });
  });

  it('without a queue, or a closed one, shows what was typed and stores nothing', async () => {
    const { site, form } = await groupSite({ capacity: 2, queue: 0 });
    const check = await checkPage(site, form, 2);
    await change(site, { capacity: 0 });
    const page = await pressAndRead(site, check, 'Skicka anmälan för 2 personer', {}, 409);
    expect(page.facts()['Person 2']).toBe('Gäst2, Exempelsson, gast2@example.com');
    expect((await site.read(form)).text).toContain('Alla platser är bokade');
    expect(await rows(site)).toEqual([]);
  });
});

describe('Sending a group twice', () => {
  it('answers as the first time, also when the group took the last seats', async () => {
    const { site, form } = await groupSite({ capacity: 2, queue: 0 });
    const check = await checkPage(site, form, 2);
    const first = await press(site, check, 'Skicka anmälan för 2 personer').expect(303);
    const second = await press(site, check, 'Skicka anmälan för 2 personer').expect(303);
    expect(second.headers.location).toBe(first.headers.location);
    expect([(await rows(site)).length, (await site.letters()).length]).toEqual([2, 3]);
  });

  it('with other people asks to send once more, and then takes them', async () => {
    const { site, form } = await groupSite();
    const check = await checkPage(site, form, 2);
    await press(site, check, 'Skicka anmälan för 2 personer').expect(303);
    const back = await pressAndRead(site, check, 'Ändra 2 personer');
    const next = await pressAndRead(site, back, 'Fortsätt', guests(2, 11));
    const page = await pressAndRead(site, next, 'Skicka anmälan för 2 personer', {}, 422);
    expect(page.text).toContain('Du har redan skickat en anmälan härifrån.');
    site.clock.pass({ minutes: 1 });
    await press(site, page, 'Skicka anmälan för 2 personer').expect(303);
    expect(await rows(site)).toHaveLength(4);
  });

  it('shows the receipt for half an hour, without codes, and then a neutral page', async () => {
    const { site, form, path } = await groupSite();
    const receipt = await sendGroup(site, form, 2);
    for (const { code } of await rows(site)) expect(receipt.text).not.toContain(code);
    const [submission] = await site.db.reader.selectFrom('submissions').select('id').execute();
    site.clock.pass({ minutes: 31 });
    const later = await site.read(`${path}/flera/tack?k=${submission?.id}`);
    expect(later.heading).toBe('Tack, vi har tagit emot anmälan');
    expect(later.text).not.toContain('Gäst1');
    expect((await site.read(`${path}/flera/tack?k=%00`)).heading).toBe('Tack, vi har tagit emot anmälan');
  });
});
