/** A part of a page that is mostly text: a heading and what stands under it. All text is plain, escaped where drawn. */
export type PageSection = { id: string; heading: string; blocks: PageBlock[] };

export type PageBlock =
  | { type: 'text'; text: string }
  | { type: 'list'; items: string[] }
  | { type: 'links'; items: PageLink[] }
  /** A link with words before it; `end` is a full stop where they make a sentence. */
  | ({ type: 'link'; lead: string; end: '' | '.' } & PageLink);

export type PageLink = { text: string; url: string };

export function text(words: string): PageBlock {
  return { type: 'text', text: words };
}

export function bullets(...items: string[]): PageBlock {
  return { type: 'list', items };
}

export function linkTo(lead: string, link: PageLink, end: '' | '.' = ''): PageBlock {
  return { type: 'link', lead, ...link, end };
}

export function links(items: PageLink[]): PageBlock {
  return { type: 'links', items };
}

/** "Skriv till: kontakt@example.com" */
export function mailTo(lead: string, address: string): PageBlock {
  return linkTo(lead, { text: address, url: `mailto:${address}` });
}
