const text = '(?:[^<&]|&(?:amp|lt|gt|quot);)';
const attribute = ` [a-z:]+="(?:[^<&"]|&(?:amp|lt|gt|quot);)*"`;
const token = new RegExp(`<\\?xml [^?]*\\?>|<(/?)([a-z]+)((?:${attribute})*)(/?)>|${text}+`, 'gy');
/** XML 1.0, production 2. */
const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

/** Throws where a strict reader of XML would stop: a stray character, a tag not closed. Knows only as much XML as a feed needs. */
export function expectWellFormed(xml: string): void {
  if (!allowed.test(xml)) throw new Error('A character that XML does not allow');
  const open: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < xml.length) {
    const from = token.lastIndex;
    const found = token.exec(xml);
    if (!found) throw new Error(`Not XML: ${xml.slice(from, from + 60)}`);
    const [, closes, name, , empty] = found;
    if (name && closes && open.pop() !== name) throw new Error(`</${name}> closes nothing`);
    if (name && !closes && !empty) open.push(name);
  }
  if (open.length > 0) throw new Error(`Not closed: ${open.join(', ')}`);
}
