import type { CheerioAPI } from 'cheerio';

type Found = Parameters<CheerioAPI['contains']>[0];

/** What is heard of an element, also visually hidden text; spaces folded, but no-break spaces kept. */
export function said($: CheerioAPI, element: Found | undefined): string {
  if (!element) return '';
  const copy = $(element).clone();
  copy.find('script, style, svg, [aria-hidden="true"], [hidden]').remove();
  copy
    .find('p, li, dt, dd, h1, h2, h3, h4, br, div, tr, td, th, label, legend, button')
    .before(' ')
    .after(' ');
  return copy
    .text()
    .replace(/[^\S\u00A0]+/g, ' ')
    .trim();
}
