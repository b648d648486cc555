import { transact } from '../../src/database/transact.ts';
import { organisers } from '../../src/demo/organisers.ts';
import { keepImport } from '../../src/import/keep-import.ts';
import { wholeInvitation } from '../import/whole-invitation.ts';
import { insertLostLetter } from '../mail/some-letter.ts';
import { askForLetter, newBrowser, setUpApp } from '../organisers/signing-in.ts';
import { registration } from '../support/a-registration.ts';
import { openDemoSite } from '../support/demo-site.ts';
import { deskOf } from '../support/desk.ts';
import type { Site } from '../support/site.ts';

/** How far somebody has come: `set-up` and `second-step` have pressed the letter's button. */
export type Entered = 'nobody' | 'set-up' | 'second-step' | 'signed-in';

/** The demo with its organisers on their way in, and one whose form came too late. */
export type DeskShowcase = {
  site: Site;
  /** The cookie of each; '' for nobody. */
  cookies: Record<Entered, string>;
  /** Addresses that only exist once somebody has done something. */
  codePage: string;
  signInKey: string;
  importId: string;
  lostId: string;
};

export async function openDeskShowcase(now = '2026-03-10T09:00'): Promise<DeskShowcase> {
  const site = await openDemoSite(now, { TWO_STEP: 'on' });
  const [administrator, editor, reader] = organisers;
  if (!administrator || !editor || !reader) throw new Error('The demo has three organisers');
  const desk = await deskOf(site);
  await soonErased(site);
  site.clock.pass({ hours: -10 });
  const idle = await desk.again(administrator);
  site.clock.set(now);
  await idle.post('/arrangor/inloggningar', { avsluta: 'en inloggning som inte finns' }).expect(303);
  await desk.again(administrator);
  const visitor = newBrowser(site);
  const { codePage, link } = await askForLetter(site, visitor, administrator.email);
  return {
    site,
    cookies: {
      nobody: '',
      'set-up': await halfWay(site, editor.email),
      'second-step': await afterSetUp(site, reader.email),
      'signed-in': (await desk.again(administrator)).cookie,
    },
    codePage,
    signInKey: link.split('/').at(-1) ?? '',
    importId: await pasted(site, administrator),
    lostId: await insertLostLetter(
      site.db,
      { ...site.services.mail, now: site.clock.now() },
      { eventId: 'exempel-digital-tillganglighet-exempelstad', kind: 'question-copy' },
    ),
  };
}

/** An invitation that somebody has pasted. */
async function pasted(site: Site, { id, name }: (typeof organisers)[number]): Promise<string> {
  const others =
    '\nKommande konferenser\n\nExempel på dialog 29 november 2022\n\nExempel på hållbarhet\n\nJanuari 2023 – datum presenteras längre fram.\n';
  const invitation = { text: wholeInvitation + others, organisationId: 'exempelmyndigheten' };
  return (await keepImport(site.services, invitation, { organiserId: id, name })).id;
}

/** Somebody who was at an event, and whose data is erased within the month. */
async function soonErased({ db }: Site): Promise<void> {
  const eventId = 'exempel-skriv-en-tillganglig-webbsida';
  await transact(db, async (trx) => {
    await trx
      .insertInto('registrations')
      .values(registration({ id: eventId }))
      .execute();
    const change = { retentionMonths: 1 };
    await trx.updateTable('organisations').set(change).where('id', '=', 'exempelmyndigheten').execute();
  });
}

async function halfWay(site: Site, email: string): Promise<string> {
  const browser = newBrowser(site);
  const { link } = await askForLetter(site, browser, email);
  await browser.post(link);
  return browser.cookies();
}

async function afterSetUp(site: Site, email: string): Promise<string> {
  await setUpApp(site, newBrowser(site), email);
  return halfWay(site, email);
}
