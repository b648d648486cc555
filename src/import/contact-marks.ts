/** A stretch of a text that is an address or a number, and where it stands. */
export type Mark = { text: string; from: number; to: number };

const longestLocal = 64;
const longestDomain = 200;

/** E-mail addresses: what stands around each @. */
export function emailsIn(text: string): Mark[] {
  const marks: Mark[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const [local = ''] = /[\w.+\-åäöÅÄÖ]{1,64}$/u.exec(text.slice(Math.max(0, at - longestLocal), at)) ?? [];
    const [domain = ''] =
      /^[\w\-åäö]{1,63}(?:\.[\w\-åäö]{1,63}){1,5}/u.exec(text.slice(at + 1, at + longestDomain)) ?? [];
    const from = at - local.length;
    if (local !== '' && /\.[a-zåäö]{2,}$/iu.test(domain))
      marks.push({ text: text.slice(from, at + 1 + domain.length), from, to: at + 1 + domain.length });
  }
  return marks;
}

const phone =
  /(?<![\d+])(?:\+\d{2}\s?(?:\(0\)\s?)?\d{1,3}|0\d{1,3})[\s–-]{0,3}\d{2,3}(?:[\s-]?\d{2,3}){1,3}(?!\d)/gu;

export function phonesIn(text: string): Mark[] {
  return [...text.matchAll(phone)].map(({ 0: said, index }) => ({
    text: said,
    from: index,
    to: index + said.length,
  }));
}
