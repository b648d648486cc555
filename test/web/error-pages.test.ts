import { describe, expect, test } from 'vitest';
import { errorText } from '../../src/web/error-text.ts';
import { readPage } from '../support/page.ts';
import { openSite } from '../support/site.ts';

const lost = [
  ['/finns-inte', 'sv', 'Sidan finns inte'],
  ['/evenemang/finns-inte', 'sv', 'Sidan finns inte'],
  ['/EVENEMANG', 'sv', 'Sidan finns inte'],
  ['/english', 'sv', 'Sidan finns inte'],
  ['/en/finns-inte', 'en', 'Page not found'],
  ['/en/events/finns-inte', 'en', 'Page not found'],
] as const;

describe('a page that does not exist', () => {
  test.each(lost)('%s answers 404 in the language of its address', async (path, lang, heading) => {
    const response = await (await openSite()).get(path);
    const page = readPage(response.text);
    expect([response.status, page.lang, page.heading]).toEqual([404, lang, heading]);
    expect(page.title).toBe(`${heading} – Samlingspunkt`);
    expect(page.$('meta[name=robots]').attr('content')).toBe('noindex');
    expect(response.headers['cache-control']).toBe('no-store');
    const { allEvents, searchButton } = errorText[lang];
    expect(page.link(allEvents)).toBe(lang === 'sv' ? '/evenemang' : '/en/events');
    expect(page.form(searchButton).labels).toEqual([errorText[lang].search]);
  });

  test('what was asked for is not repeated on the page', async () => {
    const response = await (await openSite()).get('/%3Cscript%3Ealert(1)%3C/script%3E?q=%3Cb%3Eeko');
    expect([response.status, /<script>alert|<b>|eko/.test(response.text)]).toEqual([404, false]);
  });
});

test.each([
  ['/evenemang/%E0%A4%A', 'Adressen går inte att läsa'],
  ['/en/events/%ff', 'The address cannot be read'],
])('%s is no text: 400', async (path, heading) => {
  const response = await (await openSite()).get(path);
  expect([response.status, readPage(response.text).heading]).toEqual([400, heading]);
});

describe('a page that fails', () => {
  const planted = () =>
    Object.assign(new Error('planted'), {
      detail: 'Key (email)=(asa@example.com) already exists.',
      code: '23505',
    });

  test.each([
    ['/', 'Något gick fel hos oss', /Ange felkod ([0-9a-f]{8}) om du kontaktar oss/],
    ['/en', 'Something went wrong on our side', /Quote error code ([0-9a-f]{8}) if you contact us/],
  ])('%s answers 500 with a code that the log has too', async (path, heading, sentence) => {
    const site = await openSite();
    site.clock.failOnce(planted());
    const response = await site.get(path);
    const page = readPage(response.text);
    expect([response.status, page.heading]).toEqual([500, heading]);
    const [, code] = sentence.exec(page.text) ?? [];
    expect(response.text).not.toMatch(/planted|at .*\.ts/);
    const logged = site.log.map((line) => JSON.parse(line)).filter((line) => line.code === code);
    expect(logged.map((line) => [line.msg, line.err.message, line.err.code])).toEqual([
      ['a page failed', 'planted', '23505'],
    ]);
  });

  test('the log has no words of the form or of the row', async () => {
    const site = await openSite();
    site.clock.failOnce(planted());
    await site.post('/tillganglighet', {
      brist: 'Ett ord som bara finns i formuläret',
      epost: 'asa@example.com',
    });
    expect(site.log).toHaveLength(1);
    expect(site.log.join()).not.toMatch(/asa@example|Ett ord/);
  });

  test('the page needs no database', async () => {
    const site = await openSite();
    await site.db.close();
    const response = await site.get('/en/events');
    expect([response.status, readPage(response.text).heading]).toEqual([
      500,
      'Something went wrong on our side',
    ]);
  });

  test.each([
    ['locked', Object.assign(new Error('locked'), { code: 'SQLITE_BUSY' })],
    ['without a free connection', new Error('timeout exceeded when trying to connect')],
  ])('a database that is %s asks for a minute', async (_, failure) => {
    const site = await openSite();
    site.clock.failOnce(failure);
    const response = await site.post('/tillganglighet');
    expect([response.status, response.headers['retry-after']]).toEqual([503, '60']);
    expect(readPage(response.text).heading).toBe('Just nu är det många som anmäler sig');
    expect(site.log).toEqual([]);
  });
});
