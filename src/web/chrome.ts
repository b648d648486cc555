import type { Lang } from '../language.ts';
import { sitePaths } from '../paths.ts';
import { chromeText } from './chrome-text.ts';
import { demoBar } from './demo-bar.ts';
import type { ShownNotice, Visit } from './visit.ts';

/** `lang` where the text is not in the page's language, such as a Swedish title. */
export type Crumb = { text: string; href: string | null; lang?: Lang };

/** What a page says of itself; everything around its content follows from it. */
export type Head = {
  /** The h1, or what stands for it. */
  title: string;
  /** Stands between the title and the site's name, e.g. the event. */
  context?: string;
  /** `Fel: ` or `Klart: ` before the title. */
  prefix?: 'error' | 'done';
  /** The same page in both languages; null when it exists in this one only (error pages). */
  paths: Record<Lang, string> | null;
  crumbs?: Crumb[];
  section?: 'events' | 'series' | 'find';
  description?: string;
  /** Not for search engines: forms, receipts, links from letters, English pages without English content. */
  noindex?: boolean;
  /** False: the content exists in Swedish only, so no `hreflang` links, and the English page points to the Swedish. */
  translated?: boolean;
  /** JSON for a data block, made by `jsonForScript`. */
  structuredData?: string | null;
  /** Style of the print sheet, see programme-sheet. */
  sheetStyle?: string;
  /** Shown above everything when the page is a preview or the like. */
  openGraph?: boolean;
  /** A page of the organiser's desk: its own menus instead of the visitors'. */
  desk?: DeskFrame;
};

type MenuLink = { text: string; href: string; current: boolean };

/** What stands around a page of the desk; `desk-view` makes it. */
type DeskFrame = {
  t: { desk: string; menu: string; sections: string; signOut: string };
  home: string;
  /** Null: nobody is signed in yet. */
  name: string | null;
  signOut: string;
  menu: readonly MenuLink[];
  /** Of the event the page is about. */
  sections: readonly MenuLink[];
  done: string | null;
};

export async function chrome(visit: Visit, head: Head) {
  const { services, lang, now } = visit;
  const t = chromeText[lang];
  const paths = sitePaths(lang);
  const other: Lang = lang === 'sv' ? 'en' : 'sv';
  const site = services.config.siteName;
  const absolute = (path: string) => `${services.config.baseUrl}${path}`;
  const indexed = head.noindex !== true;
  const translated = head.translated !== false;
  const notice: ShownNotice | null = await services.siteNotice(lang, now);
  return {
    t,
    lang,
    other,
    paths,
    site,
    head,
    fullTitle: [`${head.prefix ? t.prefix[head.prefix] : ''}${head.title}`, head.context, site]
      .filter(Boolean)
      .join(' – '),
    otherPath: head.paths ? head.paths[other] : sitePaths(other).start,
    description: head.description ?? '',
    robots: indexed ? null : 'noindex',
    canonical:
      head.paths && (indexed || !translated) ? absolute(translated ? head.paths[lang] : head.paths.sv) : null,
    alternates:
      head.paths && indexed && translated
        ? { sv: absolute(head.paths.sv), en: absolute(head.paths.en) }
        : null,
    structuredData: head.structuredData ?? null,
    sheetStyle: head.sheetStyle ?? null,
    openGraph: head.openGraph === true,
    pageUrl: head.paths ? absolute(head.paths[lang]) : absolute('/'),
    feeds: { atom: paths.atom, calendar: paths.calendar },
    asset: services.assets.url,
    notice,
    demo: demoBar(services, lang),
    operator: services.config.operator.name,
    crumbs: head.crumbs ?? [],
    section: head.section ?? null,
    desk: head.desk ?? null,
  };
}
