import { transact } from '../../src/database/transact.ts';
import type { Message } from '../../src/mail/message.ts';
import { addMinutes } from '../../src/time.ts';
import { sendGroup } from '../groups/group-site.ts';
import { openDemoSite } from '../support/demo-site.ts';
import type { Site } from '../support/site.ts';

/** The demo's content with people in it: whoever registered, waits, cancelled, asked and watches. */
export type Showcase = {
  site: Site;
  /** Addresses that only exist once somebody has done something; Swedish. */
  receipt: string;
  confirmed: string;
  queued: string;
  offered: string;
  cancelled: string;
  watching: string;
  group: string;
};

const guest = { Förnamn: 'Exempel', Organisation: 'Exempelkommunen', 'Typ av organisation': 'Kommun' };

export async function openShowcase(now = '2026-03-10T09:00'): Promise<Showcase> {
  const site = await openDemoSite(now);
  const receipt = await register(site, 'exempel-digital-tillganglighet-exempelstad', 'Platssson');
  const confirmed = tokenOf(await lastLetter(site));
  await register(site, 'exempel-ledarskap-i-kris-exempelstad', 'Kösson', 'Ställ mig i kö');
  const queued = tokenOf(await lastLetter(site));
  await register(site, 'exempel-ledarskap-i-kris-exempelstad', 'Erbjudandesson', 'Ställ mig i kö');
  const offered = tokenOf(await lastLetter(site));
  await holdSeat(site, offered);
  await register(site, 'exempel-klarsprak-i-beslut', 'Ångersson');
  const cancelled = tokenOf(await lastLetter(site));
  await fillIn(site, `/anmalan/${cancelled}/avanmal`, 'Ja, avanmäl mig', {});
  await fillIn(site, '/evenemang/exempel-ai-i-handlaggningen/bevaka', 'Meddela mig', {
    'E-postadress': 'exempel.bevakare@example.com',
  });
  const watching = tokenOf(await lastLetter(site));
  await sendGroup(site, '/evenemang/exempel-arkiv-for-nyborjare/anmalan/flera', 2);
  const group = groupTokenIn(await site.letters());
  return { site, receipt, confirmed, queued, offered, cancelled, watching, group };
}

/** As the organiser's choice "offer the seat" does when one is free: the person has until tomorrow to answer. */
async function holdSeat(site: Site, token: string): Promise<void> {
  const now = site.clock.now();
  const offer = { offeredAt: now, offerEndsAt: addMinutes(now, 24 * 60) };
  const [id = ''] = token.split('.');
  await transact(site.db, (trx) =>
    trx.updateTable('registrations').set(offer).where('id', '=', id).execute(),
  );
}

/** Registers one person; returns the address of the receipt. */
function register(site: Site, slug: string, lastName: string, button = 'Skicka anmälan'): Promise<string> {
  const address = { 'E-postadress': `exempel.${lastName.length}@example.com` };
  return fillIn(site, `/evenemang/${slug}/anmalan`, button, { ...guest, ...address, Efternamn: lastName });
}

/** Opens a page, fills in its form as a person does, in half a minute, and sends it; returns where it leads. */
async function fillIn(
  site: Site,
  path: string,
  button: string,
  answers: Record<string, string | string[]>,
): Promise<string> {
  const form = (await site.read(path)).form(button);
  site.clock.pass({ seconds: 30 });
  const response = await site.post(form.action || path, form.fillIn(answers)).expect(303);
  return response.headers.location ?? '';
}

async function lastLetter(site: Site): Promise<Message> {
  const letter = (await site.letters()).at(-1);
  if (!letter) throw new Error('No letter was written');
  return letter;
}

/** The secret part of the first link that has one. */
function tokenOf(letter: Message): string {
  const [, token] = /\/(?:anmalan|bevakning)\/([\w-]+\.[\w.-]+)/.exec(letter.text) ?? [];
  if (!token) throw new Error(`No link with a secret in "${letter.subject}"`);
  return token;
}

/** The secret of the group's page, which only the summary has. */
function groupTokenIn(letters: Message[]): string {
  const found = letters.map(({ text }) => /\/anmalan\/grupp\/([\w-]+\.[\w-]+)/.exec(text)?.[1]);
  const token = found.find((one) => one !== undefined);
  if (!token) throw new Error('No letter has a link to a group');
  return token;
}
