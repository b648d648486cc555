import { describe, expect, test } from 'vitest';
import { filesIn, readSource, sourceFiles } from './support/source-files.ts';

const views = filesIn('views', '.ejs').map((path) => ({ path, name: nameOf(path), text: readSource(path) }));
const pages = views.filter((view) => !view.path.startsWith('views/mail/'));
const code = sourceFiles('src')
  .map((file) => file.text)
  .join('\n');

function nameOf(path: string): string {
  return path.replace(/^views\//, '').replace(/\.ejs$/, '');
}

function isPartial(name: string): boolean {
  return /(^|\/)_[^/]+$/.test(name);
}

/** Every place where a pattern stands, as `file: the match`. */
function places(pattern: RegExp, within = pages): string[] {
  return within.flatMap((view) =>
    [...view.text.matchAll(pattern)].map(([found]) => `${view.path}: ${found}`),
  );
}

describe('views', () => {
  test('every view is declared by the page that draws it, and every declared view exists', () => {
    const declared = [
      ...code.matchAll(/\b(?:view|deskView|signingInView)<[\s\S]*?>\(\s*'([^']+)'/g),
      ...code.matchAll(/\brender\(\s*'([^']+)'/g),
    ];
    const read = [...code.matchAll(/'([a-z-]+\/)?([a-z-]+(?:\.[a-z]+)?)\.ejs'/g)].map(
      ([, , name]) => `mail/${name}`,
    );
    const names = new Set([...declared.map(([, name]) => name), ...read]);
    const whole = views.map((view) => view.name).filter((name) => !isPartial(name));
    expect(names).toEqual(new Set(whole));
  });

  test('every partial is included somewhere, and every include exists', () => {
    const included = views.flatMap((view) =>
      [...view.text.matchAll(/include\('([^']+)'/g)].map(([, name]) => (name ?? '').replace(/^\//, '')),
    );
    const partials = views.map((view) => view.name).filter(isPartial);
    expect(new Set(included)).toEqual(new Set(partials));
  });

  test('raw output is only for the layout, partials, sanitised Markdown and structured data', () => {
    const allowed = [
      /: <%- include\('\/[a-z-]+\/_[a-z-]+'/,
      /: <%- markdown\([^()]*\) -?%>$/,
      /^views\/web\/layout\.ejs: <%- (body|structuredData) -?%>$/,
    ];
    const raw = places(/<%-[\s\S]*?%>/g).filter((place) => !allowed.some((rule) => rule.test(place)));
    expect(raw).toEqual([]);
  });

  test('raw output in letters is only for the plain text part', () => {
    const letters = views.filter(
      (view) => view.path.startsWith('views/mail/') && !view.path.endsWith('.text.ejs'),
    );
    expect(places(/<%-(?! include\()[\s\S]*?%>/g, letters)).toEqual([]);
  });

  test('every attribute with a value from outside is quoted', () => {
    expect(places(/[a-z-]+=<%/g, views)).toEqual([]);
    expect(places(/[a-z-]+='[^']*<%/g, views)).toEqual([]);
  });

  test('no page has a style attribute, an inline script or a handler in an attribute', () => {
    expect(places(/\sstyle=/g)).toEqual([]);
    expect(places(/\son[a-z]+="/g)).toEqual([]);
    expect(places(/<style\b/g)).toEqual([]);
    const scripts = places(/<script[^>]*>/g);
    const inline = scripts.filter((place) => !/ src="|type="application\/ld\+json"/.test(place));
    expect(inline).toEqual([]);
    expect(places(/javascript:/g, views)).toEqual([]);
  });

  test('no form field is validated by the browser or cut off without a word', () => {
    expect(places(/\s(required|maxlength|pattern)(=|\s|>)/g)).toEqual([]);
    const forms = places(/<form(?:<%[\s\S]*?%>|[^<>])*>/g).filter((place) => place.includes('method="post"'));
    expect(forms.length).toBeGreaterThan(3);
    expect(forms.filter((place) => !place.includes('novalidate'))).toEqual([]);
    expect(places(/<button(?:<%[\s\S]*?%>|[^<>])*\sdisabled/g)).toEqual([]);
  });

  test('views hold no sentences: texts stand in the catalogues of both languages', () => {
    const words = pages.flatMap((view) =>
      [
        ...view.text
          .replace(/<%[\s\S]*?%>/g, ' ')
          .replace(/<[^>]*>/g, ' ')
          .matchAll(/[A-Za-zÅÄÖåäö]{2,}/g),
      ].map(([word]) => `${view.path}: ${word}`),
    );
    expect(words).toEqual([]);
  });
});
