import type { Lang } from '../language.ts';

/** A label and what it says, drawn by views/web/_facts.ejs. */
export type Fact = { label: string; lines: FactLine[] };

export type FactLine = {
  text: string;
  /** Interface text around the text. */
  before: string;
  after: string;
  /** True for today only, so not printed: " (om 2 dagar)". */
  today: string;
  /** The language of the text where it is not the page's. */
  lang: Lang | null;
  muted: boolean;
  link: { text: string; href: string; note: string } | null;
};

export function line(text: string): FactLine {
  return { text, before: '', after: '', today: '', lang: null, muted: false, link: null };
}

/** A less important line below. */
export function muted(text: string): FactLine {
  return { ...line(text), muted: true };
}
