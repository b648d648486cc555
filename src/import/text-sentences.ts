/** A sentence of a row, and where in the row it begins. */
export type Sentence = { text: string; from: number };

/** "kl.", "t.ex.", "Dr." and initials end no sentence, and the stop before a digit neither. */
const notAnEnd =
  /(?:^|[\s(])(?:kl|ca|t\.ex|bl\.a|dvs|nr|tel|s|o\.s\.a|osa|dr|prof|forts|inkl|ev|st|jan|feb|apr|aug|sept?|okt|nov|dec|\p{Lu})$/iu;

export function sentencesOf(text: string): Sentence[] {
  const all: Sentence[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(/[.!?]\)?(?=\s)/gu)) {
    const end = index + mark.length;
    if (mark.startsWith('.') && notAnEnd.test(text.slice(Math.max(from, index - 8), index))) continue;
    all.push({ text: text.slice(from, end), from });
    from = end + 1;
  }
  if (from < text.length) all.push({ text: text.slice(from), from });
  return all;
}
