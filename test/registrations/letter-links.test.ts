import { expect, test } from 'vitest';
import { createKeys } from '../../src/keys.ts';
import { registrationToken } from '../../src/registrations/registration-link.ts';
import { readPage } from '../support/page.ts';
import { hashOfAllRows } from './all-rows.ts';
import { guest, manageLink, newest, people, register, siteWith } from './registering.ts';

const hidden = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' };

test('the page of a registration is kept by nobody, found by nobody, and told to nobody', async () => {
  const { site, event } = await siteWith();
  await register(site, event, guest(1));
  const link = manageLink(await newest(site));
  for (const path of [link, `${link}/avanmal`, `${link}x`, '/anmalan/x']) {
    const { headers } = await site.get(path);
    expect(headers, path).toMatchObject(hidden);
    expect(Object.keys(headers)).not.toContain('set-cookie');
  }
  const page = await site.read(link);
  expect(
    page.$('link[rel=canonical], link[hreflang], meta[property^="og:"], script[type*=json]'),
  ).toHaveLength(0);
  const outward = page
    .$('a')
    .get()
    .flatMap((one) => page.$(one).attr('href') ?? []);
  expect(outward.filter((href) => /^\w+:/.test(href) && !href.startsWith(site.url))).toEqual([]);
  const answer = await site.post(`${link}/avanmal`);
  expect(answer.headers).toMatchObject({ ...hidden, location: link });
});

test('a link with what a mail program glued to it opens; any other change of it opens nothing', async () => {
  const { site, event } = await siteWith();
  await register(site, event, guest(1));
  const link = manageLink(await newest(site));
  const [id = '', signature = ''] = link.split('/').at(-1)?.split('.') ?? [];
  for (const glued of ['.', ',', ')', '>', '%3E', ';', '!', '"', "'", ').'])
    expect((await site.get(`${link}${glued}`)).status, glued).toBe(200);
  const turned = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
  const odd = {
    cut: `${id}.${signature.slice(0, -1)}`,
    'without its signature': id,
    'of another id': `${'0'.repeat(24)}.${signature}`,
    forged: `${id}.${turned}`,
    'in capitals': `${id.toUpperCase()}.${signature}`,
    'all in capitals': `${id}.${signature.toUpperCase()}`,
    padded: `${id}.${signature}=`,
    'with more after it': `${id}.${signature}abc`,
    'with a NUL': `%00${id}.${signature}`,
    'with a quote': `${id}.' or 1=1 --`,
    'signed for another purpose': `${id}.${site.services.keys.sign('group-link', `${id}.1`)}`,
    'of the next version': registrationToken(site.services.keys, { id, tokenVersion: 2 }),
    'of another secret': registrationToken(createKeys(['another secret of the same length']), {
      id,
      tokenVersion: 1,
    }),
  };
  const before = await hashOfAllRows(site.db);
  for (const [what, token] of Object.entries(odd)) {
    for (const end of ['', '/avanmal'])
      expect((await site.get(`/anmalan/${token}${end}`)).status, what).toBe(404);
    const answer = await site.post(`/anmalan/${token}/avanmal`);
    expect([answer.status, readPage(answer.text).heading], what).toEqual([404, 'Sidan finns inte']);
  }
  expect(await hashOfAllRows(site.db)).toBe(before);
});

test('raising the version revokes every link sent before', async () => {
  const { site, event } = await siteWith();
  await register(site, event, guest(1));
  const link = manageLink(await newest(site));
  await site.db.writer.updateTable('registrations').set({ tokenVersion: 2 }).execute();
  expect((await site.get(link)).status).toBe(404);
  expect((await site.post(`${link}/avanmal`)).status).toBe(404);
  const [row] = await people(site);
  if (!row) throw new Error('no registration');
  const token = registrationToken(site.services.keys, row);
  expect((await site.get(`/anmalan/${token}`)).status).toBe(200);
});

test('a registration that has been erased says so to who has its link, and to nobody else', async () => {
  const { site, event } = await siteWith();
  await register(site, event, guest(1));
  const link = manageLink(await newest(site));
  await site.db.writer.deleteFrom('registrations').execute();
  for (const path of [link, `${link}/avanmal`]) {
    const answer = await site.get(path);
    expect([answer.status, readPage(answer.text).heading]).toEqual([410, 'Länken gäller inte längre']);
    expect(answer.headers).toMatchObject(hidden);
  }
  expect((await site.post(`${link}/avanmal`)).status).toBe(410);
  expect((await site.get(link.replace(/.{5}$/, 'AAAAA'))).status).toBe(404);
});

test('links signed with the secret before this one still open', async () => {
  const old = 'the secret of last year and long enough';
  const { site, event } = await siteWith(
    {},
    { env: { SECRET: `a new secret that signs from now on,${old}` } },
  );
  await register(site, event, guest(1));
  const [row] = await people(site);
  if (!row) throw new Error('no registration');
  const earlier = registrationToken(createKeys([old]), row);
  expect(manageLink(await newest(site))).not.toContain(earlier);
  expect((await site.get(`/anmalan/${earlier}`)).status).toBe(200);
});
