import { type SectionName, sectionNamed } from './section-names.ts';

/** "Datum: 24 november": what the label says, and where the value begins; the row's length for a heading alone. */
export type Label = { name: SectionName; valueFrom: number };

const longestLabel = 60;

/** The label or heading that a row is or begins with. */
export function labelOf(text: string): Label | null {
  const alone = text.length <= 100 && !/[.,;]$|:\s?\S|@/.test(text) ? sectionNamed(text) : null;
  if (alone) return { name: alone, valueFrom: text.length };
  const [mark] = /[:?\t]\s{0,5}|\s[–—-]\s/u.exec(text.slice(0, longestLabel)) ?? [];
  const [asked] =
    /^(?:vid frågor,? kontakta|frågor besvaras av|för mer information,? kontakta)\s(?=\p{Lu}\p{Ll})/iu.exec(
      text,
    ) ?? [];
  if (asked && text.length < 300) return { name: 'contact', valueFrom: asked.length };
  const bare = /^(?:datum|tid|när|date|time|when|plats)\s{1,3}(?=\p{Ll}{0,9}\.?\s?\d|\p{L}{3,9}dag)/iu.exec(
    text,
  )?.[0];
  if (bare) return { name: sectionNamed(bare) ?? 'head', valueFrom: bare.length };
  if (!mark) return null;
  const at = text.indexOf(mark);
  const name = sectionNamed(text.slice(0, at));
  // "Program - mål och medel" is a title; the words of people are labels with a colon only.
  if (!name || (/[–—-]/.test(mark) && !dashed.has(name))) return null;
  return { name, valueFrom: at + mark.length };
}

const dashed = new Set<SectionName>(['date', 'time', 'place', 'deadline', 'price']);
