import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/web/markdown.ts';
import { numRuns } from '../support/property-runs.ts';

/** Every target of a link in what a text becomes. */
function targets(text: string): string[] {
  const $ = load(renderMarkdown(text), null, false);
  return [...$('a')].map((link) => $(link).attr('href') ?? '');
}

const elements = ['P', 'UL', 'OL', 'LI', 'EM', 'STRONG', 'A', 'BR', 'H3', 'H4', 'H5', 'H6'];

describe("an organiser's text", () => {
  test.each([
    'https://example.com/a',
    'http://example.com',
    'mailto:a@example.com',
    'tel:+4684527000',
    '/evenemang',
  ])('may link to %s', (url) => expect(targets(`[text](${url})`)).toEqual([url]));

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    '&#106;avascript:alert(1)',
    'javascript&colon;alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//elak.example',
    '\\\\elak.example',
    'relativt',
    'ftp://example.com',
  ])('does not link to %s', (url) => {
    expect(targets(`[text](<${url}>)`)).toEqual([]);
    expect(targets(`[text](${url})`)).toEqual([]);
    expect(targets(`[text][1]\n\n[1]: ${url}`)).toEqual([]);
  });

  test('a backslash does not lead away from the site', () => {
    expect(targets('[text](/\\elak.example)')).toEqual(['/%5Celak.example']);
  });

  test('HTML is text', () => {
    expect(renderMarkdown('<script>alert(1)</script> & <b onclick="x">fet</b>')).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b onclick=&quot;x&quot;&gt;fet&lt;/b&gt;</p>\n',
    );
  });

  test('headings stand below those of the page, pictures and code stay text', () => {
    expect(renderMarkdown('# Rubrik\n\n## Under\n\n- en\n- två')).toBe(
      '<h3>Rubrik</h3>\n<h3>Under</h3>\n<ul>\n<li>en</li>\n<li>två</li>\n</ul>\n',
    );
    expect(renderMarkdown('![bild](https://example.com/x.png)')).not.toContain('<img');
    expect(renderMarkdown('`kod` [a](https://example.com "titel\\"onload=x")')).not.toMatch(/<code|onload="/);
  });

  test('whatever is written, only these elements and attributes come out', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom(
        '[',
        '](',
        ')',
        '<',
        '>',
        '"',
        "'",
        '*',
        '_',
        '# ',
        '- ',
        '\n',
        'javascript:',
        'https://',
        'onload=',
        '&#x6A;',
        '\\',
      ),
    );
    const property = fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const $ = load(renderMarkdown(pieces.join('')), null, false);
      for (const element of $('*').toArray()) {
        const attributes = $(element).attr() ?? {};
        expect(elements).toContain($(element).prop('tagName'));
        expect(Object.keys(attributes).filter((name) => !['href', 'title', 'start'].includes(name))).toEqual(
          [],
        );
        expect(attributes.href ?? '/').toMatch(/^($|https?:\/\/|mailto:|tel:|\/(?!\/))/i);
      }
    });
    fc.assert(property, { numRuns });
  });
});
