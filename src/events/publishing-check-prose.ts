import type { Flaw, PublishingCase, PublishingRule } from './publishing-check-case.ts';
import { examples, firstFew } from './publishing-check-examples.ts';
import { proseCheckText as t } from './publishing-check-prose-text.ts';
import { doubledPhrases, doubledWords, sentences } from './publishing-check-repeats.ts';
import { misspellings } from './publishing-check-spelling.ts';
import type { WrittenText } from './publishing-check-written.ts';

export const proseRules: PublishingRule[] = [
  { code: 'doubled-word', level: 'warning', find: doubledWordFlaws },
  { code: 'doubled-phrase', level: 'warning', find: doubledPhraseFlaws },
  { code: 'repeated-sentence', level: 'warning', find: repeatedSentences },
  { code: 'page-furniture', level: 'warning', find: pageFurniture },
  { code: 'misspelling', level: 'warning', find: misspelledWords },
];

function doubledWordFlaws({ texts }: PublishingCase): Flaw[] {
  return inTexts(texts, ({ text }) => firstFew(doubledWords(text)), t.doubledWord);
}

function doubledPhraseFlaws({ texts }: PublishingCase): Flaw[] {
  return inTexts(texts, ({ text }) => firstFew(doubledPhrases(text)), t.doubledPhrase);
}

/** Shorter ones may well be said again: "Välkommen!" */
const fewestWords = 6;

/** The same sentence again, in the same field or another. */
function repeatedSentences({ texts }: PublishingCase): Flaw[] {
  const saidIn = new Map<string, string>();
  return texts.flatMap(({ field, label, text }) => {
    const again = new Map<string, string>();
    for (const sentence of sentences(text)) {
      const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.length < fewestWords) continue;
      const key = words.join(' ');
      const first = saidIn.get(key);
      if (first) again.set(sentence, first);
      else saidIn.set(key, label);
    }
    const [first] = again.values();
    return first ? [{ field, message: t.repeated(label, firstFew(again.keys()), first) }] : [];
  });
}

/** What a printed programme or another website repeats around its content, and a copy brings along. */
const furniture = [
  /(?<!\p{L})forts\.?\s{0,2}program(?!\p{L})/giu,
  /fortsätter på nästa sida/giu,
  /(?<![^\n])[ \t]{0,10}(?:anmäl dig|obs!?)[ \t]{0,10}(?![^\n])/giu,
  /(?<!\p{L})har redan passerat(?!\p{L})/giu,
];

function pageFurniture({ draft: { event }, texts }: PublishingCase): Flaw[] {
  const title = event.title.trim();
  const repeatsTitle = ({ field, text }: WrittenText) =>
    field !== 'titel' && field !== 'kortnamn' && text.includes('\n') && hasLine(text, title);
  return inTexts(
    texts,
    (written) => [
      ...furniture.flatMap((pattern) => examples(written.text, pattern, ([match]) => match)),
      ...(title !== '' && repeatsTitle(written) ? firstFew([title]) : []),
    ],
    t.furniture,
  );
}

function hasLine(text: string, line: string): boolean {
  return text.split('\n').some((one) => one.trim() === line);
}

function misspelledWords({ texts }: PublishingCase): Flaw[] {
  return inTexts(
    texts.filter(({ lang }) => lang === 'sv'),
    ({ text }) => misspellings(text),
    t.misspelled,
  );
}

function inTexts<T>(
  texts: readonly WrittenText[],
  find: (written: WrittenText) => T[],
  message: (label: string, found: T[]) => string,
): Flaw[] {
  return texts.flatMap((written) => {
    const found = find(written);
    return found.length > 0 ? [{ field: written.field, message: message(written.label, found) }] : [];
  });
}
