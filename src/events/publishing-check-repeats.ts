/** Words that may rightly stand twice: "Det parti hon är med i i dag", "som det är är det bra". */
const mayBeDoubled = new Set(['det', 'den', 'de', 'är', 'i', 'på', 'om', 'som', 'that', 'had', 'is']);

/** "och och": a word, a space and the same word again, whatever their case. */
export function* doubledWords(text: string): Generator<string> {
  let last = { word: '', end: -1 };
  for (const { 0: found, index } of text.matchAll(/\p{L}+/gu)) {
    const word = found.toLowerCase();
    const between = index - last.end <= 3 ? text.slice(last.end, index) : ',';
    if (word === last.word && /^\s+$/u.test(between) && !mayBeDoubled.has(word)) yield `${word} ${word}`;
    last = { word, end: index + found.length };
  }
}

/** So much of a phrase must be the same before it is looked at further, and it comes again at most so far away. */
const gram = 8;
const farthest = 400;

/**
 * "längre fram längre fram", also without the space between: two words or more that come again at once. One walk,
 * which remembers where each eight characters last were, and then compares with what stood so far before.
 */
export function* doubledPhrases(written: string): Generator<string> {
  const text = written.replace(/\s+/gu, ' ');
  const folded = foldedCase(text);
  const lastSeen = new Map<string, number>();
  let start = 0;
  let lag = 0;
  for (let at = 0; at < folded.length; at++) {
    const goesOn = lag > 0 && folded[at] === folded[at - lag];
    if (!goesOn) {
      const earlier = lastSeen.get(folded.slice(at, at + gram));
      lag = earlier !== undefined && at - earlier >= gram ? at - earlier : 0;
      start = at;
    }
    // The space between the two is not there when the second ends a sentence.
    if (lag > 0 && at - start + 1 >= lag - 1) {
      const phrase = text.slice(start - lag, start);
      if (isPhrase(phrase) && endsThere(folded, start, lag)) yield phrase.trim();
      lag = 0;
    }
    remember(lastSeen, folded, at);
  }
}

function remember(lastSeen: Map<string, number>, text: string, at: number): void {
  lastSeen.set(text.slice(at, at + gram), at);
  const old = text.slice(at - farthest, at - farthest + gram);
  if (at >= farthest && lastSeen.get(old) === at - farthest) lastSeen.delete(old);
}

function isPhrase(text: string): boolean {
  return /\p{L}\P{L}+\p{L}/u.test(text);
}

/** Whether the second time is whole, or only lacks the space that stood after the first. */
function endsThere(text: string, start: number, lag: number): boolean {
  return text[start - 1] === ' ' || text[start - 1] === text[start + lag - 1];
}

/** In lower case, if that leaves every character where it was. */
function foldedCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Sentences and lines, without the markers of a list. */
export function* sentences(text: string): Generator<string> {
  for (const line of text.split('\n'))
    for (const sentence of line.split(/(?<=[.!?])\s/u)) yield sentence.replace(/^[\s*-]{0,10}/u, '').trim();
}
