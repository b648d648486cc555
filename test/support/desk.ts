import type { Test } from 'supertest';
import type { Database } from '../../src/database/database.ts';
import { transact } from '../../src/database/transact.ts';
import type { Membership, Organiser, Role } from '../../src/organisers/organiser.ts';
import { sessionCookie } from '../../src/organisers/session-cookie.ts';
import { signInSession } from '../../src/organisers/sign-in-session.ts';
import { local } from '../../src/time.ts';
import { emailKey } from '../../src/web/email-address.ts';
import { organisation } from './factories.ts';
import { type Page, readPage } from './page.ts';
import { type Fields, openSite, type Site, type SiteOptions } from './site.ts';

/** The controller of every event of the factories, and another agency with nothing to do with them. */
export const own = 'exempelmyndigheten';
export const foreign = 'exempelverket';

/** A browser in which somebody is signed in. */
export type SignedInBrowser = {
  organiser: Organiser;
  cookie: string;
  get(path: string): Test;
  /** Sends a form as a browser on the desk's own page does. */
  post(path: string, fields?: Fields, headers?: Record<string, string>): Test;
  /** Opens a page that must be there (200), and reads it. */
  read(path: string): Promise<Page>;
};

export type Desk = Site & {
  /** A new organiser with that role (administrator unless told) in that organisation (`own`), signed in. */
  signIn(role?: Role, organisationId?: string): Promise<SignedInBrowser>;
  /** The same organiser in one more browser. */
  again(organiser: Organiser): Promise<SignedInBrowser>;
};

/** The site with the two agencies, and organisers who sign in without the letters. */
export async function openDesk(options: SiteOptions = {}): Promise<Desk> {
  return deskOf(await openSite(options));
}

/** A desk for a site that is there already; makes the two agencies where they are missing. */
export async function deskOf(site: Site): Promise<Desk> {
  await transact(site.db, (trx) =>
    trx
      .insertInto('organisations')
      .values([
        organisation({ id: own }),
        organisation({ id: foreign, name: 'Exempelverket', shortName: 'Exempelverket' }),
      ])
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
  const again = (organiser: Organiser) => browserOf(site, organiser);
  return {
    ...site,
    again,
    signIn: async (role = 'administrator', organisationId = own) =>
      again(await insertOrganiser(site.db, [{ role, organisationId }])),
  };
}

let numbers = 0;

/** An organiser with these memberships, different from every other in this run. */
export async function insertOrganiser(
  db: Database,
  memberships: Omit<Membership, 'organiserId'>[],
  fields: Partial<Organiser> = {},
): Promise<Organiser> {
  const number = ++numbers;
  const email = fields.email ?? `exempel.arrangor.${number}@example.com`;
  const organiser: Organiser = {
    id: `organiser-${number}`,
    name: `Exempel Arrangörsson ${number}`,
    email,
    emailKey: emailKey(email),
    digest: 0,
    digestedUntil: null,
    sealedTotp: null,
    totpConfirmedAt: null,
    lastTotpStep: null,
    createdAt: local('2022-09-01T09:00'),
    removedAt: null,
    ...fields,
  };
  await transact(db, async (trx) => {
    await trx.insertInto('organisers').values(organiser).execute();
    for (const membership of memberships)
      await trx
        .insertInto('memberships')
        .values({ ...membership, organiserId: organiser.id })
        .execute();
  });
  return organiser;
}

async function browserOf(site: Site, organiser: Organiser): Promise<SignedInBrowser> {
  const { services } = site;
  const now = services.clock.now();
  const { token } = await transact(site.db, (trx) =>
    signInSession(trx, { organiserId: organiser.id, strong: 1, device: 'Exempelwebbläsare', now }),
  );
  const [cookie = ''] = sessionCookie(services.keys, services.config.baseUrl, token, now).split(';');
  const get = (path: string) => site.get(path).set('Cookie', cookie);
  return {
    organiser,
    cookie,
    get,
    post: (path, fields, headers) => site.post(path, fields, { Cookie: cookie, ...headers }),
    read: async (path) => readPage((await get(path).expect(200)).text),
  };
}
