import { load } from 'cheerio';
import { expect, test } from 'vitest';
import type { Block } from '../../src/mail/letter.ts';
import { renderMail } from '../../src/mail/render-mail.ts';
import { someLetter } from './some-letter.ts';

const url =
  'https://evenemang.example.se/anmalan/0123456789abcdef01234567.kVtXW9x3B5rQ2mZ7yU8pLw?steg=avanmal&fran=brev';

test('the text part can be read in any mail program', () => {
  expect(renderMail(someLetter()).text).toBe(`Hej Exempel!

Du är anmäld till Regional konferens mänskliga rättigheter.

Det här gäller

Evenemang: Regional konferens mänskliga rättigheter och demokratisk
           dialog
Datum:     torsdag 24\u00A0november\u00A02022
Anmälningskod: K7M-4QX

Kan du inte komma? Avanmäl dig så att någon annan får platsen:
${url}

> Finns det hörslinga?
>
> Tack på förhand!

- Ta med ett block
- Kom i tid

Frågor om anmälan? Svara på det här mejlet.
`);
});

test('no line of text is longer than 72 characters, but an address is never broken', () => {
  const words = 'Konferensen handlar om mänskliga rättigheter i kommuner och regioner. '.repeat(6);
  const blocks: Block[] = [
    { type: 'text', text: words },
    { type: 'quote', text: words },
    { type: 'list', items: [words] },
    { type: 'facts', rows: [{ label: 'Plats', value: words }] },
    { type: 'link', text: words.trim(), url },
  ];
  const lines = renderMail(someLetter({ blocks })).text.split('\n');
  expect(lines.filter((line) => line.length > 72)).toEqual([url]);
  expect(lines.filter((line) => line.startsWith('> ')).length).toBeGreaterThan(5);
});

test('the HTML part says the same as the text part', () => {
  const { text, html } = renderMail(someLetter());
  const $ = load(html);
  $('p, dt, dd, li, h2, br, blockquote').after(' ');
  const words = (said: string) => said.split(/\s+/).filter((word) => !['', '>', '-'].includes(word));
  const plain = words(text).map((word) => (word === url ? word : word.replace(/:$/, '')));
  expect(words($('body').text())).toEqual(plain);
});

test('the HTML part is accessible, loads nothing and leaves colours to the reader', () => {
  const { html } = renderMail(someLetter({ lang: 'en' }));
  const $ = load(html);
  expect($('html').attr('lang')).toBe('en');
  expect($('title').text()).toBe('Du är anmäld: MR-konferens, 24 november 2022');
  expect($('meta[name="color-scheme"]').attr('content')).toBe('light dark');
  expect($('img, link, script, style, iframe, table, [src], [background]').length).toBe(0);
  expect(html).not.toMatch(/url\(|(?<!-)color:|background/);
  expect($('a').attr('href')).toBe(url);
  expect($('a').text()).toBe('Avanmäl dig så att någon annan får platsen');
  expect($('a').parent().text()).toContain(url);
});

test('what people write is text, whatever it looks like', () => {
  const mean =
    '<script>alert(1)</script><img src=x onerror=alert(1)> "\'&amp; <%= 7 * 7 %> #{7 * 7} {{ 7 * 7 }}';
  const blocks: Block[] = [
    { type: 'text', text: mean },
    { type: 'heading', text: mean },
    { type: 'facts', rows: [{ label: mean, value: mean }] },
    { type: 'link', text: mean, lead: mean, url: 'https://example.com/?a="><script>' },
    { type: 'quote', text: mean },
    { type: 'list', items: [mean] },
  ];
  const { html, text } = renderMail(someLetter({ blocks, greeting: mean, subject: mean, foot: blocks }));
  const $ = load(html);
  expect($('script, img').length).toBe(0);
  expect($('a').first().attr('href')).toBe('https://example.com/?a="><script>');
  expect($('blockquote').first().text()).toBe(mean);
  expect($('li').first().text()).toBe(mean);
  expect(text.replace(/\n(> )?/g, ' ')).toContain(mean);
  expect(text).not.toContain('49');
});

test('spaces that somebody typed twice are one in the text, outside the columns of facts', () => {
  const blocks: Block[] = [{ type: 'text', text: '  Två   ord\t\there  \n  och en rad ' }];
  expect(renderMail(someLetter({ blocks, foot: [] })).text).toBe(
    'Hej Exempel!\n\nTvå ord here\noch en rad\n',
  );
});

test('a letter that lacks a value is an error and never a letter with a gap', () => {
  const missing = undefined as unknown as string;
  const incomplete: Block[] = [
    { type: 'text', text: missing },
    { type: 'heading', text: missing },
    { type: 'facts', rows: [{ label: 'Datum', value: missing }] },
    { type: 'facts', rows: [{ label: missing, value: 'torsdag' }] },
    { type: 'link', text: missing, url },
    { type: 'link', text: 'Avanmäl dig', url: missing },
    { type: 'quote', text: missing },
    { type: 'list', items: [missing] },
  ];
  for (const block of incomplete)
    expect(() => renderMail(someLetter({ blocks: [block] })), JSON.stringify(block)).toThrow();
  expect(() => renderMail(someLetter({ subject: missing }))).toThrow();
  expect(() => renderMail(someLetter({ greeting: missing }))).toThrow();
});

test('a letter links to pages and mailboxes only', () => {
  const link = (address: string) =>
    renderMail(someLetter({ blocks: [{ type: 'link', text: 'Läs', url: address }] }));
  for (const bad of [
    'javascript:alert(1)',
    'data:text/html,x',
    '/anmalan/x',
    'file:///etc/passwd',
    'https://a b',
  ])
    expect(() => link(bad), bad).toThrow('A letter links to something else than a page');
  expect(link('mailto:kontakt@example.com').text).toContain('Läs:\nmailto:kontakt@example.com\n');
});
