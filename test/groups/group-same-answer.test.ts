import { describe, expect, it } from 'vitest';
import { onEveryEngine } from '../support/engines.ts';
import type { Site } from '../support/site.ts';
import {
  checkPage,
  groupSite,
  guests,
  kinds,
  letterTo,
  press,
  registrar,
  rows,
  seats,
  sendGroup,
} from './group-site.ts';

/** The single form of the event, filled in by guest number so and so. */
async function registerAlone(site: Site, path: string, number: number): Promise<void> {
  const page = await site.read(path);
  const [first, last, email] = Object.values(guests(1, number));
  const answers = { ...registrar, Förnamn: first ?? '', Efternamn: last ?? '', 'E-postadress': email ?? '' };
  site.clock.pass({ minutes: 1 });
  const button = page.texts('main .actions button').at(-1) ?? '';
  await press(site, page, button, answers).expect(303);
}

/** What must differ between two sites is blanked: ports, secrets, codes and moments. */
function blank(text: string): string {
  return text
    .replace(/localhost:\d+/g, 'site')
    .replace(/\w+\.[\w-]{16}\.[\w-]{43}|[0-9a-f]{24}(\.[\w-]{43})?/g, 'K')
    .replace(/\b[A-Z2-9]{3}-[A-Z2-9]{3}\b/g, 'CODE')
    .replace(/exempel-\d+/g, 'slug');
}

/** Everything whoever sends the form can see: each page, the summary and the page of the group. */
async function seen(site: Site, form: string): Promise<string[]> {
  const check = await checkPage(site, form, 3);
  const button = check.texts('main .actions button').at(-1) ?? '';
  const sent = await press(site, check, button).expect(303);
  const receipt = await site.get(sent.headers.location ?? '').expect(200);
  const summary = await letterTo(site, 'group-summary', 'handlaggare@example.com');
  const link = new URL(/http:\/\/\S+\/grupp\/\S+/.exec(summary.text)?.[0] ?? '').pathname;
  const pages = [link, `${link}?byt=2`, `${link}?avanmal=2`, `${link}?avanmal=alla`];
  const group = await Promise.all(pages.map(async (path) => (await site.get(path)).text));
  const cancel = await site.post(link, { avanmal: '2' });
  const after = await site.get(cancel.headers.location ?? '');
  return [
    check.$.html(),
    receipt.text,
    summary.subject,
    summary.text,
    summary.html,
    ...group,
    after.text,
  ].map(blank);
}

onEveryEngine('a colleague who was registered already', (engine) => {
  it.each([
    ['with seats for all', {}],
    ['when all is full', { capacity: 1, queue: 1 as const }],
  ])(
    'is shown to the sender like someone new, on every page and in the summary, %s',
    async (_, fields) => {
      const fresh = await groupSite(fields, engine);
      const known = await groupSite(fields, engine);
      // Somebody has registered on both sites: on the one it is the second of the group.
      await registerAlone(fresh.site, fresh.path, 9);
      await registerAlone(known.site, known.path, 2);
      expect(await seen(known.site, known.form)).toEqual(await seen(fresh.site, fresh.form));
    },
    60_000,
  );
});

describe('A colleague who was registered already', () => {
  it('keeps the one registration, and learns from a letter who tried', async () => {
    const { site, path, form } = await groupSite();
    await registerAlone(site, path, 2);
    await sendGroup(site, form, 2);
    expect(await rows(site)).toHaveLength(2);
    const letter = await letterTo(site, 'already-registered', 'gast2@example.com');
    expect(letter.text).toContain('Exempel Handläggare på Exempelkommunen har anmält dig.');
    const [own] = (await rows(site)).filter(({ email }) => email === 'gast2@example.com');
    const summary = await letterTo(site, 'group-summary', 'handlaggare@example.com');
    expect(summary.text).toContain(`Gäst2 Exempelsson (${own?.code})`);
  });

  it('cannot be cancelled or replaced by whoever sent the form', async () => {
    const { site, path, form } = await groupSite();
    await registerAlone(site, path, 2);
    await sendGroup(site, form, 2);
    const summary = await letterTo(site, 'group-summary', 'handlaggare@example.com');
    const link = new URL(/http:\/\/\S+\/grupp\/\S+/.exec(summary.text)?.[0] ?? '').pathname;
    const who = { byt: '2', 'fornamn-2': 'Exempla', 'efternamn-2': 'Ersättare', 'epost-2': 'ny@example.com' };
    await site.post(link, who).expect(303);
    await site.post(link, { avanmal: 'alla' }).expect(303);
    const left = (await rows(site)).filter(({ cancelledAt }) => !cancelledAt).map(({ email }) => email);
    expect(left).toEqual(['gast2@example.com']);
    expect(await kinds(site)).toEqual([
      'already-registered gast2@example.com',
      'cancelled gast1@example.com',
      'cancelled ny@example.com',
      'confirmed gast1@example.com',
      'confirmed gast2@example.com',
      'confirmed ny@example.com',
      'group-summary handlaggare@example.com',
    ]);
  });

  it('leaves the seat that was dealt to somebody behind, so that none stays free while someone waits', async () => {
    const { site, path, form } = await groupSite({ capacity: 3, queue: 1 });
    await registerAlone(site, path, 1);
    const asked = 'Det finns 2 platser kvar men du anmäler 3 personer.';
    const check = await checkPage(site, form, 3);
    const answers = { [asked]: 'Anmäl de 2 första och ställ 1 i kö' };
    const { headers } = await press(site, check, 'Skicka anmälan för 3 personer', answers).expect(303);
    expect(Object.values((await site.read(headers.location ?? '')).facts())).toEqual([
      'Anmäld',
      'Anmäld',
      'I kö',
    ]);
    expect(await seats(site)).toEqual({ confirmed: 3, queued: 0 });
    expect(await kinds(site)).toContain('promoted gast3@example.com');
  });
});
