import type { Lang } from '../language.ts';
import type { LocalDay } from '../time.ts';

/** A notice on every page between two dates, both inclusive; not part of any event. */
export type SiteNotice = {
  id: string;
  heading: string;
  text: string;
  headingEn: string | null;
  textEn: string | null;
  linkText: string | null;
  linkTextEn: string | null;
  linkUrl: string | null;
  fromDay: LocalDay;
  toDay: LocalDay;
};

/** The notice in one language; Swedish where there is no English. */
export function shownNotice(notice: SiteNotice, lang: Lang) {
  const english = lang === 'en';
  const linkText = (english && notice.linkTextEn) || notice.linkText;
  return {
    heading: (english && notice.headingEn) || notice.heading,
    text: (english && notice.textEn) || notice.text,
    link: linkText && notice.linkUrl ? { text: linkText, url: notice.linkUrl } : null,
  };
}
