import { type CheerioAPI, load } from 'cheerio';
import { type FormOnPage, formOn } from './page-form.ts';
import { said } from './said.ts';

/** A page as a person reads it: by headings, link texts and labels, not by classes. */
export type Page = {
  title: string;
  lang: string;
  /** Throws unless there is exactly one h1. */
  heading: string;
  headings: string[];
  /** All that is said in `main`, spaces folded (a no-break space stays one). */
  text: string;
  /** Texts of what a selector finds. */
  texts(selector: string): string[];
  /** Where a link leads; throws when no link, or links to several places, bear the name. */
  link(name: string): string;
  hasLink(name: string): boolean;
  /** A list of facts: label → value. */
  facts(): Record<string, string>;
  /** The messages of the error summary in order; empty without one. */
  errors(): string[];
  /** The form with that button: its fields by label, ready to be filled in. */
  form(button: string): FormOnPage;
  /** For what people cannot see: meta elements, structured data, attributes. */
  $: CheerioAPI;
};

export function readPage(html: string): Page {
  const $ = load(html);
  const texts = (selector: string) => [...$(selector)].map((element) => said($, element));
  return {
    $,
    texts,
    title: $('title').text(),
    lang: $('html').attr('lang') ?? '',
    get heading() {
      const [heading, ...others] = texts('h1');
      if (heading === undefined || others.length > 0) throw new Error(`${others.length + 1} h1 on the page`);
      return heading;
    },
    headings: texts('main :is(h1, h2, h3)'),
    get text() {
      return said($, $('main').get(0));
    },
    link: (name) => {
      const targets = new Set(linksNamed($, name).map((element) => $(element).attr('href') ?? ''));
      const [target, other] = targets;
      if (target === undefined) throw new Error(`No link "${name}". Links: ${texts('a').join(' | ')}`);
      if (other !== undefined)
        throw new Error(`"${name}" leads to several places: ${[...targets].join(' ')}`);
      return target;
    },
    hasLink: (name) => linksNamed($, name).length > 0,
    facts: () =>
      Object.fromEntries(
        [...$('main dl dt')].map((term) => [
          said($, term),
          said($, $(term).nextAll('dd').get(0) ?? $(term).parent().find('dd').get(0)),
        ]),
      ),
    errors: () => texts('main [role="alert"] li'),
    form: (button) => formOn($, button),
  };
}

function linksNamed($: CheerioAPI, name: string) {
  return [...$('a[href]')].filter((element) => ($(element).attr('aria-label') ?? said($, element)) === name);
}
