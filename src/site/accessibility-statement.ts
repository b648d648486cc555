import type { Lang } from '../language.ts';
import type { LocalDay } from '../time.ts';

type Told = Readonly<Record<Lang, string>>;

/**
 * What the statement says that a person has judged (Digg's regulation on digital public service). Change `updatedOn`
 * with every other line here; set `assessedOn` only after going through the pages anew.
 */
export type AccessibilityStatement = {
  status: 'fully' | 'partly' | 'not';
  /** Everything known not to be accessible, and why. */
  shortcomings: readonly { what: Told; why: Told }[];
  /** 12 §: what it would be unreasonable to adapt, with the reasons. Empty: no exception is made. */
  burdens: readonly Told[];
  /** 9 §: what the law does not cover. */
  outside: readonly Told[];
  method: readonly Told[];
  assessedOn: LocalDay;
  updatedOn: LocalDay;
};

export const accessibilityStatement: AccessibilityStatement = {
  status: 'partly',
  shortcomings: [
    {
      what: {
        sv: 'Inspelningar som arrangörer länkar till kan sakna undertexter, syntolkning eller textversion (WCAG 1.2.2, 1.2.3 och 1.2.5).',
        en: 'Recordings that organisers link to may lack captions, audio description or a text version (WCAG 1.2.2, 1.2.3 and 1.2.5).',
      },
      why: {
        sv: 'De ligger hos andra videotjänster och granskas inte när en arrangör lägger in länken.',
        en: 'They are at other video services and are not reviewed when an organiser adds the link.',
      },
    },
    {
      what: {
        sv: 'Dokument och presentationer som arrangörer länkar till kan sakna rubriker, läsordning och textalternativ till bilder (WCAG 1.1.1, 1.3.1 och 1.3.2).',
        en: 'Documents and presentations that organisers link to may lack headings, reading order and text alternatives for images (WCAG 1.1.1, 1.3.1 and 1.3.2).',
      },
      why: {
        sv: 'De görs i andra program av många olika personer, och vi har inte gått igenom dem.',
        en: 'They are made in other programs by many different people, and we have not gone through them.',
      },
    },
  ],
  burdens: [],
  outside: [
    { sv: 'Webbinarier medan de sänds direkt.', en: 'Webinars while they are broadcast live.' },
    {
      sv: 'Kartor hos andra karttjänster. Adressen till ett evenemang står alltid också som text.',
      en: 'Maps at other map services. The address of an event is always given as text as well.',
    },
    {
      sv: 'Andra webbplatser som arrangörer länkar till, och som vi varken betalar för eller styr över.',
      en: 'Other websites that organisers link to, and that we neither pay for nor control.',
    },
  ],
  method: [
    {
      sv: 'Vi har gjort en självskattning. Varje sorts sida provas automatiskt på svenska och engelska mot WCAG 2.2, nivå A och AA, med axe-core i webbläsaren Chromium: i ljust och mörkt läge, på smal skärm och med JavaScript avstängt. Koden kontrolleras med html-validate.',
      en: 'We have assessed the website ourselves. Every kind of page is tested automatically in Swedish and English against WCAG 2.2, levels A and AA, with axe-core in the browser Chromium: in light and dark mode, on a narrow screen and with JavaScript switched off. The code is checked with html-validate.',
    },
    {
      sv: 'Automatiska prov hittar bara en del av alla brister. Ingen utomstående har granskat webbplatsen, och den har inte provats med skärmläsare.',
      en: 'Automatic tests find only some of all shortcomings. No outside party has reviewed the website, and it has not been tried with a screen reader.',
    },
  ],
  assessedOn: '2026-11-22',
  updatedOn: '2026-11-22',
};
