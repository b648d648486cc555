import { DateTime } from 'luxon';
import { Secret, TOTP } from 'otpauth';
import type { Test } from 'supertest';
import type { Organiser } from '../../src/organisers/organiser.ts';
import { type Desk, insertOrganiser, openDesk, own } from '../support/desk.ts';
import { type Page, readPage } from '../support/page.ts';
import type { Fields, Site, SiteOptions } from '../support/site.ts';

/** A desk with one organiser who has never signed in. */
export async function deskWithOrganiser(
  options: SiteOptions = {},
): Promise<{ desk: Desk; organiser: Organiser }> {
  const desk = await openDesk(options);
  const organiser = await insertOrganiser(desk.db, [{ organisationId: own, role: 'editor' }]);
  return { desk, organiser };
}

/** A browser of its own: keeps the cookies it is given. */
export function newBrowser(site: Site) {
  const jar = new Map<string, string>();
  const keep = async (test: Test) => {
    const response = await test;
    for (const line of (response.headers['set-cookie'] ?? []) as unknown as string[]) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0/.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  const cookies = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = (): Record<string, string> => (jar.size > 0 ? { Cookie: cookies() } : {});
  const get = (path: string) => keep(site.get(path).set(headers()));
  return {
    jar,
    cookies,
    get,
    post: (path: string, fields: Fields = {}) => keep(site.post(path, fields, headers())),
    read: async (path: string): Promise<Page> => {
      const response = await get(path);
      if (response.status !== 200)
        throw new Error(`${path}: ${response.status} ${response.headers.location}`);
      return readPage(response.text);
    },
  };
}

export type Browser = ReturnType<typeof newBrowser>;

/** Asks for a letter and reads it: the page for the code, the path of the link, and the code. */
export async function askForLetter(site: Site, browser: Browser, email: string, fields: Fields = {}) {
  const before = new Set((await site.letters()).map(({ id }) => id));
  const answer = await browser.post('/arrangor/logga-in', { epost: email, ...fields });
  // Letters of one instant have no order.
  const letter = (await site.letters()).find(({ id }) => !before.has(id));
  const link = letter?.text.match(/https?:\/\/\S+/)?.[0].slice(site.url.length) ?? '';
  const code = letter?.text.match(/\d{3}\s\d{3}/)?.[0] ?? '';
  const codePage: string = answer.headers.location ?? '';
  return { letter, link, code, codePage, handle: new URLSearchParams(codePage.split('?')[1]).get('b') ?? '' };
}

/** The code that an app with this secret shows now. */
export function appCode(site: Site, secret: string): string {
  const timestamp = DateTime.fromISO(site.clock.now()).toMillis();
  return new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) }).generate({ timestamp });
}

/** Sets up the second step as a person does; returns the secret of the app and the recovery codes. */
export async function setUpApp(site: Site, browser: Browser, email: string) {
  const { link } = await askForLetter(site, browser, email);
  await browser.post(link);
  const page = await browser.read('/arrangor/logga-in/satt-upp');
  const secret = page.facts()['Nyckel att skriva in för hand'] ?? '';
  const answer = await browser.post('/arrangor/logga-in/satt-upp', { kod: appCode(site, secret) });
  const codes = readPage(answer.text).texts('.codes li');
  return { secret, codes, answer };
}
