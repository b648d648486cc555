import type { TextOnPage } from './look.ts';

type Rule = { says: string; breaks: RegExp; unlessCell?: boolean };

const weekday = 'Måndag|Tisdag|Onsdag|Torsdag|Fredag|Lördag|Söndag';
const month = 'Januari|Februari|Mars|April|Maj|Juni|Juli|Augusti|September|Oktober|November|December';

const everywhere: Rule[] = [
  { says: 'a dash joins two times', breaks: /\d{1,2}[.:]\d{2}\s?-\s?\d{1,2}[.:]\d{2}/ },
  {
    says: 'nothing is left unsaid',
    breaks: /\bundefined\b|\bnull\b|\bNaN\b|Invalid DateTime|\[object |\$\{|<%/,
  },
  { says: 'dates in text are written out', breaks: /\b\d{4}-\d{2}-\d{2}\b/, unlessCell: true },
];

const swedish: Rule[] = [
  { says: 'a clock time has a full stop', breaks: /(^|[^\d:])([01]?\d|2[0-3]):[0-5]\d(?![\d:])/ },
  { says: '"kl." holds on to its time', breaks: /\bkl\.(?!\u00A0)/i },
  { says: 'a weekday is lower case inside a line', breaks: new RegExp(`[a-zåäö,] (${weekday})\\b`) },
  { says: 'a month is lower case', breaks: new RegExp(`\\d[ \\u00A0](${month})\\b`) },
  { says: 'quotes are ”…”', breaks: /["“]/ },
  { says: 'nothing is shouted', breaks: /(?<!^Hej [^!]{0,80}|^Tack[^!]{0,80}|Du har fått en plats)!/ },
  { says: 'a webinar is inställt', breaks: /[Ww]ebbinariet är inställd\b/ },
  { says: 'a conference is inställd', breaks: /[Kk]onferensen är inställt\b/ },
  { says: 'the words are those of the vocabulary', breaks: /\bOBS\b|vänligen|klicka här|väntelista|avboka/i },
];

const english: Rule[] = [
  { says: 'a clock time has a colon', breaks: /\b\d{1,2}\.\d{2}–\d{1,2}\.\d{2}\b/ },
  {
    says: 'no Swedish is left',
    breaks: /\b(och|eller|inte|till exempel|måndag|tisdag|onsdag|torsdag|fredag)\b/i,
  },
];

/** What of a page's texts breaks a rule of its language (ux.md 7, points 13–16). */
export function typographyFindings(texts: readonly TextOnPage[]): string[] {
  return texts.flatMap(({ text, lang, holder, isCell }) =>
    [...everywhere, ...(lang === 'sv' ? swedish : english)]
      .filter((rule) => !(isCell && rule.unlessCell) && rule.breaks.test(text.trim()))
      .map((rule) => `${rule.says}: "${text.trim()}" in ${holder}`),
  );
}
